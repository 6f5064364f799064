package org.yusuan.document.ocr;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Some lines of a page, read to see whether it stands upright.
 *
 * @param lines that were read
 * @param texts what they say, in the same order
 */
record OrientationSample(List<TextLine> lines, List<RecognisedLine> texts) {
    /** Nothing was read yet. */
    static final OrientationSample NONE = new OrientationSample(List.of(), List.of());

    /** How certainly they could be read, 0..1. */
    double certainty() {
        return texts.stream().mapToDouble(RecognisedLine::certainty).average().orElse(0);
    }

    Map<TextLine, RecognisedLine> byLine() {
        Map<TextLine, RecognisedLine> read = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            read.put(lines.get(i), texts.get(i));
        }
        return read;
    }
}
