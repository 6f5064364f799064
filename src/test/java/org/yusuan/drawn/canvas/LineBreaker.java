package org.yusuan.drawn.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Breaks text into lines: between any two characters, and where it says {@code \n}. */
final class LineBreaker {
    private final ToDoubleFunction<String> widthOf;

    LineBreaker(ToDoubleFunction<String> widthOf) {
        this.widthOf = widthOf;
    }

    /** The lines in order; none for an empty text. A character wider than the width still gets its line. */
    List<String> lines(String text, double width) {
        List<String> lines = new ArrayList<>();
        if (!text.isEmpty()) {
            for (String paragraph : text.split("\n", -1)) {
                fill(lines, paragraph, width);
            }
        }
        return lines;
    }

    private void fill(List<String> lines, String paragraph, double width) {
        StringBuilder line = new StringBuilder();
        double used = 0;
        for (int codePoint : paragraph.codePoints().toArray()) {
            double advance = widthOf.applyAsDouble(Character.toString(codePoint));
            if (line.length() > 0 && used + advance > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.appendCodePoint(codePoint);
            used += advance;
        }
        lines.add(line.toString());
    }
}
