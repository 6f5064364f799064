package org.yusuan.document.office;

import java.io.IOException;
import org.yusuan.model.Refusal;

/** A flowing text could not be read. The message is for a person: what was found, against what is allowed, and what to do. */
public final class OfficeException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Refusal.Reason reason;

    OfficeException(Refusal.Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** The cause is kept for the log, not for the message: it may quote the document. */
    OfficeException because(Throwable cause) {
        initCause(cause);
        return this;
    }

    /** Too much of something. */
    static OfficeException limit(String what, long found, long allowed) {
        return new OfficeException(
                Refusal.Reason.LIMIT_EXCEEDED,
                "The document has " + found + " " + what + ", of which at most " + allowed
                        + " are read. If it is a disclosure, split it, or raise the limit.");
    }

    static OfficeException damaged(Throwable cause) {
        return new OfficeException(
                        Refusal.Reason.DAMAGED, "The document is damaged: fetch it again, or open it and save it anew.")
                .because(cause);
    }

    /** One of PASSWORD, DAMAGED, UNSUPPORTED_TYPE and LIMIT_EXCEEDED. */
    public Refusal.Reason reason() {
        return reason;
    }
}
