package org.yusuan.model;

import java.io.IOException;

/**
 * A document, or one of its pages, cannot be read. The message is for a person: what was found, against what is allowed, and
 * what to do.
 *
 * <p>It is an {@link IOException} because PDFBox lets nothing else through from the middle of a content stream.
 */
public final class UnreadableDocument extends IOException {
    private static final long serialVersionUID = 1L;

    private final Refusal.Reason reason;
    private final int page;

    private UnreadableDocument(Refusal.Reason reason, int page, String message) {
        super(message);
        this.reason = reason;
        this.page = page;
    }

    /** The document as a whole cannot be read. */
    public static UnreadableDocument ofDocument(Refusal.Reason reason, String message) {
        return new UnreadableDocument(reason, 0, message);
    }

    /**
     * One page cannot be read; the others may still be.
     *
     * @param page 1-based
     */
    public static UnreadableDocument ofPage(Refusal.Reason reason, int page, String message) {
        return new UnreadableDocument(reason, page, message);
    }

    /**
     * The document holds more of something than is read.
     *
     * @param what it is, for the middle of a sentence: {@code workbook}, {@code document}
     * @param things what it has too many of, in the plural
     */
    public static UnreadableDocument tooMany(String what, String things, long found, long allowed) {
        return ofDocument(
                Refusal.Reason.LIMIT_EXCEEDED,
                "The " + what + " has " + found + " " + things + ", of which at most " + allowed
                        + " are read. If it is a disclosure, split it, or raise the limit.");
    }

    /**
     * The file is damaged.
     *
     * @param what it is, for the middle of a sentence: {@code workbook}, {@code document}
     */
    public static UnreadableDocument damaged(String what, Throwable cause) {
        return ofDocument(
                        Refusal.Reason.DAMAGED,
                        "The " + what + " is damaged: fetch it again, or open it and save it anew.")
                .because(cause);
    }

    /**
     * A password is needed to open the file.
     *
     * @param what it is, for the middle of a sentence: {@code workbook}, {@code document}
     */
    public static UnreadableDocument locked(String what, Throwable cause) {
        return ofDocument(
                        Refusal.Reason.PASSWORD,
                        "The " + what + " needs a password to be opened. Ask its publisher for one without, or take the"
                                + " password off and give it again.")
                .because(cause);
    }

    /** Keeps the cause for the log. It stays out of the message, because it may quote the document. */
    public UnreadableDocument because(Throwable cause) {
        initCause(cause);
        return this;
    }

    /** One of EMPTY_FILE, PASSWORD, DAMAGED, UNSUPPORTED_TYPE and LIMIT_EXCEEDED. */
    public Refusal.Reason reason() {
        return reason;
    }

    /**
     * The page that failed, 1-based; 0 where it is the document. After a failed page the other pages can still be read,
     * unless the document's own limit of work is used up: then each further page fails at once.
     */
    public int page() {
        return page;
    }

    /** The refusal of the document for this reason. */
    public Refusal refusal() {
        return Refusal.of(reason, String.valueOf(getMessage()));
    }
}
