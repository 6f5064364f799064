package org.yusuan.model;

/** The end of what a source offered. The endings of documents add up to the number of documents seen. */
public enum SourceEnding implements Worded {
    /** The bytes were not known. */
    NEW(true),
    /** A known address has other bytes: a new edition. The old one is kept. */
    CHANGED(true),
    /** It is unchanged, or was not requested again in this run. */
    UNCHANGED(true),
    /** The server, its rules or ours refuse it, or it is no document. */
    REFUSED(true),
    /** It could not be fetched in this run. */
    FAILED(true),
    /** A page with links could not be fetched; what it leads to is not known. */
    PAGE_FAILED(false),
    /** The job does not ask for it, or it exceeds the limits of the job. */
    PASSED_OVER(false);

    private final boolean document;

    SourceEnding(boolean document) {
        this.document = document;
    }

    /** Whether it is the end of a document. */
    public boolean isDocument() {
        return document;
    }

    /** Whether a person should look, because something that the job asks for may be missing. */
    public boolean wantsALook() {
        return this == FAILED || this == PAGE_FAILED;
    }
}
