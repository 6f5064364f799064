package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yusuan.document.grid.PageLayouts.RuledPage;
import org.yusuan.document.page.Glyph;
import org.yusuan.document.page.Line;
import org.yusuan.document.page.Lines;
import org.yusuan.document.page.PageContent;
import org.yusuan.model.Box;
import org.yusuan.model.Compact;

/**
 * Removes the names of handlers and telephone numbers from a page's characters, so that the page may be kept
 * (docs/decisions/0021). A page alone shows less context than its document; {@link #pagesWanting} returns the pages
 * that therefore may not be kept.
 */
public final class PageRedaction {
    private static final RowLedger NO_ROWS = new RowLedger(0, 0, 0, 0);

    /** The replacement of each removed character; empty if the mark of a neighbour replaces it too. */
    private final Map<Glyph, Optional<Glyph>> marks = new IdentityHashMap<>();

    private PageRedaction() {}

    /**
     * Returns the page with one {@link Redaction#MARK} in place of each name or number; the same page if there are
     * none.
     */
    public static PageContent of(PageContent page) {
        PageRedaction redaction = new PageRedaction();
        RuledPage ruled = PageLayouts.ruled(page);
        ruled.grids().forEach(grid -> redaction.cells(grid, page.glyphs()));
        Lines.of(ruled.outside()).forEach(line -> redaction.mark(line, Redaction.secretsOfLine(line.text()), 0));
        return redaction.marks.isEmpty() ? page : redaction.applied(page);
    }

    /**
     * Returns the pages on which the document's tables show a name or number that the page alone did not: in a table
     * without rulings, or in one cut by a page break.
     *
     * @param grids the document's tables before their {@link Redaction}
     * @param layouts the document's pages
     */
    public static Set<Integer> pagesWanting(List<Grid> grids, List<PageLayout> layouts) {
        Set<Integer> wanting = new TreeSet<>();
        for (Grid grid : grids) {
            List<GridCell> redacted = Redaction.of(grid).cells();
            for (int i = 0; i < redacted.size(); i++) {
                if (differ(grid.cells().get(i).text(), redacted.get(i).text())) {
                    wanting.addAll(grid.pages()); // a cell may continue over the page break
                }
            }
        }
        layouts.stream()
                .flatMap(l -> l.lines().stream())
                .filter(l -> differ(l.text(), Redaction.line(l.text())))
                .forEach(l -> wanting.add(l.where().page()));
        return wanting;
    }

    private static boolean differ(String text, String redacted) {
        return !Compact.of(text).equals(Compact.of(redacted));
    }

    private void cells(PageGrid part, List<Glyph> glyphs) {
        Grid grid = new Grid(
                1,
                part.rows(),
                part.columns(),
                part.cells(),
                List.of(),
                List.of(),
                List.of(part.page()),
                NO_ROWS,
                part.doubt());
        BitSet personal = PersonalCells.of(grid);
        for (int i = 0; i < grid.cells().size(); i++) {
            GridCell cell = grid.cells().get(i);
            BitSet secret = Redaction.secrets(cell.text());
            if (personal.get(i) || !secret.isEmpty()) {
                cell(cell, personal.get(i), secret, inside(cell.where().box(), glyphs));
            }
        }
    }

    private static List<Glyph> inside(Box cell, List<Glyph> glyphs) {
        return glyphs.stream()
                .filter(Glyph::upright)
                .filter(g -> cell.contains(g.box().centerX(), g.box().centerY()))
                .toList();
    }

    private void cell(GridCell cell, boolean personal, BitSet secret, List<Glyph> glyphs) {
        List<Line> lines = Lines.of(glyphs);
        boolean known =
                String.join("\n", lines.stream().map(Line::text).toList()).equals(cell.text());
        if (personal || !known) {
            glyphs.forEach(g -> marks.put(g, Optional.empty()));
            lines.stream().limit(1).forEach(line -> replace(line.glyphs()));
            return;
        }
        int start = 0;
        for (Line line : lines) {
            mark(line, secret, start);
            start += line.text().length() + 1;
        }
    }

    /**
     * Marks the secret characters of a line whose text begins at index {@code start} of the text that {@code secret}
     * refers to.
     */
    private void mark(Line line, BitSet secret, int start) {
        List<Glyph> run = new ArrayList<>();
        int at = start;
        for (Glyph glyph : line.glyphs()) {
            at = line.text().indexOf(glyph.text(), at - start) + start;
            if (secret.get(at)) {
                run.add(glyph);
            } else {
                replace(run);
                run.clear();
            }
            at += glyph.text().length();
        }
        replace(run);
    }

    private void replace(Collection<Glyph> run) {
        if (run.isEmpty()) {
            return;
        }
        Glyph first = run.iterator().next();
        Box box = run.stream().map(Glyph::box).reduce(Box::union).orElseThrow();
        double certainty = run.stream().mapToDouble(Glyph::certainty).min().orElseThrow();
        run.forEach(g -> marks.put(g, Optional.empty()));
        marks.put(first, Optional.of(new Glyph(Redaction.MARK, box, first.fontSize(), true, certainty)));
    }

    private PageContent applied(PageContent page) {
        List<Glyph> glyphs = page.glyphs().stream()
                .flatMap(g -> marks.getOrDefault(g, Optional.of(g)).stream())
                .toList();
        return page.withGlyphs(glyphs);
    }
}
