package org.yusuan.document.template;

import java.util.List;
import org.yusuan.document.grid.CellIndex;
import org.yusuan.document.grid.Grid;

/**
 * A grid with everything that the templates ask of it, worked out once for all of them.
 *
 * @param grid the table
 * @param frame what frames it
 * @param index its cells by their places
 * @param headers the ways to read its header
 */
record PrintedTable(Grid grid, TableFrame frame, CellIndex index, List<HeaderTree> headers) {

    PrintedTable {
        headers = List.copyOf(headers);
    }

    static PrintedTable of(Grid grid) {
        TableFrame frame = TableFrame.of(grid);
        CellIndex index = new CellIndex(grid);
        return new PrintedTable(grid, frame, index, HeaderTree.candidates(grid, index, frame.headerRow()));
    }
}
