package org.yusuan.operate.run;

import org.yusuan.model.Worded;

/** What kind of thing a person should look at; the most urgent first. What to do about each: {@code docs/operations.md}. */
public enum AttentionKind implements Worded {
    /** The run failed or was killed. */
    RUN(true),
    /** A page with links could not be fetched: what it leads to is not known. */
    PAGE_FAILED(true),
    /** A source no longer gives what it gave: a list without links, only refusals, or silence. */
    DRIED_UP(true),
    /** A limit of the night left something that the source offers. */
    LIMIT(true),
    /** A document could not be fetched tonight. */
    DOCUMENT_FAILED(true),
    /** A file or archive could not be opened. */
    UNREADABLE(true),
    /** A document was refused. */
    QUARANTINED(true),
    /** Figures are probably not what the page prints. */
    ERRORS(true),
    /** Several editions of a disclosure are current, and a person must say which is the newest. */
    CONFLICT(true),
    /** A document should be read again, and its bytes are gone. */
    GONE(false),
    /** A correction fits no document. */
    CORRECTION(false),
    /** A server or a rule says no. */
    REFUSED(false);

    private final boolean urgent;

    AttentionKind(boolean urgent) {
        this.urgent = urgent;
    }

    /** Whether a person should look because of it; the others are only worth knowing. */
    public boolean isUrgent() {
        return urgent;
    }
}
