package org.yusuan.document.ocr;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The recognition, loaded when it is first asked for, once. Its native memory lives as long as the process. */
final class RecognitionEngine {
    private static final Logger LOG = LoggerFactory.getLogger(RecognitionEngine.class);

    private @Nullable Recogniser loaded;
    private boolean unavailable;

    /** Empty where it cannot run here. */
    synchronized Optional<Recogniser> recogniser() {
        if (loaded == null && !unavailable) {
            load();
        }
        return Optional.ofNullable(loaded);
    }

    private void load() {
        try {
            loaded = OnnxRecogniser.load();
        } catch (RecognitionUnavailable e) {
            unavailable = true;
            LOG.warn("scanned pages are not read: {}", e.getMessage(), e);
        }
    }
}
