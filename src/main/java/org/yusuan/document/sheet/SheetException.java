package org.yusuan.document.sheet;

import java.io.IOException;
import org.yusuan.model.Refusal;

/** A workbook could not be read. The message is for a person: what was found, against what is allowed, and what to do. */
public final class SheetException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Refusal.Reason reason;

    SheetException(Refusal.Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** The cause is kept for the log, not for the message: it may quote the document. */
    SheetException because(Throwable cause) {
        initCause(cause);
        return this;
    }

    /** Too much of something. */
    static SheetException limit(String what, long found, long allowed) {
        return new SheetException(
                Refusal.Reason.LIMIT_EXCEEDED,
                "The workbook has " + found + " " + what + ", of which at most " + allowed
                        + " are read. If it is a disclosure, split it, or raise the limit.");
    }

    /** One of PASSWORD, DAMAGED, UNSUPPORTED_TYPE and LIMIT_EXCEEDED. */
    public Refusal.Reason reason() {
        return reason;
    }
}
