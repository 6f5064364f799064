package org.yusuan.document.template;

import java.util.List;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.GridCell;
import org.yusuan.model.RawCell;

/** Turns cells that became no fact into raw cells, so that nothing is thrown away (docs/decisions/0022). */
public final class RawCells {
    private RawCells() {}

    static RawCell of(Grid grid, GridCell cell, String reason) {
        return new RawCell(
                grid.number(),
                cell.row(),
                cell.column(),
                cell.rowSpan(),
                cell.columnSpan(),
                cell.text(),
                cell.where(),
                reason);
    }

    /** All printed cells of a grid. */
    public static List<RawCell> of(Grid grid, String reason) {
        return grid.cells().stream()
                .filter(c -> !c.isBlank())
                .map(c -> of(grid, c, reason))
                .toList();
    }
}
