package org.yusuan.document.ocr;

import java.util.List;

/**
 * A recognised line.
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
     * @param at where its middle lies in the crop, in parts of the crop's width
     * @param certainty 0..1
     */
    record Mark(String text, double at, double certainty) {}

    String text() {
        StringBuilder text = new StringBuilder();
        marks.forEach(m -> text.append(m.text()));
        return text.toString();
    }

    /** The mean of the characters' certainties; 0 for none. */
    double certainty() {
        return marks.stream().mapToDouble(Mark::certainty).average().orElse(0);
    }
}
