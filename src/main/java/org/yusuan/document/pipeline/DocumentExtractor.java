package org.yusuan.document.pipeline;

import org.yusuan.model.EngineVersion;
import org.yusuan.model.Outcome;

/** Reads one document. Safe for use by several threads. */
public interface DocumentExtractor {

    /** Reads the document to its end; what is wrong with the document is a refusal, never an exception. */
    default Outcome extract(ExtractionRequest request) {
        return extract(request, PageProgress.NONE);
    }

    /**
     * The same, and tells how far it is.
     *
     * @param watch hears of the pages of a PDF; other documents take no time worth telling
     */
    Outcome extract(ExtractionRequest request, PageProgress watch);

    /** What reads; the same for every document of a run. */
    EngineVersion version();
}
