package org.yusuan.extract;

import org.yusuan.model.EngineVersion;
import org.yusuan.model.Outcome;

/** Reads one document. Safe for use by several threads. */
public interface DocumentExtractor {

    /** Reads the document to its end; what is wrong with the document is a refusal, never an exception. */
    Outcome extract(ExtractionRequest request);

    /** What reads; the same for every document of a run. */
    EngineVersion version();
}
