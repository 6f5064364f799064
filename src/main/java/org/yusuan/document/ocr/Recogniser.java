package org.yusuan.document.ocr;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lines of text that were cut out of a page. */
interface Recogniser {

    /** Returns the text of each crop, in the order of the crops. */
    List<RecognisedLine> read(List<Crop> crops);

    /** Signals that the text recognition cannot run on this platform; scans stay unread, and a finding says so. */
    final class RecognitionUnavailable extends Exception {
        private static final long serialVersionUID = 1L;

        RecognitionUnavailable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
