package org.yusuan.document.ocr;

import org.jspecify.annotations.Nullable;

/** The text recognition cannot run here; scans stay unread, and say so. */
final class RecognitionUnavailable extends Exception {
    private static final long serialVersionUID = 1L;

    RecognitionUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
