package org.yusuan.fetch;

import java.io.IOException;

/** We broke off an answer ourselves. */
final class StoppedException extends IOException {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    StoppedException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    StoppedException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
