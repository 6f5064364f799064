package org.yusuan.document.pipeline;

import org.jspecify.annotations.Nullable;
import org.yusuan.document.detect.FileType;
import org.yusuan.document.grid.LayoutSource;
import org.yusuan.document.grid.TableHints;
import org.yusuan.document.ocr.ScanSource;
import org.yusuan.document.office.OfficeFormat;
import org.yusuan.document.office.OfficeReader;
import org.yusuan.document.sheet.WorkbookReader;
import org.yusuan.document.sheet.WorkbookReader.WorkbookFormat;
import org.yusuan.model.Stage;

/**
 * Chooses what reads the layout of a document by the type of its file: a PDF, a workbook, or a flowing document.
 *
 * @param limits how much work a document may cause
 * @param hints how tables without rulings are recognised
 * @param scans reads pages from their pictures
 * @param cache of such readings; null to read every page
 * @param clock measures the stages
 */
record LayoutSources(
        ExtractorLimits limits,
        TableHints hints,
        ScanSource scans,
        @Nullable ScanCache cache,
        StageClock clock) {

    /**
     * The source for a type of file.
     *
     * @param type one that is readable
     * @param progress is called after each page of a PDF
     */
    LayoutSource of(FileType type, PageProgress progress) {
        return switch (type) {
            case PDF -> new PdfLayoutSource(limits, hints, scans, cache, clock, progress);
            case EXCEL, OLD_EXCEL -> timed(new WorkbookReader(limits.sheets()));
            case XML_WORKBOOK -> timed(new WorkbookReader(limits.sheets(), WorkbookFormat.XML));
            case SEPARATED_TEXT -> timed(new WorkbookReader(limits.sheets(), WorkbookFormat.TEXT));
            case WORD -> timed(new OfficeReader(limits.texts(), limits.sheets(), OfficeFormat.DOCX));
            case OLD_WORD -> timed(new OfficeReader(limits.texts(), OfficeFormat.DOC));
            case HTML -> timed(new OfficeReader(limits.texts(), OfficeFormat.HTML));
            case WEB_ARCHIVE -> timed(new OfficeReader(limits.texts(), OfficeFormat.WEB_ARCHIVE));
            default -> throw new IllegalArgumentException(type + " is refused before its layout is asked for");
        };
    }

    private LayoutSource timed(LayoutSource source) {
        return file -> clock.time(Stage.PAGE, () -> source.read(file));
    }
}
