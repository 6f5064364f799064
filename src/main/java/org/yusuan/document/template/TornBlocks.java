package org.yusuan.document.template;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.yusuan.document.grid.CellIndex;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.GridCell;
import org.yusuan.model.PrintedAmount;

/**
 * Tells whether a table with several blocks side by side has a column of names that was not placed: then amounts further right
 * may belong to those names, and nothing in the table can be relied on.
 */
final class TornBlocks {
    /** A column with so many words is one of names, not of remarks. */
    private static final int FEWEST_WORDS = 3;

    private TornBlocks() {}

    static boolean in(List<ColumnAssignment> columns, Grid grid, CellIndex index, HeaderTree header) {
        long blocks = columns.stream()
                .filter(ColumnAssignment::isPlaced)
                .mapToInt(ColumnAssignment::block)
                .distinct()
                .count();
        return blocks > 1
                && columns.stream()
                        .filter(c -> !c.isPlaced())
                        .anyMatch(c -> holdsNames(c.path().column(), grid, index, header));
    }

    private static boolean holdsNames(int column, Grid grid, CellIndex index, HeaderTree header) {
        List<GridCell> printed = IntStream.range(header.firstBodyRow(), grid.rows())
                .mapToObj(r -> index.at(r, column))
                .filter(c -> c.column() == column && !c.isBlank())
                .distinct()
                .toList();
        Predicate<GridCell> isNumber = c -> PrintedAmount.parse(c.text()) instanceof PrintedAmount.Number;
        long numbers = printed.stream().filter(isNumber).count();
        return printed.size() - numbers >= FEWEST_WORDS && printed.size() - numbers > numbers;
    }
}
