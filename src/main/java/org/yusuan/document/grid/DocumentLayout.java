package org.yusuan.document.grid;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.page.DisplayTransform;
import org.yusuan.model.Finding;
import org.yusuan.model.PageBox;

/**
 * The pages of a document as they are laid out; the same for every file type.
 *
 * @param pages number of pages or sheets of the file, hidden ones included; of a flowing text as far as the file says where
 *     its pages end, else 1
 * @param layouts the pages that could be read, ascending. Of a flowing text, its stretches: each has at most one table, and
 *     their lines and cells know their pages
 * @param transforms by page, of the pages that were turned, or read from their pictures as a whole or in part
 * @param unrecognised how many pages need the recognition of text, in whole or in part, and did not get it
 * @param failed how many pages could not be read at all
 * @param findings about pages
 */
public record DocumentLayout(
        int pages,
        List<PageLayout> layouts,
        Map<Integer, DisplayTransform> transforms,
        int unrecognised,
        int failed,
        List<Finding> findings) {

    public DocumentLayout {
        layouts = List.copyOf(layouts);
        transforms = Map.copyOf(transforms);
        findings = List.copyOf(findings);
    }

    /** The layout of a file without pictures that are read. */
    public static DocumentLayout ofText(int pages, List<PageLayout> layouts, List<Finding> findings) {
        return new DocumentLayout(pages, layouts, Map.of(), 0, 0, findings);
    }

    /** The same document with other pages and findings. */
    public DocumentLayout with(List<PageLayout> otherLayouts, List<Finding> otherFindings) {
        return new DocumentLayout(pages, otherLayouts, transforms, unrecognised, failed, otherFindings);
    }

    /**
     * A part of it, which is a document of its own.
     *
     * @param from its first page, 1-based
     * @param to its last page
     * @param layouts its pages or stretches
     * @param first whether it is the first part, which gets the findings about no page
     */
    public DocumentLayout part(int from, int to, List<PageLayout> layouts, boolean first) {
        List<Finding> own = findings.stream()
                .filter(f -> f.page() == null ? first : f.page() >= from && f.page() <= to)
                .toList();
        return new DocumentLayout(to - from + 1, layouts, transforms, unrecognised, failed, own);
    }

    /** The pages whose text is their own characters, upright. */
    public List<PageLayout> textLayouts() {
        return layouts.stream().filter(layout -> !isTransformed(layout.page())).toList();
    }

    private boolean isTransformed(int page) {
        @Nullable DisplayTransform transform = transforms.get(page);
        return transform != null && transform.whole();
    }

    /** Whether every page was read, from its characters or from its picture. */
    public boolean isWhole() {
        return unrecognised == 0 && failed == 0;
    }

    /** Where the displayed page shows what was read there. */
    public PageBox displayed(PageBox read) {
        @Nullable DisplayTransform transform = transforms.get(read.page());
        return transform == null ? read : new PageBox(read.page(), transform.displayed(read.box()), read.cell());
    }
}
