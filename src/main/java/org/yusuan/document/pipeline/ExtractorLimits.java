package org.yusuan.document.pipeline;

import org.yusuan.document.ocr.ScanLimits;
import org.yusuan.document.office.OfficeLimits;
import org.yusuan.document.page.PageLimits;
import org.yusuan.document.sheet.SheetLimits;

/**
 * How much work a document may cause before it is refused, by its type.
 *
 * @param pages of a PDF
 * @param scans of the scanned pages among them
 * @param sheets of a workbook
 * @param texts of a Word document or a web page
 * @param secondReading of cells that are read a second time
 */
public record ExtractorLimits(
        PageLimits pages, ScanLimits scans, SheetLimits sheets, OfficeLimits texts, SecondReadingLimits secondReading) {

    /** The limits of the nightly run. */
    public static final ExtractorLimits DEFAULT = new ExtractorLimits(
            PageLimits.DEFAULT,
            ScanLimits.DEFAULT,
            SheetLimits.DEFAULT,
            OfficeLimits.DEFAULT,
            SecondReadingLimits.DEFAULT);
}
