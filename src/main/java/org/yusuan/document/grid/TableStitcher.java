package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Joins the parts of tables on the pages into logical tables (docs/decisions/0015). A part at the top of a page
 * continues the table that ended the page before if it has the same columns and no title is between them, whether the
 * header is repeated or not.
 */
public final class TableStitcher {
    /** Number of lines before a page break that may be the title of the table after it. */
    private static final int TITLE_LINES_BEFORE_BREAK = 4;

    private static final Pattern CONTINUED = Pattern.compile("[(（]?(续表?|接上页|上接第?\\d*页?)[)）]?.{0,4}");

    private final PageFurniture furniture;
    private final List<TableAssembly> assemblies = new ArrayList<>();
    private List<ContextLine> pending = new ArrayList<>();
    private final Set<Integer> blank = new HashSet<>();
    private @Nullable TableAssembly open;

    private TableStitcher(List<PageLayout> layouts) {
        furniture = new PageFurniture(layouts);
    }

    /**
     * Returns the logical tables of a document in reading order.
     *
     * @param layouts all pages, ascending
     */
    public static List<Grid> stitch(List<PageLayout> layouts) {
        TableStitcher stitcher = new TableStitcher(layouts);
        layouts.stream().flatMap(layout -> PageColumns.of(layout).stream()).forEach(stitcher::addPage);
        stitcher.closeOpen();
        List<Grid> grids = new ArrayList<>();
        for (int i = 0; i < stitcher.assemblies.size(); i++) {
            grids.add(stitcher.assemblies.get(i).grid(i + 1));
        }
        return grids;
    }

    private void addPage(PageLayout layout) {
        if (layout.grids().isEmpty() && layout.lines().isEmpty()) {
            blank.add(layout.page());
        }
        List<ContextLine> lines = layout.lines().stream()
                .filter(l -> !furniture.includes(l, layout))
                .toList();
        double from = 0;
        for (int i = 0; i < layout.grids().size(); i++) {
            PageGrid part = layout.grids().get(i);
            List<ContextLine> between = between(lines, from, part.box().y0());
            addPart(part, between, i == 0);
            from = part.box().y1();
        }
        if (layout.grids().isEmpty() && !lines.isEmpty()) {
            closeOpen();
        }
        pending.addAll(between(lines, from, Double.MAX_VALUE));
    }

    private void addPart(PageGrid part, List<ContextLine> between, boolean firstOnPage) {
        TableAssembly table = open;
        if (firstOnPage && table != null && pending.isEmpty() && continues(table, part, between)) {
            table.add(part);
            return;
        }
        List<ContextLine> above = new ArrayList<>();
        if (firstOnPage && between.isEmpty()) {
            above.addAll(tail(pending));
        }
        closeOpenWith(firstOnPage ? pending : between);
        above.addAll(between);
        pending = new ArrayList<>();
        TableAssembly started = new TableAssembly(part, above);
        assemblies.add(started);
        open = started;
    }

    private boolean continues(TableAssembly table, PageGrid part, List<ContextLine> between) {
        if (!isNext(table.last(), part) || !table.hasColumnsOf(part)) {
            return false;
        }
        if (between.stream().allMatch(l -> CONTINUED.matcher(l.compact()).matches())) {
            return true;
        }
        Set<String> titles = new HashSet<>();
        table.above().forEach(l -> titles.add(l.compact()));
        boolean neverFirst = new PrintedRow(part.startingInRow(0)).hasAmount();
        return (neverFirst || table.repeatsHeader(part))
                && between.stream()
                        .allMatch(l -> titles.contains(l.compact())
                                || CONTINUED.matcher(l.compact()).matches());
    }

    /** Whether nothing but blank pages is between two parts. */
    private boolean isNext(PageGrid last, PageGrid part) {
        return part.page() == last.page() && part.left() > last.left()
                || part.page() > last.page()
                        && IntStream.range(last.page() + 1, part.page()).allMatch(blank::contains);
    }

    private static List<ContextLine> between(List<ContextLine> lines, double from, double to) {
        return lines.stream()
                .filter(l ->
                        l.where().box().centerY() >= from && l.where().box().centerY() < to)
                .toList();
    }

    private static List<ContextLine> tail(List<ContextLine> lines) {
        return lines.subList(Math.max(0, lines.size() - TITLE_LINES_BEFORE_BREAK), lines.size());
    }

    private void closeOpenWith(List<ContextLine> lines) {
        if (open != null && !open.hasBelow()) {
            open.addBelow(lines);
        }
        open = null;
    }

    private void closeOpen() {
        closeOpenWith(pending);
    }
}
