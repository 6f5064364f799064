package org.yusuan.document.template;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Compact;

/** Finds which table of a template a grid is: by the title over it and the tree of its headers together. */
final class TablePlacer {
    /** Titles stand at most so many lines over the table. */
    private static final int TITLE_LINES = 8;
    /** Without a title, a table needs so many columns that all fit to be told from others. */
    static final int FEWEST_COLUMNS_WITHOUT_TITLE = 4;
    /** Without a title, the second best table must be this much worse. */
    private static final int CLEAR_LEAD = 5;

    private final Template template;
    private final TitleLexicon titles;

    TablePlacer(Template template) {
        this.template = template;
        this.titles = new TitleLexicon(template);
    }

    /** The table's place in the template, if it has one. */
    Optional<TablePlacement> place(PrintedTable printed) {
        Optional<TitleMatch> title = title(printed.frame());
        return title.isPresent() ? named(printed, title.get()) : byColumnsAlone(printed);
    }

    /** The best of the ways in which the named table may be printed. */
    private Optional<TablePlacement> named(PrintedTable printed, TitleMatch title) {
        return template.tables().stream()
                .filter(t -> t.key().equals(title.table().key()))
                .flatMap(t -> placed(printed, t, title).stream())
                .reduce((a, b) -> b.score() > a.score() ? b : a);
    }

    /** The line that names the table, the best one of those near it. */
    Optional<TitleMatch> title(TableFrame frame) {
        List<String> lines = frame.lines();
        TitleMatch best = null;
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - TITLE_LINES); i--) {
            String line = Compact.of(lines.get(i));
            best = better(best, titles.match(line).orElse(null));
            if (i > 0) {
                best = better(
                        best, titles.match(Compact.of(lines.get(i - 1)) + line).orElse(null));
            }
        }
        return Optional.ofNullable(best);
    }

    private static @Nullable TitleMatch better(@Nullable TitleMatch one, @Nullable TitleMatch other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.score() > one.score() ? other : one;
    }

    private Optional<TablePlacement> byColumnsAlone(PrintedTable printed) {
        TablePlacement best = null;
        int second = Integer.MIN_VALUE;
        for (TableSpec table : template.tables()) {
            if (printed.headers().stream().noneMatch(h -> mayExplainAll(table, h))) {
                continue;
            }
            TablePlacement placement = placed(printed, table, null).orElse(null);
            if (placement != null && explainsAll(placement)) {
                if (best == null || placement.score() > best.score()) {
                    second = best == null ? second : best.score();
                    best = placement;
                } else {
                    second = Math.max(second, placement.score());
                }
            }
        }
        boolean clear = best != null && best.score() - CLEAR_LEAD >= second;
        return clear ? Optional.ofNullable(best) : Optional.empty();
    }

    /** Whether each column by itself fits somewhere: cheap, and most tables of most templates fail at the first column. */
    private static boolean mayExplainAll(TableSpec table, HeaderTree header) {
        return header.paths().size() >= FEWEST_COLUMNS_WITHOUT_TITLE
                && header.paths().stream().allMatch(p -> table.mayHold(p, HeaderPattern.EXACT));
    }

    /** Whether the columns alone are enough to tell the table. */
    private static boolean explainsAll(TablePlacement placement) {
        List<ColumnAssignment> columns = placement.columns();
        return columns.size() >= FEWEST_COLUMNS_WITHOUT_TITLE
                && columns.stream().allMatch(c -> c.isPlaced() && c.score() >= HeaderPattern.EXACT);
    }

    private static Optional<TablePlacement> placed(PrintedTable printed, TableSpec table, @Nullable TitleMatch title) {
        // Of readings that fit equally well the shallowest header wins: a deeper one has taken in a blank body row.
        return HeaderReading.of(table, printed).stream()
                .filter(HeaderReading::isUsable)
                .map(r -> r.placement(printed, table, title))
                .reduce((a, b) -> b.score() > a.score() ? b : a);
    }
}
