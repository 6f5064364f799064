package org.yusuan.document.office;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.model.Finding;
import org.yusuan.model.Severity;

/** Counts what a document holds that is not read. */
final class SkippedContent {
    /** Smaller pictures are seals and logos, in points; a table needs more room. */
    private static final double NARROWEST_TABLE = 240;

    private static final double LOWEST_TABLE = 80;

    private int hidden;
    private int pictures;
    private int icons;
    private int workbooks;
    private int damagedWorkbooks;

    /** A text that is not displayed. */
    void hidden() {
        hidden++;
    }

    /**
     * A picture of this size, in points.
     *
     * @param width 0 if not known
     * @param height 0 if not known
     */
    void picture(double width, double height) {
        if (width >= NARROWEST_TABLE && height >= LOWEST_TABLE) {
            pictures++;
        }
    }

    /** A workbook that is shown as an icon alone. */
    void icon() {
        icons++;
    }

    /** A workbook that was read in place of the picture that shows it. */
    void workbook() {
        workbooks++;
    }

    void damagedWorkbook() {
        damagedWorkbooks++;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (hidden > 0) {
            findings.add(Finding.ofPage(
                    "document.hidden",
                    Severity.INFO,
                    null,
                    "the document has " + hidden + " texts or rows that are not displayed, which are not read"));
        }
        if (workbooks > 0) {
            findings.add(
                    Finding.ofPage(
                            "document.embedded_workbook",
                            Severity.INFO,
                            null,
                            "the document shows " + workbooks
                                    + " embedded workbooks as pictures; the cells that they display are read from the workbooks"));
        }
        if (icons + damagedWorkbooks > 0) {
            findings.add(Finding.ofPage(
                    "document.embedded_workbook_not_read",
                    Severity.WARNING,
                    null,
                    "the document holds " + icons + " workbooks shown as icons alone and " + damagedWorkbooks
                            + " that cannot be opened, which are not read: save each as a file of its own and give"
                            + " that"));
        }
        if (pictures > 0) {
            findings.add(Finding.ofPage(
                    "document.picture_not_read",
                    Severity.WARNING,
                    null,
                    "the document has " + pictures
                            + " pictures large enough for a table, which are not read: if one is a"
                            + " scanned table, save the document as PDF and give that"));
        }
        return findings;
    }
}
