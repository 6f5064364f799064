package org.yusuan.document.pipeline;

import org.yusuan.model.EngineVersion;
import org.yusuan.model.Outcome;

/** Reads one document. Safe for use by several threads. */
public interface DocumentExtractor {

    /** Reads the document to its end. A document that cannot be read gives a refusal, never an exception. */
    default Outcome extract(ExtractionRequest request) {
        return extract(request, PageProgress.NONE);
    }

    /**
     * The same, and reports its progress.
     *
     * @param progress is called after each page of a PDF; other documents take little time
     */
    Outcome extract(ExtractionRequest request, PageProgress progress);

    /** The version of what reads; the same for every document of a run. */
    EngineVersion version();
}
