package org.yusuan.document.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Builds a workbook: rows of texts and numbers, with or without borders. */
final class DrawnWorkbook {
    private final Workbook workbook;
    private Sheet sheet;

    private DrawnWorkbook(Workbook workbook) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet();
    }

    static DrawnWorkbook xlsx() {
        return new DrawnWorkbook(new XSSFWorkbook());
    }

    static DrawnWorkbook xls() {
        return new DrawnWorkbook(new HSSFWorkbook());
    }

    /** Begins a new sheet. */
    DrawnWorkbook sheet(String name) {
        sheet = workbook.createSheet(name);
        return this;
    }

    Sheet sheet() {
        return sheet;
    }

    Workbook workbook() {
        return workbook;
    }

    /** Cells without borders, from column A; null leaves a cell out. */
    DrawnWorkbook plain(int row, Object... values) {
        return row(row, workbook.getCellStyleAt(0), values);
    }

    /** Cells with borders. */
    DrawnWorkbook ruled(int row, Object... values) {
        return row(row, style("General", true), values);
    }

    /** A text merged over columns of a row. */
    DrawnWorkbook merged(int row, int lastColumn, String text) {
        plain(row, text);
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, lastColumn));
        return this;
    }

    /** A number with a format. */
    DrawnWorkbook number(int row, int column, double value, String format) {
        Cell cell = at(row, column);
        cell.setCellValue(value);
        cell.setCellStyle(style(format, true));
        return this;
    }

    Cell at(int row, int column) {
        Row made = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return made.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    CellStyle style(String format, boolean borders) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        if (borders) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    private DrawnWorkbook row(int row, CellStyle style, Object... values) {
        for (int column = 0; column < values.length; column++) {
            Cell cell = at(row, column);
            cell.setCellStyle(style);
            if (values[column] instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else {
                cell.setCellValue(String.valueOf(values[column]));
            }
        }
        return this;
    }

    Path write(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
