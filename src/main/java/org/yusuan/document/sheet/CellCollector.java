package org.yusuan.document.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.sheet.SheetReader.Borders;
import org.yusuan.model.Compact;

/** Collects the cells of a sheet row by row; a merged region is one cell, with the text of its first. */
final class CellCollector {
    private final VisibleLines rows;
    private final VisibleLines columns;
    private final MergedCells merged;
    private final DisplayedText texts;
    private final Borders borders;
    private final List<PrintedCell> single = new ArrayList<>();
    private final Map<CellRangeAddress, PrintedCell> regions = new LinkedHashMap<>();
    private int hidden;

    CellCollector(VisibleLines rows, VisibleLines columns, MergedCells merged, DisplayedText texts, Borders borders) {
        this.rows = rows;
        this.columns = columns;
        this.merged = merged;
        this.texts = texts;
        this.borders = borders;
    }

    /** The cells so far, in no order. */
    List<PrintedCell> cells() {
        List<PrintedCell> all = new ArrayList<>(single);
        regions.values().stream().filter(c -> c.isPrinted() || c.ruled()).forEach(all::add);
        return all;
    }

    /** How many cells with a text are not displayed. */
    int hidden() {
        return hidden;
    }

    /**
     * Adds a row.
     *
     * @param columnCount columns of the sheet that are used
     */
    void add(Row row, int columnCount) {
        int next = 0;
        for (Cell cell : row) {
            int column = cell.getColumnIndex();
            if (column >= columnCount || column < next) {
                continue;
            }
            CellRangeAddress region = merged.at(row.getRowNum(), column).orElse(null);
            next = region == null ? centered(cell, columnCount) : column + 1;
            CellRangeAddress range =
                    region != null ? region : new CellRangeAddress(row.getRowNum(), row.getRowNum(), column, next - 1);
            add(cell, range, region != null);
        }
    }

    private void add(Cell cell, CellRangeAddress range, boolean isRegion) {
        boolean first = range.getFirstRow() == cell.getRowIndex() && range.getFirstColumn() == cell.getColumnIndex();
        String text = first ? texts.of(cell) : "";
        boolean blank = Compact.of(text).isEmpty();
        PrintedCell printed = printed(cell, range, text);
        if (printed == null) {
            hidden += blank ? 0 : 1;
        } else if (isRegion) {
            regions.merge(range, printed, (a, b) -> joined(a, b));
        } else if (!blank || printed.ruled()) {
            single.add(printed);
        }
    }

    /** The cell as it is displayed; null if all of it is hidden. */
    private @Nullable PrintedCell printed(Cell cell, CellRangeAddress range, String text) {
        int top = rows.number(range.getFirstRow());
        int left = columns.number(range.getFirstColumn());
        int rowSpan = rows.numberAfter(range.getLastRow()) - top;
        int columnSpan = columns.numberAfter(range.getLastColumn()) - left;
        if (rowSpan <= 0 || columnSpan <= 0) {
            return null;
        }
        String reference = new CellAddress(range.getFirstRow(), range.getFirstColumn()).formatAsString();
        return new PrintedCell(top, left, rowSpan, columnSpan, text, borders.around(cell), reference, fontSize(cell));
    }

    private static PrintedCell joined(PrintedCell a, PrintedCell b) {
        return new PrintedCell(
                a.row(),
                a.column(),
                a.rowSpan(),
                a.columnSpan(),
                a.text() + b.text(),
                a.ruled() || b.ruled(),
                a.reference(),
                a.fontSize());
    }

    /** The column behind a text that is centred over the blank cells at its right (跨列居中), which looks like a merged cell. */
    private int centered(Cell cell, int columnCount) {
        int next = cell.getColumnIndex() + 1;
        if (!isCentered(cell) || texts.of(cell).isBlank()) {
            return next;
        }
        while (next < columnCount && isContinued(cell.getRow().getCell(next))) {
            next++;
        }
        return next;
    }

    private boolean isContinued(@Nullable Cell cell) {
        return cell != null
                && isCentered(cell)
                && texts.of(cell).isBlank()
                && merged.at(cell.getRowIndex(), cell.getColumnIndex()).isEmpty();
    }

    private static boolean isCentered(Cell cell) {
        return cell.getCellStyle().getAlignment() == HorizontalAlignment.CENTER_SELECTION;
    }

    private static double fontSize(Cell cell) {
        return cell.getSheet()
                .getWorkbook()
                .getFontAt(cell.getCellStyle().getFontIndex())
                .getFontHeightInPoints();
    }

    /** The merged regions of a sheet, found by row. */
    static final class MergedCells {
        private final Map<Integer, List<CellRangeAddress>> byRow = new HashMap<>();

        /**
         * Indexes the regions.
         *
         * @param rows how many rows of the sheet are used: no region counts below them
         */
        MergedCells(Sheet sheet, int rows) {
            for (CellRangeAddress region : sheet.getMergedRegions()) {
                for (int row = region.getFirstRow(); row <= Math.min(region.getLastRow(), rows - 1); row++) {
                    byRow.computeIfAbsent(row, r -> new ArrayList<>()).add(region);
                }
            }
        }

        /** The region that covers a place; the first one where a damaged file has several. */
        Optional<CellRangeAddress> at(int row, int column) {
            return byRow.getOrDefault(row, List.of()).stream()
                    .filter(region -> region.isInRange(row, column))
                    .findFirst();
        }
    }
}
