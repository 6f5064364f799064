package org.yusuan.model;

/** The end of the extraction of one document. */
public sealed interface Outcome {

    /** It was read, perhaps with findings. */
    record Read(Extraction extraction) implements Outcome {}

    /** It was not read. It goes to quarantine with the reason, and the run continues. */
    record Refused(Refusal refusal) implements Outcome {}
}
