package org.yusuan.extract;

import java.util.List;
import java.util.Set;
import org.yusuan.grid.PageLayout;
import org.yusuan.model.Finding;

/**
 * The pages of a document, read.
 *
 * @param pages number of pages of the file
 * @param layouts the pages that could be read, ascending
 * @param scanned the pages that were read from their pictures
 * @param needingOcr how many pages have no usable text
 * @param failed how many pages could not be read at all
 * @param findings about pages
 */
record DocumentLayout(
        int pages, List<PageLayout> layouts, Set<Integer> scanned, int needingOcr, int failed, List<Finding> findings) {

    DocumentLayout {
        layouts = List.copyOf(layouts);
        scanned = Set.copyOf(scanned);
        findings = List.copyOf(findings);
    }

    /** The pages that carry characters of their own. */
    List<PageLayout> textLayouts() {
        return layouts.stream().filter(l -> !scanned.contains(l.page())).toList();
    }

    /** Whether every page was read, from its characters or from its picture. */
    boolean isWhole() {
        return needingOcr == 0 && failed == 0;
    }
}
