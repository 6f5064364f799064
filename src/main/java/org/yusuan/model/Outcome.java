package org.yusuan.model;

/** How the extraction of one document ended. */
public sealed interface Outcome {

    /** It was read, perhaps with findings. */
    record Read(Extraction extraction) implements Outcome {}

    /** It was not read; it goes to quarantine with the reason, and the run goes on. */
    record Refused(Refusal refusal) implements Outcome {}
}
