package org.yusuan.document.pipeline;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What an extractor is made with; the same in every process of a run.
 *
 * @param limits how much work a document may cause
 * @param templates the folder of a user's own templates; null for the shipped ones alone
 * @param kept where readings of scanned pages are kept; null to keep none
 */
public record ExtractorSettings(
        ExtractorLimits limits,
        @Nullable Path templates,
        @Nullable ScanCacheSettings kept) {

    /** The limits of the nightly run, and the shipped templates. */
    public static final ExtractorSettings DEFAULT = new ExtractorSettings(ExtractorLimits.DEFAULT, null);

    /** Settings that keep no readings. */
    public ExtractorSettings(ExtractorLimits limits, @Nullable Path templates) {
        this(limits, templates, null);
    }
}
