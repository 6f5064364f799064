package org.yusuan.grid;

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
 */
record PageGrid(int page, Box box, Edges columnEdges, int rows, List<GridCell> cells) {

    PageGrid {
        cells = List.copyOf(cells);
    }

    int columns() {
        return columnEdges.intervals();
    }

    /** The cells whose first row this is, left to right. */
    List<GridCell> startingInRow(int row) {
        return cells.stream().filter(c -> c.row() == row).toList();
    }
}
