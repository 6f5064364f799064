package org.yusuan.document.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yusuan.document.grid.DocumentLayout;
import org.yusuan.document.grid.LayoutSource;
import org.yusuan.document.grid.PageLayout;
import org.yusuan.model.Finding;
import org.yusuan.model.Refusal.Reason;
import org.yusuan.model.Severity;
import org.yusuan.model.UnreadableDocument;

/**
 * Reads the layout of workbooks ({@code .xlsx}, {@code .xls}). A cell has the value that it showed when the file was saved:
 * formulas are not evaluated, and links to other files are not followed.
 */
public final class WorkbookReader implements LayoutSource {
    private final SheetLimits limits;

    /** @param limits how large a workbook may be */
    public WorkbookReader(SheetLimits limits) {
        this.limits = limits;
    }

    @Override
    public DocumentLayout read(Path file) throws IOException {
        PackageSize.check(file, limits.unpackedBytes());
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            return content(workbook);
        } catch (UnreadableDocument e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw UnreadableDocument.locked("workbook", e);
        } catch (UnsupportedFileFormatException e) {
            throw UnreadableDocument.ofDocument(
                            Reason.UNSUPPORTED_TYPE,
                            "The workbook is of a kind that is not read (Excel 95 or older, or .xlsb): save it as .xlsx.")
                    .because(e);
        } catch (IOException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    private static UnreadableDocument unreadable(Exception cause) {
        String message = String.valueOf(cause.getMessage());
        if (message.contains("Strict OOXML")) {
            return UnreadableDocument.ofDocument(
                            Reason.UNSUPPORTED_TYPE,
                            "The workbook is a strict Open XML spreadsheet, which is not read: save it as a plain .xlsx.")
                    .because(cause);
        }
        if (message.contains("Zip bomb")) {
            return UnreadableDocument.ofDocument(
                            Reason.LIMIT_EXCEEDED,
                            "The workbook unpacks to much more than it holds, as a zip bomb does. Look whether it is what"
                                    + " it seems to be.")
                    .because(cause);
        }
        return UnreadableDocument.damaged("workbook", cause);
    }

    private DocumentLayout content(Workbook workbook) throws UnreadableDocument {
        int sheets = workbook.getNumberOfSheets();
        if (sheets > limits.sheets()) {
            throw UnreadableDocument.tooMany("workbook", "sheets", sheets, limits.sheets());
        }
        List<PageLayout> layouts = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        DisplayedText texts = new DisplayedText(countsFrom1904(workbook));
        SheetReader reader = new SheetReader(limits, texts);
        for (int i = 0; i < sheets; i++) {
            Sheet sheet = workbook.getSheetAt(i);
            if (workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE) {
                findings.add(hidden(i + 1, "sheet " + (i + 1) + " is hidden and not read"));
                continue;
            }
            int before = texts.formulasWithoutValue();
            SheetContent content = reader.read(sheet);
            layouts.add(SheetPage.of(i + 1, content, limits.cells()));
            findings.addAll(doubts(i + 1, content.hidden(), texts.formulasWithoutValue() - before));
        }
        return DocumentLayout.ofText(sheets, layouts, findings);
    }

    private static List<Finding> doubts(int page, int hiddenCells, int withoutValue) {
        List<Finding> doubts = new ArrayList<>();
        if (hiddenCells > 0) {
            doubts.add(hidden(
                    page,
                    "sheet " + page + " has " + hiddenCells + " cells in hidden rows or columns, which are not read"));
        }
        if (withoutValue > 0) {
            doubts.add(Finding.ofPage(
                    "sheet.formula_without_value",
                    Severity.ERROR,
                    page,
                    "sheet " + page + " has " + withoutValue
                            + " formulas whose values the file does not hold; they are read"
                            + " as blank: open it in a spreadsheet program and save it"));
        }
        return doubts;
    }

    private static Finding hidden(int page, String message) {
        return Finding.ofPage("sheet.hidden", Severity.INFO, page, message);
    }

    private static boolean countsFrom1904(Workbook workbook) {
        if (workbook instanceof XSSFWorkbook made) {
            return made.isDate1904();
        }
        return workbook instanceof HSSFWorkbook old && old.getInternalWorkbook().isUsing1904DateWindowing();
    }
}
