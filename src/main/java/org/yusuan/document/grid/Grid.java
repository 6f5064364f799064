package org.yusuan.document.grid;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yusuan.model.PageBox;

/**
 * A logical table, over all its pages.
 *
 * @param number 1-based, in reading order of the document
 * @param rows number of rows
 * @param columns number of columns
 * @param cells from top to bottom and left to right; together they cover every row and column exactly once
 * @param above lines above it, from top to bottom: titles, caption, unit
 * @param below lines below it: notes
 * @param pages its pages, 1-based, ascending
 * @param ledger the account of its rows
 * @param doubt why its cells may be wrong, as a sentence for a person; empty if they are certain
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

    /** Returns the cell that covers a row and column. */
    public Optional<GridCell> at(int row, int column) {
        return cells.stream().filter(c -> c.covers(row, column)).findFirst();
    }

    /** Returns the cells whose first row this is, from left to right. */
    public List<GridCell> startingInRow(int row) {
        return cells.stream().filter(c -> c.row() == row).toList();
    }

    /** Returns the same table with other texts. */
    Grid with(List<GridCell> newCells, List<ContextLine> newAbove, List<ContextLine> newBelow) {
        return new Grid(number, rows, columns, newCells, newAbove, newBelow, pages, ledger, doubt);
    }

    /** Returns the page and box of its first cell. */
    public PageBox start() {
        return cells.get(0).where();
    }

    /** Returns the page on which it begins, 1-based. */
    public int firstPage() {
        return pages.get(0);
    }
}
