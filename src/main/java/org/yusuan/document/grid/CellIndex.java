package org.yusuan.document.grid;

import java.util.Arrays;

/** Finds the cell at a row and column of a grid in constant time. */
public final class CellIndex {
    private final Grid grid;
    private final int[][] cellAt;

    /** Indexes a grid. */
    public CellIndex(Grid grid) {
        this.grid = grid;
        this.cellAt = new int[grid.rows()][grid.columns()];
        for (int[] row : cellAt) {
            Arrays.fill(row, -1);
        }
        for (int i = 0; i < grid.cells().size(); i++) {
            mark(grid.cells().get(i), i);
        }
    }

    private void mark(GridCell cell, int index) {
        int lastRow = Math.min(grid.rows(), cell.row() + cell.rowSpan());
        int lastColumn = Math.min(grid.columns(), cell.column() + cell.columnSpan());
        for (int r = cell.row(); r < lastRow; r++) {
            Arrays.fill(cellAt[r], cell.column(), lastColumn, index);
        }
    }

    /**
     * Returns the cell that covers a row and column.
     *
     * @throws IllegalArgumentException if no cell does, which cannot happen in a valid grid
     */
    public GridCell at(int row, int column) {
        int index = cellAt[row][column];
        if (index < 0) {
            throw new IllegalArgumentException("no cell at row " + row + ", column " + column + " of grid "
                    + grid.number() + " on page " + grid.firstPage());
        }
        return grid.cells().get(index);
    }
}
