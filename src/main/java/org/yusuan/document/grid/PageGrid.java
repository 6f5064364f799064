package org.yusuan.document.grid;

import java.util.List;
import org.yusuan.model.Box;

/**
 * The part of a table on one page.
 *
 * @param page 1-based
 * @param box outer rectangle, in points
 * @param columnEdges positions of the vertical edges, in points
 * @param rows number of rows
 * @param cells tile the whole rectangle; holes of the lattice are cells of their own
 * @param doubt why its columns may be wrong; empty if they are certain, as in a ruled table
 * @param left where its page begins, in points: 0, but for the right one of two pages on one sheet
 */
record PageGrid(int page, Box box, Edges columnEdges, int rows, List<GridCell> cells, String doubt, double left) {

    PageGrid {
        cells = List.copyOf(cells);
    }

    /** Creates a part with certain columns. */
    PageGrid(int page, Box box, Edges columnEdges, int rows, List<GridCell> cells) {
        this(page, box, columnEdges, rows, cells, "", 0);
    }

    /** Returns the same on a page that begins there. */
    PageGrid on(double pageLeft) {
        return new PageGrid(page, box, columnEdges, rows, cells, doubt, pageLeft);
    }

    int columns() {
        return columnEdges.intervals();
    }

    /** Returns the cells whose first row this is, from left to right. */
    List<GridCell> startingInRow(int row) {
        return cells.stream().filter(c -> c.row() == row).toList();
    }
}
