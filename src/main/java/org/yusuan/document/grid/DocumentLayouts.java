package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.page.Glyph;
import org.yusuan.document.page.PageContent;

/**
 * Lays out the pages of a document one after the other: ruled tables as {@link PageLayouts} finds them, and those without
 * rulings by alignment, over all the pages they run over. Of a page only the characters outside its ruled tables are kept.
 */
public final class DocumentLayouts {
    /** A page while a table without rulings on it may still change: its columns are those of all its pages. */
    private record Page(RuledPage ruled, Set<Glyph> inTables) {}

    /** What is known of a page: its layout, or all that is needed to make it. Most pages are settled at once, and let go. */
    private record Taken(
            @Nullable PageLayout settled, @Nullable Page open) {}

    private final TableHints hints;
    private final List<Taken> pages = new ArrayList<>();
    private final List<AlignedTable> tables = new ArrayList<>();
    private @Nullable AlignedTable open;

    public DocumentLayouts(TableHints hints) {
        this.hints = hints;
    }

    /** Takes the next page. */
    public void add(PageContent content) {
        RuledPage ruled = PageLayouts.ruled(content, hints);
        Page page = new Page(ruled, Collections.newSetFromMap(new IdentityHashMap<>()));
        UnruledText text = UnruledText.of(content, ruled.outside());
        int line = goOn(text, page);
        for (Optional<HeaderZone> zone = text.headerFrom(line, hints); zone.isPresent(); ) {
            line = begin(text, zone.get(), page);
            zone = text.headerFrom(line, hints);
        }
        pages.add(page.inTables.isEmpty() ? new Taken(layout(page, List.of()), null) : new Taken(null, page));
    }

    /** The pages taken so far, as laid out. */
    public List<PageLayout> layouts() {
        List<PageGrid> grids = tables.stream().flatMap(t -> t.grids().stream()).toList();
        return pages.stream()
                .map(p -> p.open == null ? Objects.requireNonNull(p.settled) : layout(p.open, grids))
                .toList();
    }

    private static PageLayout layout(Page page, List<PageGrid> grids) {
        List<PageGrid> own =
                grids.stream().filter(g -> g.page() == page.ruled.number()).toList();
        List<Glyph> text = page.ruled.outside().stream()
                .filter(g -> !page.inTables.contains(g))
                .toList();
        return page.ruled.layout(own, text);
    }

    /** Goes on with the table that ended the page before, from the first line on; tells the line after it. */
    private int goOn(UnruledText text, Page page) {
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
        take(text, words, page);
        table.add(AlignedPart.of(text.page(), List.of(), words, text.rules()));
        open = end == text.lines().size() ? table : null;
        return end;
    }

    private int begin(UnruledText text, HeaderZone zone, Page page) {
        int from = zone.firstLine();
        AlignedTable before = open;
        AlignedTable draft = new AlignedTable(AlignedPart.of(text.page(), zone.cells(), List.of(), text.rules()));
        int end = text.bodyEnd(text.lineBelow(from, zone.bottom()), draft.feet(), hints);
        List<Word> words =
                text.lines().subList(from, end).stream().flatMap(List::stream).toList();
        take(text, words, page);
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

    private static void take(UnruledText text, List<Word> words, Page page) {
        words.forEach(w -> page.inTables.addAll(w.glyphs()));
    }
}
