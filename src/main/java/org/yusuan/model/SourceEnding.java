package org.yusuan.model;

/** How it ended with something that a source offered. Those that are documents add up to what was seen. */
public enum SourceEnding implements Worded {
    /** Bytes that were not known. */
    NEW(true),
    /** Other bytes at an address that was known: a new edition, the old one stays. */
    CHANGED(true),
    /** As it was, or not asked for again tonight. */
    UNCHANGED(true),
    /** The server, its rules or ours say no, or it is no document. */
    REFUSED(true),
    /** It could not be had tonight. */
    FAILED(true),
    /** A page with links that could not be had; what it leads to is not known. */
    PAGE_FAILED(false),
    /** Not meant by the job, or beyond its limits. */
    PASSED_OVER(false);

    private final boolean document;

    SourceEnding(boolean document) {
        this.document = document;
    }

    /** Whether it is a document that was seen. */
    public boolean isDocument() {
        return document;
    }

    /** Whether a person should look: something may be missing that the job means. */
    public boolean wantsALook() {
        return this == FAILED || this == PAGE_FAILED;
    }
}
