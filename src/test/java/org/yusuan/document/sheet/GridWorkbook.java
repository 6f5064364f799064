package org.yusuan.document.sheet;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.GridCell;

/** Writes logical tables as a publisher's office would: one on each sheet, amounts as numbers with a format. */
final class GridWorkbook {
    private final DrawnWorkbook book;
    private final CellStyle text;
    private final CellStyle amount;

    GridWorkbook(DrawnWorkbook book) {
        this.book = book;
        this.text = book.style("General", true);
        this.amount = book.style("#,##0.00_ ", true);
    }

    Path write(List<Grid> grids, Path file) {
        book.plain(0, "封面");
        for (Grid grid : grids) {
            book.sheet("表 " + grid.number());
            add(grid);
        }
        return book.write(file);
    }

    private void add(Grid grid) {
        int top = grid.above().size();
        for (int i = 0; i < top; i++) {
            book.merged(i, grid.columns() - 1, grid.above().get(i).text());
        }
        grid.cells().forEach(cell -> add(cell, top));
        for (int i = 0; i < grid.below().size(); i++) {
            book.plain(top + grid.rows() + i, grid.below().get(i).text());
        }
    }

    private void add(GridCell cell, int top) {
        int row = top + cell.row();
        for (int r = row; r < row + cell.rowSpan(); r++) {
            for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
                book.at(r, c).setCellStyle(text);
            }
        }
        fill(book.at(row, cell.column()), cell);
        if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
            book.sheet()
                    .addMergedRegion(new CellRangeAddress(
                            row, row + cell.rowSpan() - 1, cell.column(), cell.column() + cell.columnSpan() - 1));
        }
    }

    private void fill(Cell cell, GridCell content) {
        if (content.compact().matches("-?[\\d,]+\\.\\d\\d")) {
            cell.setCellStyle(amount);
            cell.setCellValue(new BigDecimal(content.compact().replace(",", "")).doubleValue());
        } else {
            cell.setCellValue(content.text());
        }
    }
}
