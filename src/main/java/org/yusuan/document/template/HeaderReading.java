package org.yusuan.document.template;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.grid.GridCell;
import org.yusuan.model.PrintedAmount;

/**
 * A grid's header read down to one depth, with what a table of a template makes of its columns.
 *
 * @param header the header
 * @param result what its columns are
 * @param obstacle why it cannot be that table; null if it can
 */
record HeaderReading(
        HeaderTree header,
        ColumnMatching.Result result,
        @Nullable Obstacle obstacle) {

    /** A column with so many words is one of names, not of remarks. */
    private static final int FEWEST_NAMES = 3;

    /** What keeps a grid from being read as a table. */
    enum Obstacle {
        NO_NAMES("no header is that of 'item_name:' or of an item in 'list:'"),
        NO_AMOUNTS("no header is that of a measure"),
        NAMELESS("a group of amounts has no column of names of its own"),
        CODES("the codes of its rows are those of another classification"),
        TORN("a column of names between its blocks is not explained, so that the amounts beside it may be its own");

        private final String message;

        Obstacle(String message) {
            this.message = message;
        }

        String message() {
            return message;
        }
    }

    /** One reading for each depth that the header may have, the shallowest first. */
    static List<HeaderReading> of(TableSpec table, PrintedTable printed) {
        return printed.headers().stream()
                .map(header -> of(table, header, ColumnMatching.match(table, header.paths()), printed))
                .toList();
    }

    private static HeaderReading of(
            TableSpec table, HeaderTree header, ColumnMatching.Result result, PrintedTable printed) {
        Obstacle obstacle = null;
        if (!result.has(ColumnSpec.Role.ITEM_NAME) && !result.has(ColumnSpec.Role.ITEM_AMOUNT)) {
            obstacle = Obstacle.NO_NAMES;
        } else if (!result.hasAmounts()) {
            obstacle = Obstacle.NO_AMOUNTS;
        } else if (hasNamelessBlock(result.columns())) {
            obstacle = Obstacle.NAMELESS;
        } else if (table.codes() != null
                && table.codes()
                        .contradict(RowEvidence.texts(result.columns(), ColumnSpec.Role.ITEM_CODE, header, printed))) {
            obstacle = Obstacle.CODES;
        } else if (isTorn(result.columns(), header, printed)) {
            obstacle = Obstacle.TORN;
        }
        return new HeaderReading(header, result, obstacle);
    }

    /** Whether amounts were placed in one group and the names beside them in another, so that nothing says whose they are. */
    private static boolean hasNamelessBlock(List<ColumnAssignment> columns) {
        List<ColumnAssignment> placed =
                columns.stream().filter(ColumnAssignment::isPlaced).toList();
        return placed.stream().filter(c -> c.role() == ColumnSpec.Role.AMOUNT).anyMatch(amount -> placed.stream()
                .noneMatch(c -> c.block() == amount.block() && c.role() == ColumnSpec.Role.ITEM_NAME));
    }

    /**
     * Whether a table with several blocks side by side has a column of names that was not placed. Then amounts further right
     * may belong to those names, and nothing in the table can be relied on.
     */
    private static boolean isTorn(List<ColumnAssignment> columns, HeaderTree header, PrintedTable printed) {
        long blocks = columns.stream()
                .filter(ColumnAssignment::isPlaced)
                .mapToInt(ColumnAssignment::block)
                .distinct()
                .count();
        return blocks > 1
                && columns.stream()
                        .filter(c -> !c.isPlaced())
                        .anyMatch(c -> holdsNames(c.path().column(), header, printed));
    }

    private static boolean holdsNames(int column, HeaderTree header, PrintedTable table) {
        List<GridCell> printed = IntStream.range(
                        header.firstBodyRow(), table.grid().rows())
                .mapToObj(r -> table.index().at(r, column))
                .filter(c -> c.column() == column && !c.isBlank())
                .distinct()
                .toList();
        long numbers = printed.stream()
                .filter(c -> PrintedAmount.parse(c.text()) instanceof PrintedAmount.Number)
                .count();
        return printed.size() - numbers >= FEWEST_NAMES && printed.size() - numbers > numbers;
    }

    /** The reading that fits best, whether it can be used or not; of equals the shallowest. */
    static Optional<HeaderReading> best(List<HeaderReading> readings) {
        Comparator<HeaderReading> byScore = Comparator.comparingInt(r -> r.result.score());
        return readings.stream().reduce((a, b) -> byScore.compare(b, a) > 0 ? b : a);
    }

    boolean isUsable() {
        return obstacle == null;
    }

    /** The grid placed as this table, the score of its title added. */
    TablePlacement placement(PrintedTable printed, TableSpec table, TitleLexicon.@Nullable Match title) {
        int score = result.score() + (title == null ? 0 : title.score());
        return new TablePlacement(printed.grid(), printed.frame(), table, header, result.columns(), title, score);
    }
}
