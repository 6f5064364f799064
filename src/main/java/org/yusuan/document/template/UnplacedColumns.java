package org.yusuan.document.template;

import java.util.List;
import org.yusuan.document.grid.CellIndex;
import org.yusuan.document.grid.GridCell;
import org.yusuan.model.Finding;
import org.yusuan.model.PrintedAmount;
import org.yusuan.model.Severity;

/** Keeps the cells of columns that no template knows, or that are no part of the dataset. */
final class UnplacedColumns {
    private final TablePlacement placement;
    private final CellIndex index;
    private final BodyRows body;

    UnplacedColumns(TablePlacement placement, CellIndex index, BodyRows body) {
        this.placement = placement;
        this.index = index;
        this.body = body;
    }

    void keep(TableReading reading) {
        for (ColumnAssignment column : placement.columns()) {
            if (!column.isPlaced()) {
                keepUnknown(column, reading);
            } else if (column.role() == ColumnSpec.Role.IGNORED) {
                printed(column).forEach(c -> reading.add(RawCells.of(placement.grid(), c, "table.ignored_column")));
            }
        }
    }

    private void keepUnknown(ColumnAssignment column, TableReading reading) {
        List<GridCell> cells = printed(column);
        if (cells.isEmpty()) {
            return;
        }
        boolean amounts = cells.stream().anyMatch(c -> PrintedAmount.parse(c.text()) instanceof PrintedAmount.Number);
        String rule = amounts ? "table.unknown_column" : "table.unknown_text_column";
        String message =
                "column " + (column.path().column() + 1) + " '" + column.path().described()
                        + "' is in no template; its cells are kept in the raw cells: add its header to the template";
        reading.add(Finding.ofTable(
                rule,
                amounts ? Severity.ERROR : Severity.INFO,
                placement.table().key().value(),
                cells.get(0).where().page(),
                message));
        cells.forEach(c -> reading.add(RawCells.of(placement.grid(), c, rule)));
    }

    private List<GridCell> printed(ColumnAssignment column) {
        int at = column.path().column();
        return body.rows().stream()
                .map(r -> index.at(r, at))
                .filter(c -> c.column() == at && !c.isBlank())
                .distinct()
                .toList();
    }
}
