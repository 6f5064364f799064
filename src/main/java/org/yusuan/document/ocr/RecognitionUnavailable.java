package org.yusuan.document.ocr;

import org.jspecify.annotations.Nullable;

/** Signals that the text recognition cannot run on this platform; scans stay unread, and a finding says so. */
final class RecognitionUnavailable extends Exception {
    private static final long serialVersionUID = 1L;

    RecognitionUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
