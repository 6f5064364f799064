package org.yusuan.document.template;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.grid.ContextLine;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.GridCell;
import org.yusuan.model.MoneyUnit;

/**
 * The units of money of a document's tables. A unit belongs to its table; a table that prints none takes the usual one.
 *
 * @param usual the unit that most tables print; null if none prints one
 */
record DocumentUnits(@Nullable MoneyUnit usual) {

    /** Rows at the foot of a table that may hold a note. */
    private static final int NOTE_ROWS = 2;

    static DocumentUnits of(List<TablePlacement> placements) {
        Map<MoneyUnit, Integer> counts = new TreeMap<>();
        placements.stream().flatMap(p -> printed(p).stream()).forEach(u -> counts.merge(u, 1, Integer::sum));
        return new DocumentUnits(counts.entrySet().stream()
                .max(Map.Entry.<MoneyUnit, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null));
    }

    /** The unit printed over a table, in its headers, or in a note below it (注：本表金额单位为万元). */
    static Optional<MoneyUnit> printed(TablePlacement placement) {
        return placement.frame().unit().or(() -> inHeaders(placement)).or(() -> below(placement.grid()));
    }

    private static Optional<MoneyUnit> inHeaders(TablePlacement placement) {
        Stream<String> headers = placement.columns().stream().flatMap(c -> c.path().printed().stream());
        return headers.flatMap(h -> TableFrame.unitIn(h).stream()).findFirst();
    }

    private static Optional<MoneyUnit> below(Grid grid) {
        Stream<String> lastRows = grid.cells().stream()
                .filter(c -> c.row() >= grid.rows() - NOTE_ROWS && c.text().contains("单位"))
                .map(GridCell::text);
        return Stream.concat(grid.below().stream().map(ContextLine::text), lastRows)
                .flatMap(text -> TableFrame.unitIn(text).stream())
                .findFirst();
    }
}
