package org.yusuan.document.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yusuan.document.grid.FrameText;
import org.yusuan.model.PrintedAmount;

/** The cells of a sheet by the rows they cover, and which rows frame a table instead of belonging to it. */
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

    /** Whether every text of the row is a caption: 部门名称：…, 单位：万元, 表1 and the like. */
    boolean isCaption(int row) {
        List<PrintedCell> printed = printed(row);
        return !printed.isEmpty() && printed.stream().allMatch(c -> FrameText.isCaption(c.compact()));
    }

    /** Whether a row at the top of an area frames the table: it is blank, a caption, or one text that heads no column. */
    boolean frames(int row, CellArea area) {
        if (reachesDown(row, area)) {
            return false;
        }
        List<PrintedCell> printed = printed(row, area);
        return printed.isEmpty() || isCaption(row) || printed.size() == 1 && isAlone(printed.get(0), area);
    }

    /** Whether a row within an area is the title of another table under it. */
    boolean startsTable(int row, CellArea area) {
        List<PrintedCell> printed = printed(row, area);
        return printed.size() == 1
                && !reachesDown(row, area)
                && FrameText.isTitle(printed.get(0).compact())
                && isAlone(printed.get(0), area)
                && row + 1 < area.bottom()
                && !hasAmount(row + 1);
    }

    private boolean reachesDown(int row, CellArea area) {
        return covering(row).stream().anyMatch(c -> c.area().intersects(area) && (c.rowSpan() > 1 || c.row() < row));
    }

    /** Over the whole width, or in one column. Over some columns it would be their common header. */
    private static boolean isAlone(PrintedCell cell, CellArea area) {
        boolean wide = cell.columnSpan() >= area.columns();
        boolean narrow = cell.columnSpan() == 1;
        return (wide || narrow) && !isAmount(cell);
    }
}
