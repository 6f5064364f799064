package org.yusuan.document.page;

import java.io.IOException;
import org.yusuan.model.Refusal;

/**
 * A document or one of its pages could not be read. The message is for a person: what was found, against what is allowed,
 * and what to do.
 *
 * <p>It is an {@link IOException} because PDFBox lets nothing else through from the middle of a content stream.
 */
public final class PageException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Refusal.Reason reason;
    private final int page;

    private PageException(Refusal.Reason reason, int page, String message) {
        super(message);
        this.reason = reason;
        this.page = page;
    }

    static PageException ofDocument(Refusal.Reason reason, String message) {
        return new PageException(reason, 0, message);
    }

    /** One page failed; it alone. */
    public static PageException ofPage(Refusal.Reason reason, int page, String message) {
        return new PageException(reason, page, message);
    }

    /** The page's own cause is kept for the log, not for the message: it may quote the document. */
    PageException because(Throwable cause) {
        initCause(cause);
        return this;
    }

    /** One of EMPTY_FILE, PASSWORD, DAMAGED and LIMIT_EXCEEDED. */
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
}
