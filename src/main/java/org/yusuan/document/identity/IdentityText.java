package org.yusuan.document.identity;

import org.jspecify.annotations.Nullable;

/**
 * A text that may say whose disclosure a document is.
 *
 * @param source where it stands; the order of {@link Source} is the order of trust
 * @param text as printed
 * @param page 1-based; null where it stands on no page
 */
public record IdentityText(
        Source source, String text, @Nullable Integer page) {

    /** Where evidence is found, the most trusted first; see {@code docs/contract.md}, disclosures.csv. */
    public enum Source {
        /** The lines of the cover, in order of reading. */
        COVER,
        /** 部门名称：…, 单位名称：…, 编制部门：… over a table: the whole line. */
        CAPTION,
        /** The title of a table. */
        TABLE_TITLE,
        /** The text of the link that led to the file, or the file's name. */
        LINK_OR_FILE_NAME,
        /** What the job definition says of its source. */
        JOB_HINT,
        /** Running prose. It is used only to find the region, if nothing above names one. */
        PROSE
    }
}
