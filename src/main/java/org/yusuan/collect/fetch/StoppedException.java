package org.yusuan.collect.fetch;

import java.io.IOException;

/** We broke off an answer ourselves. */
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

    FailureReason reason() {
        return reason;
    }
}
