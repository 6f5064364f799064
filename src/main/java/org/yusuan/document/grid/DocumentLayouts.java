package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.grid.AlignedTable.AlignedPart;
import org.yusuan.document.grid.PageLayouts.RuledPage;
import org.yusuan.document.page.Glyph;
import org.yusuan.document.page.PageContent;

/**
 * Lays out the pages of a document one after the other. Ruled tables are found by {@link PageLayouts}, tables without
 * rulings by the alignment of their words over all their pages. For each page only the characters outside its ruled
 * tables are kept in memory.
 */
public final class DocumentLayouts {
    /** A page with a table without rulings that may still change, because its columns depend on all its pages. */
    private record OpenPage(RuledPage ruled, Set<Glyph> inTables) {}

    /**
     * A page that was added: either its layout, or what is needed to build it later. Most pages are settled at once,
     * which frees their content.
     */
    private record PageState(
            @Nullable PageLayout settled, @Nullable OpenPage open) {}

    private final TableHints hints;
    private final List<PageState> pages = new ArrayList<>();
    private final List<AlignedTable> tables = new ArrayList<>();
    private @Nullable AlignedTable open;

    /** Creates an empty document; tables without rulings are recognised with these hints. */
    public DocumentLayouts(TableHints hints) {
        this.hints = hints;
    }

    /** Adds the next page. A sheet on which two pages were printed is two pages with one number. */
    public void add(PageContent content) {
        new ImposedPages(hints).of(content).forEach(this::add);
    }

    private void add(ImposedPages.Half half) {
        PageContent content = half.content();
        RuledPage ruled = PageLayouts.ruled(content, hints).on(half.left(), half.right());
        OpenPage page = new OpenPage(ruled, Collections.newSetFromMap(new IdentityHashMap<>()));
        UnruledText text = UnruledText.of(content, ruled.outside());
        int line = continueTable(text, page);
        for (Optional<HeaderZone> zone = text.headerFrom(line, hints); zone.isPresent(); ) {
            line = beginTable(text, zone.get(), page);
            zone = text.headerFrom(line, hints);
        }
        pages.add(page.inTables.isEmpty() ? new PageState(layout(page, List.of()), null) : new PageState(null, page));
    }

    /** Returns the layouts of the pages added so far. */
    public List<PageLayout> layouts() {
        List<PageGrid> grids = tables.stream().flatMap(t -> t.grids().stream()).toList();
        return pages.stream()
                .map(p -> p.open == null ? Objects.requireNonNull(p.settled) : layout(p.open, grids))
                .toList();
    }

    private static PageLayout layout(OpenPage page, List<PageGrid> grids) {
        List<PageGrid> own = grids.stream()
                .filter(page.ruled::holds)
                .map(g -> g.on(page.ruled.left()))
                .toList();
        List<Glyph> text = page.ruled.outside().stream()
                .filter(g -> !page.inTables.contains(g))
                .toList();
        return page.ruled.layout(own, text);
    }

    /** Continues the table that ended the page before, from the first line on. Returns the line after it. */
    private int continueTable(UnruledText text, OpenPage page) {
        AlignedTable table = open;
        open = null;
        if (table == null
                || table.lastPage() != text.page().number() - 1
                || text.lines().isEmpty()) {
            return 0;
        }
        int end = text.bodyEnd(0, table.feet(), hints);
        List<Word> words =
                text.lines().subList(0, end).stream().flatMap(List::stream).toList();
        boolean fits = words.stream().anyMatch(w -> w.isAmount() && table.hasAmountEndingLike(w));
        boolean header = text.headerFrom(0, hints)
                .filter(z -> z.firstLine() < end && !text.hasBodyAbove(z.firstLine()))
                .isPresent();
        if (!fits || header) {
            open = header ? table : null;
            return 0;
        }
        claim(text, words, page);
        table.add(AlignedPart.of(text.page(), List.of(), words, text.rules()));
        open = end == text.lines().size() ? table : null;
        return end;
    }

    private int beginTable(UnruledText text, HeaderZone zone, OpenPage page) {
        int from = zone.firstLine();
        AlignedTable before = open;
        AlignedTable draft = new AlignedTable(AlignedPart.of(text.page(), zone.cells(), List.of(), text.rules()));
        int end = text.bodyEnd(text.lineBelow(from, zone.bottom()), draft.feet(), hints);
        List<Word> words =
                text.lines().subList(from, end).stream().flatMap(List::stream).toList();
        claim(text, words, page);
        List<Word> body = words.stream().filter(w -> !zone.holds(w)).toList();
        AlignedPart part = AlignedPart.of(text.page(), zone.cells(), body, text.rules());
        if (before != null && from == 0 && before.headerTexts().equals(part.headerTexts())) {
            before.add(part);
        } else {
            before = new AlignedTable(part);
            tables.add(before);
        }
        open = end == text.lines().size() ? before : null;
        return end;
    }

    private static void claim(UnruledText text, List<Word> words, OpenPage page) {
        words.forEach(w -> page.inTables.addAll(w.glyphs()));
    }
}
