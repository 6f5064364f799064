package org.yusuan.document.template;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** What keeps a grid from being read as a table. */
    enum Obstacle {
        NO_NAMES("no header is that of 'item_name:' or of an item in 'list:'"),
        NO_AMOUNTS("no header is that of a measure"),
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
                .map(header -> of(header, ColumnMatching.match(table, header.paths()), printed))
                .toList();
    }

    private static HeaderReading of(HeaderTree header, ColumnMatching.Result result, PrintedTable printed) {
        Obstacle obstacle = null;
        if (!result.has(ColumnRole.ITEM_NAME) && !result.has(ColumnRole.ITEM_AMOUNT)) {
            obstacle = Obstacle.NO_NAMES;
        } else if (!result.hasAmounts()) {
            obstacle = Obstacle.NO_AMOUNTS;
        } else if (TornBlocks.in(result.columns(), printed.grid(), printed.index(), header)) {
            obstacle = Obstacle.TORN;
        }
        return new HeaderReading(header, result, obstacle);
    }

    /** The reading that fits best, whether it can be used or not; of equals the shallowest. */
    static Optional<HeaderReading> best(List<HeaderReading> readings) {
        Comparator<HeaderReading> byScore = Comparator.comparingInt(r -> r.result.score());
        return readings.stream().reduce((a, b) -> byScore.compare(b, a) > 0 ? b : a);
    }

    boolean isUsable() {
        return obstacle == null;
    }

    TablePlacement placement(PrintedTable printed, TableSpec table, @Nullable TitleMatch title) {
        int score = result.score() + (title == null ? 0 : title.score());
        return new TablePlacement(printed.grid(), printed.frame(), table, header, result.columns(), title, score);
    }
}
