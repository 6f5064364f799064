package org.yusuan.document.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.yusuan.document.grid.DocumentLayout;
import org.yusuan.document.grid.LayoutSource;
import org.yusuan.document.grid.PageLayout;
import org.yusuan.document.sheet.DisplayedText.Skipped;
import org.yusuan.model.Finding;
import org.yusuan.model.Refusal.Reason;
import org.yusuan.model.Severity;
import org.yusuan.model.UnreadableDocument;

/**
 * Reads the layout of workbooks ({@code .xlsx}, {@code .xls}, XML Spreadsheet 2003, {@code .csv}). A cell has the value that it showed when the file was saved:
 * formulas are not evaluated, and links to other files are not followed.
 */
public final class WorkbookReader implements LayoutSource {
    private final SheetLimits limits;
    private final WorkbookFormat format;

    /** How the file of a workbook is written. */
    public enum WorkbookFormat {
        /** {@code .xlsx} and {@code .xls}, those of WPS, and with macros, which are never run. */
        EXCEL,
        /** XML Spreadsheet 2003. */
        XML,
        /** Values separated by commas or tabs. */
        TEXT
    }

    /** @param limits how large a workbook may be */
    public WorkbookReader(SheetLimits limits) {
        this(limits, WorkbookFormat.EXCEL);
    }

    /**
     * A reader of one format.
     *
     * @param limits how large a workbook may be
     * @param format as the content of the files says, whatever their names
     */
    public WorkbookReader(SheetLimits limits, WorkbookFormat format) {
        this.limits = limits;
        this.format = format;
    }

    @Override
    public DocumentLayout read(Path file) throws IOException {
        try (Workbook workbook = open(file)) {
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

    private Workbook open(Path file) throws IOException {
        return switch (format) {
            case EXCEL -> excel(file);
            case XML -> SpreadsheetXml.read(new ByteArrayInputStream(whole(file)), limits);
            case TEXT -> SeparatedText.read(whole(file), limits);
        };
    }

    private Workbook excel(Path file) throws IOException {
        PackageSize.check(file, limits.unpackedBytes());
        try {
            return WorkbookFactory.create(file.toFile(), null, true);
        } catch (POIXMLException e) {
            if (!String.valueOf(e.getMessage()).contains("Strict OOXML")) {
                throw e;
            }
            return WorkbookFactory.create(new ByteArrayInputStream(StrictPackage.transitional(file)));
        }
    }

    private byte[] whole(Path file) throws IOException {
        long size = Files.size(file);
        if (size > limits.unpackedBytes()) {
            throw UnreadableDocument.tooMany("workbook", "bytes", size, limits.unpackedBytes());
        }
        return Files.readAllBytes(file);
    }

    private static UnreadableDocument unreadable(Exception cause) {
        String message = String.valueOf(cause.getMessage());
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
        DisplayedText texts = new DisplayedText(workbook);
        SheetReader reader = new SheetReader(limits, texts);
        for (int i = 0; i < sheets; i++) {
            Sheet sheet = workbook.getSheetAt(i);
            if (workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE) {
                findings.add(hidden(i + 1, "sheet " + (i + 1) + " is hidden and not read"));
                continue;
            }
            SheetContent content = reader.read(sheet);
            layouts.add(SheetPage.of(i + 1, content, limits.cells()));
            findings.addAll(doubts(i + 1, content.hidden(), texts));
        }
        return DocumentLayout.ofText(sheets, layouts, findings);
    }

    /** The active sheet of a workbook that a document displays; only the range that it shows, and no tab or print header. */
    DocumentLayout displayed(Workbook workbook) throws UnreadableDocument {
        DisplayedText texts = new DisplayedText(workbook);
        Sheet sheet = workbook.getSheetAt(workbook.getActiveSheetIndex());
        SheetContent content = new SheetReader(limits, texts)
                .read(sheet, DisplayedRange.of(workbook).orElse(null))
                .withoutFrame();
        List<PageLayout> page = List.of(SheetPage.of(1, content, limits.cells()));
        return DocumentLayout.ofText(1, page, doubts(1, content.hidden(), texts));
    }

    private static List<Finding> doubts(int page, int hiddenCells, DisplayedText texts) {
        List<Finding> doubts = new ArrayList<>();
        if (hiddenCells > 0) {
            doubts.add(hidden(
                    page,
                    "sheet " + page + " has " + hiddenCells + " cells in hidden rows or columns, which are not read"));
        }
        int unseen = texts.count(Skipped.UNSEEN);
        if (unseen > 0) {
            doubts.add(hidden(
                    page,
                    "sheet " + page + " has " + unseen + " cells with text in the colour of their ground, which is not"
                            + " read"));
        }
        int struck = texts.count(Skipped.STRUCK);
        if (struck > 0) {
            doubts.add(hidden(
                    page, "sheet " + page + " has " + struck + " cells with struck-out text, which is not read"));
        }
        int withoutValue = texts.count(Skipped.UNCOMPUTED);
        if (withoutValue > 0) {
            doubts.add(Finding.ofPage(
                    "sheet.formula_without_value",
                    Severity.ERROR,
                    page,
                    "sheet " + page + " has " + withoutValue
                            + " formulas that were never computed, whose values the file does not hold; none is read:"
                            + " open it in a spreadsheet program, save it and give that"));
        }
        return doubts;
    }

    private static Finding hidden(int page, String message) {
        return Finding.ofPage("sheet.hidden", Severity.INFO, page, message);
    }
}
