package org.yusuan.document.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.sheet.CellCollector.MergedCells;
import org.yusuan.model.UnreadableDocument;

/** Reads the sheets of one workbook. Its limits hold for all sheets together. */
final class SheetReader {
    /** A character of the default font is seven pixels wide, of which four are three points. */
    private static final double POINTS_PER_CHARACTER = 5.25;

    private static final double WIDTH_UNITS = 256;

    private final SheetLimits limits;
    private final DisplayedText texts;
    private final Borders borders = new Borders();
    private long cells;

    SheetReader(SheetLimits limits, DisplayedText texts) {
        this.limits = limits;
        this.texts = texts;
    }

    /** @throws UnreadableDocument if there is more in it than the limits allow */
    SheetContent read(Sheet sheet) throws UnreadableDocument {
        return read(sheet, null);
    }

    /**
     * Reads a part of a sheet.
     *
     * @param shown the range that is displayed; null for all of it
     * @throws UnreadableDocument if there is more in it than the limits allow
     */
    SheetContent read(Sheet sheet, @Nullable CellRangeAddress shown) throws UnreadableDocument {
        texts.beginSheet();
        int lastRow = 0;
        int lastColumn = 0;
        for (Row row : sheet) {
            count(row.getPhysicalNumberOfCells());
            for (Cell cell : row) {
                if (isUsed(cell)) {
                    lastRow = Math.max(lastRow, row.getRowNum() + 1);
                    lastColumn = Math.max(lastColumn, cell.getColumnIndex() + 1);
                }
            }
        }
        check("rows on sheet '" + sheet.getSheetName() + "'", lastRow, limits.rows());
        check("columns on sheet '" + sheet.getSheetName() + "'", lastColumn, limits.columns());
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            count(Math.max(0, Math.min(merged.getLastRow(), lastRow) - merged.getFirstRow()));
        }
        return content(sheet, shown, lastRow, lastColumn);
    }

    private SheetContent content(Sheet sheet, @Nullable CellRangeAddress shown, int rowCount, int columnCount) {
        VisibleLines rows = VisibleLines.of(
                rowCount,
                r -> isHidden(sheet.getRow(r)) || shown != null && !shown.containsRow(r),
                r -> height(sheet, r));
        VisibleLines columns = VisibleLines.of(
                columnCount,
                c -> sheet.isColumnHidden(c) || shown != null && !shown.containsColumn(c),
                c -> sheet.getColumnWidth(c) / WIDTH_UNITS * POINTS_PER_CHARACTER);
        CellCollector collector = new CellCollector(rows, columns, new MergedCells(sheet, rowCount), texts, borders);
        for (Row row : sheet) {
            if (row.getRowNum() < rowCount) {
                collector.add(row, columnCount);
            }
        }
        List<PrintedCell> found = new ArrayList<>(collector.cells());
        found.sort(Comparator.comparingInt(PrintedCell::row).thenComparingInt(PrintedCell::column));
        return new SheetContent(sheet.getSheetName(), found, rows, columns, collector.hidden(), PrintHeader.of(sheet));
    }

    private boolean isUsed(Cell cell) {
        return cell.getCellType() != CellType.BLANK || borders.around(cell);
    }

    private static boolean isHidden(@Nullable Row row) {
        return row != null && (row.getZeroHeight() || row.getHeight() == 0);
    }

    private static double height(Sheet sheet, int index) {
        Row row = sheet.getRow(index);
        return row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
    }

    private void count(int more) throws UnreadableDocument {
        cells += more;
        check("cells", cells, limits.cells());
    }

    private static void check(String what, long found, long allowed) throws UnreadableDocument {
        if (found > allowed) {
            throw UnreadableDocument.tooMany("workbook", what, found, allowed);
        }
    }

    /** Knows which cells of a workbook have borders. POI is asked once for each style, because it is slow. */
    static final class Borders {
        private final Map<Short, Boolean> byStyle = new HashMap<>();

        /** Whether the cell has a border at any side. A border that only its neighbour draws is the neighbour's. */
        boolean around(Cell cell) {
            CellStyle style = cell.getCellStyle();
            return byStyle.computeIfAbsent(style.getIndex(), index -> isDrawn(style));
        }

        private static boolean isDrawn(CellStyle style) {
            return Stream.of(
                            style.getBorderTop(),
                            style.getBorderBottom(),
                            style.getBorderLeft(),
                            style.getBorderRight())
                    .anyMatch(border -> border != BorderStyle.NONE);
        }
    }
}
