package org.yusuan.document.form;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.document.grid.GridCell;

/** Puts the parts of a form one below the other. */
final class FormStacking {
    private final List<FormCell> cells = new ArrayList<>();
    private int rows;

    private FormStacking() {}

    static FormCells of(FormSheet sheet) {
        FormStacking stacking = new FormStacking();
        sheet.parts().forEach(stacking::add);
        return new FormCells(stacking.cells);
    }

    private void add(FormPart part) {
        List<GridCell> own = part.grid().cells().stream()
                .filter(c -> c.row() >= part.fromRow() && c.row() < part.toRow())
                .toList();
        double right = own.stream().mapToDouble(c -> c.where().box().x1()).max().orElse(0);
        for (GridCell cell : own) {
            cells.add(FormCell.of(
                    rows + cell.row() - part.fromRow(),
                    Math.min(cell.rowSpan(), part.toRow() - cell.row()),
                    cell.where().box().x0() - right,
                    cell.where().box().x1() - right,
                    cell.text(),
                    List.of(new FormCell.Printed(part.grid().number(), cell))));
        }
        rows += part.toRow() - part.fromRow();
    }
}
