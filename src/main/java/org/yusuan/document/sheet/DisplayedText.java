package org.yusuan.document.sheet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;

/**
 * The text that a cell displays: the printed string of a spreadsheet. A file stores numbers as doubles. The
 * publisher saw, and meant to publish, the number as its format rounds it, so only that is read.
 */
final class DisplayedText {
    /** What a Chinese system shows for formats that the file names by number only. */
    private static final Map<Integer, String> CHINESE_DATES =
            Map.of(14, "yyyy/m/d", 27, "yyyy年m月", 28, "m月d日", 29, "m月d日", 31, "yyyy年m月d日", 57, "yyyy年m月", 58, "m月d日");

    private final DataFormatter others = new DataFormatter(Locale.CHINA);
    private final Map<String, NumberFormat> formats = new HashMap<>();
    private final boolean since1904;
    private int withoutValue;

    /** @param since1904 whether the workbook counts days from 1904 */
    DisplayedText(boolean since1904) {
        this.since1904 = since1904;
    }

    /** How many formulas were met whose value the file does not hold. */
    int formulasWithoutValue() {
        return withoutValue;
    }

    /** The text, empty if the cell displays nothing. A formula shows the value it had when the file was written. */
    String of(Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        if (formula && cell instanceof XSSFCell made && made.getRawValue() == null) {
            // POI would return 0, which would become a fact
            withoutValue++;
            return "";
        }
        return switch (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
            case NUMERIC -> number(cell);
            case STRING -> format(cell).hidesText() ? "" : cell.getStringCellValue();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }

    private String number(Cell cell) {
        double value = cell.getNumericCellValue();
        int number = cell.getCellStyle().getDataFormat();
        String date = CHINESE_DATES.get(number);
        if (date != null) {
            return date(value, number, date);
        }
        return format(cell).display(BigDecimal.valueOf(value)).orElseGet(() -> date(value, number, code(cell)));
    }

    /** Removes quotation marks, which POI would print: the date patterns of Java use others. */
    private String date(double value, int number, String code) {
        boolean valid = DateUtil.isValidExcelDate(value) || !DateUtil.isADateFormat(number, code);
        return valid ? others.formatRawCellContents(value, number, code.replace("\"", ""), since1904) : "########";
    }

    private NumberFormat format(Cell cell) {
        return formats.computeIfAbsent(code(cell), NumberFormat::of);
    }

    private static String code(Cell cell) {
        return Objects.requireNonNullElse(cell.getCellStyle().getDataFormatString(), "General");
    }
}
