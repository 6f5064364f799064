package org.yusuan.operate.notice;

import org.jspecify.annotations.Nullable;

/** A notice was not taken; the message says by whom and why, and holds no secret. */
final class NotSentException extends RuntimeException {
    NotSentException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
