package org.yusuan.document.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yusuan.model.PrintedAmount;

/** The cells of a sheet by the rows they cover. */
final class SheetRows {
    private final List<List<PrintedCell>> covering = new ArrayList<>();

    SheetRows(SheetContent sheet) {
        for (int row = 0; row < sheet.rows().count(); row++) {
            covering.add(new ArrayList<>());
        }
        for (PrintedCell cell : sheet.cells()) {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                covering.get(row).add(cell);
            }
        }
        covering.forEach(row -> row.sort(Comparator.comparingInt(PrintedCell::column)));
    }

    int count() {
        return covering.size();
    }

    /** All cells that cover a row, left to right. */
    List<PrintedCell> covering(int row) {
        return covering.get(row);
    }

    /** The cells with a text that cover a row, left to right. */
    List<PrintedCell> printed(int row) {
        return covering(row).stream().filter(PrintedCell::isPrinted).toList();
    }

    /** Those of them that begin in the row and lie in an area. */
    List<PrintedCell> printed(int row, CellArea area) {
        return printed(row).stream()
                .filter(c -> c.row() == row && c.area().intersects(area))
                .toList();
    }

    boolean isBlank(int row) {
        return covering(row).stream().noneMatch(PrintedCell::isPrinted);
    }

    boolean hasAmount(int row) {
        return covering(row).stream().anyMatch(SheetRows::isAmount);
    }

    private static boolean isAmount(PrintedCell cell) {
        return PrintedAmount.parse(cell.text()) instanceof PrintedAmount.Number;
    }
}
