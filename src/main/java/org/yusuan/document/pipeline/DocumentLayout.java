package org.yusuan.document.pipeline;

import java.util.List;
import org.yusuan.document.grid.PageLayout;
import org.yusuan.model.Finding;

/**
 * The pages of a document, read.
 *
 * @param pages number of pages of the file
 * @param layouts the pages that could be read, ascending
 * @param needingOcr how many pages have no usable text
 * @param failed how many pages could not be read at all
 * @param placements of the scanned pages
 * @param findings about pages
 */
record DocumentLayout(
        int pages,
        List<PageLayout> layouts,
        int needingOcr,
        int failed,
        Placements placements,
        List<Finding> findings) {

    DocumentLayout {
        layouts = List.copyOf(layouts);
        findings = List.copyOf(findings);
    }

    /** The pages that carry characters of their own. */
    List<PageLayout> textLayouts() {
        return layouts.stream().filter(l -> !placements.has(l.page())).toList();
    }

    /** Whether every page was read, from its characters or from its picture. */
    boolean isWhole() {
        return needingOcr == 0 && failed == 0;
    }
}
