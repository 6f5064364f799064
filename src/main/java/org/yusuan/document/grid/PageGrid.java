package org.yusuan.document.grid;

import java.util.List;
import org.yusuan.model.Box;

/**
 * The part of a table that stands on one page.
 *
 * @param page 1-based
 * @param box outer rectangle
 * @param columnEdges positions of the vertical edges
 * @param rows number of rows
 * @param cells tile the whole rectangle, holes of the lattice filled by cells of their own
 * @param doubt why its columns may be others; empty if they are certain, as those of cells are
 */
record PageGrid(int page, Box box, Edges columnEdges, int rows, List<GridCell> cells, String doubt) {

    PageGrid {
        cells = List.copyOf(cells);
    }

    /** With certain columns. */
    PageGrid(int page, Box box, Edges columnEdges, int rows, List<GridCell> cells) {
        this(page, box, columnEdges, rows, cells, "");
    }

    int columns() {
        return columnEdges.intervals();
    }

    /** The cells whose first row this is, left to right. */
    List<GridCell> startingInRow(int row) {
        return cells.stream().filter(c -> c.row() == row).toList();
    }
}
