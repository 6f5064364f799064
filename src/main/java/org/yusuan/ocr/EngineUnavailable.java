package org.yusuan.ocr;

import org.jspecify.annotations.Nullable;

/** The text recognition cannot run here; scans stay unread, and say so. */
final class EngineUnavailable extends Exception {
    private static final long serialVersionUID = 1L;

    EngineUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
