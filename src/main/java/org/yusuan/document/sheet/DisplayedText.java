package org.yusuan.document.sheet;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The text that a cell displays: the printed string of a spreadsheet. A file stores numbers as doubles. The
 * publisher saw, and meant to publish, the number as its format rounds it, so only that is read.
 */
final class DisplayedText {
    /** What a Chinese system shows for formats that the file names by number only. */
    private static final Map<Integer, String> CHINESE_DATES =
            Map.of(14, "yyyy/m/d", 27, "yyyy年m月", 28, "m月d日", 29, "m月d日", 31, "yyyy年m月d日", 57, "yyyy年m月", 58, "m月d日");

    /** Stands for the value of a formula that was never computed: no amount, so that its cell is reported. */
    private static final String UNCOMPUTED = "#未计算";

    private final DataFormatter others = new DataFormatter(Locale.CHINA);
    private final Map<String, NumberFormat> formats = new HashMap<>();
    private final boolean since1904;
    private final VisibleText looks;
    private final boolean computedOnLoad;
    private @Nullable UncomputedFormulas uncomputed;
    private final Map<Skipped, Set<CellAddress>> skipped = new EnumMap<>(Skipped.class);

    /** Why the content of a cell, or a part of it, is not read. */
    enum Skipped {
        /** A formula that was never computed. */
        UNCOMPUTED,
        STRUCK,
        /** In the colour of its ground. */
        UNSEEN
    }

    DisplayedText(Workbook workbook) {
        this.since1904 = countsFrom1904(workbook);
        this.looks = new VisibleText(workbook);
        this.computedOnLoad = workbook instanceof XSSFWorkbook made
                && made.getCTWorkbook().isSetCalcPr()
                && made.getCTWorkbook().getCalcPr().getFullCalcOnLoad();
    }

    private static boolean countsFrom1904(Workbook workbook) {
        if (workbook instanceof XSSFWorkbook made) {
            return made.isDate1904();
        }
        return workbook instanceof HSSFWorkbook old && old.getInternalWorkbook().isUsing1904DateWindowing();
    }

    /** Begins another sheet. */
    void beginSheet() {
        skipped.clear();
    }

    /** How many cells of the sheet were not read, or in part, for a reason. */
    int count(Skipped why) {
        return skipped.getOrDefault(why, Set.of()).size();
    }

    /** The text, empty if the cell displays nothing. A formula shows the value it had when the file was written. */
    String of(Cell cell) {
        if (cell.getCellType() == CellType.FORMULA && isUncomputed(cell)) {
            skip(Skipped.UNCOMPUTED, cell);
            return UNCOMPUTED;
        }
        String text = stored(cell);
        if (text.isBlank()) {
            return text;
        }
        VisibleText.Seen seen = looks.of(cell, text, isWhite(cell));
        if (seen.struck()) {
            skip(Skipped.STRUCK, cell);
        }
        if (seen.unseen()) {
            skip(Skipped.UNSEEN, cell);
        }
        return seen.text();
    }

    private void skip(Skipped why, Cell cell) {
        skipped.computeIfAbsent(why, w -> new HashSet<>()).add(cell.getAddress());
    }

    /** Programs that write formulas leave the value out, or write 0 and ask the spreadsheet program to compute it. */
    private boolean isUncomputed(Cell cell) {
        if (cell instanceof XSSFCell made) {
            String raw = made.getRawValue();
            boolean number = made.getCachedFormulaResultType() == CellType.NUMERIC;
            return raw == null || number && (raw.isBlank() || computedOnLoad && made.getNumericCellValue() == 0);
        }
        return cell instanceof HSSFCell
                && cell.getCachedFormulaResultType() == CellType.NUMERIC
                && cell.getNumericCellValue() == 0
                && uncomputed(cell.getSheet().getWorkbook())
                        .contains(cell.getSheet().getWorkbook().getSheetIndex(cell.getSheet()), cell.getAddress());
    }

    private UncomputedFormulas uncomputed(Workbook workbook) {
        if (uncomputed == null) {
            uncomputed = UncomputedFormulas.of((HSSFWorkbook) workbook);
        }
        return uncomputed;
    }

    private String stored(Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        return switch (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
            case NUMERIC -> number(cell);
            case STRING -> format(cell).hidesText() ? "" : cell.getStringCellValue();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }

    private boolean isWhite(Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        boolean number = (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) == CellType.NUMERIC;
        return number && format(cell).isWhite(BigDecimal.valueOf(cell.getNumericCellValue()));
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
