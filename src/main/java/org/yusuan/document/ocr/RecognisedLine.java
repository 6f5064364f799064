package org.yusuan.document.ocr;

import java.util.List;

/**
 * A recognised line of text.
 *
 * @param marks its characters, from left to right; may be empty
 */
record RecognisedLine(List<Mark> marks) {

    RecognisedLine {
        marks = List.copyOf(marks);
    }

    /**
     * A recognised character.
     *
     * @param text the character
     * @param at position of its middle in the crop, as a share of the crop's width
     * @param certainty 0..1
     */
    record Mark(String text, double at, double certainty) {}

    String text() {
        StringBuilder text = new StringBuilder();
        marks.forEach(m -> text.append(m.text()));
        return text.toString();
    }

    /** Returns the mean certainty of the characters; 0 if there are none. */
    double certainty() {
        return marks.stream().mapToDouble(Mark::certainty).average().orElse(0);
    }
}
