package org.yusuan.collect.fetch;

import java.io.IOException;

/** Thrown when we stop reading a response ourselves. */
final class StoppedException extends IOException {
    private static final long serialVersionUID = 1;

    private final FailureReason reason;

    StoppedException(FailureReason reason, String message) {
        super(message);
        this.reason = reason;
    }

    StoppedException(FailureReason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** The local disk does not take the body. */
    static StoppedException notWritable(IOException cause) {
        return new StoppedException(FailureReason.NOT_WRITABLE, "the body could not be written here: " + cause, cause);
    }

    FailureReason reason() {
        return reason;
    }
}
