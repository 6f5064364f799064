package org.yusuan.document.grid;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yusuan.model.PageBox;

/**
 * A logical table, over as many pages as it runs.
 *
 * @param number 1-based, in reading order of the document
 * @param rows number of rows
 * @param columns number of columns
 * @param cells from top to bottom, left to right; together they cover every row and column once
 * @param above lines that stand over it: titles, caption, unit, from top to bottom
 * @param below lines that stand under it: notes
 * @param pages the pages it stands on, ascending
 * @param ledger account of its rows
 * @param doubt why its cells may be others than these, said to a person; empty if they are certain
 */
public record Grid(
        int number,
        int rows,
        int columns,
        List<GridCell> cells,
        List<ContextLine> above,
        List<ContextLine> below,
        List<Integer> pages,
        RowLedger ledger,
        String doubt) {

    /** Reading order of cells. */
    static final Comparator<GridCell> READING_ORDER =
            Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column);

    public Grid {
        cells = List.copyOf(cells);
        above = List.copyOf(above);
        below = List.copyOf(below);
        pages = List.copyOf(pages);
    }

    /** The cell that covers a place. */
    public Optional<GridCell> at(int row, int column) {
        return cells.stream().filter(c -> c.covers(row, column)).findFirst();
    }

    /** The cells whose first row this is, left to right. */
    public List<GridCell> startingInRow(int row) {
        return cells.stream().filter(c -> c.row() == row).toList();
    }

    /** The same table with other texts. */
    Grid with(List<GridCell> newCells, List<ContextLine> newAbove, List<ContextLine> newBelow) {
        return new Grid(number, rows, columns, newCells, newAbove, newBelow, pages, ledger, doubt);
    }

    /** Where the table begins. */
    public PageBox start() {
        return cells.get(0).where();
    }

    /** The page on which it begins, 1-based. */
    public int firstPage() {
        return pages.get(0);
    }
}
