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

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (hidden > 0) {
            findings.add(Finding.ofPage(
                    "document.hidden",
                    Severity.INFO,
                    null,
                    "the document has " + hidden + " texts or rows that are not displayed, which are not read"));
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
