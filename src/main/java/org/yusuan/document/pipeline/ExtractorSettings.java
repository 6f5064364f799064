package org.yusuan.document.pipeline;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Settings of an extractor; the same in every process of a run.
 *
 * @param limits how much work a document may cause
 * @param templates the folder of a user's own templates; null for the shipped ones alone
 * @param kept settings of the cache of scanned pages; null to keep none
 */
public record ExtractorSettings(
        ExtractorLimits limits,
        @Nullable Path templates,
        @Nullable ScanCacheSettings kept) {

    /** Limits of the nightly run, shipped templates, no cache. */
    public static final ExtractorSettings DEFAULT = new ExtractorSettings(ExtractorLimits.DEFAULT, null);

    /** Settings without a cache. */
    public ExtractorSettings(ExtractorLimits limits, @Nullable Path templates) {
        this(limits, templates, null);
    }
}
