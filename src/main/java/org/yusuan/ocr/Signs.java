package org.yusuan.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Tells ≤ from &lt; at the head of a target (指标值), where the recognition often cannot: by the bar under the sign, in the
 * picture. A sign that has none is left as it was read.
 */
final class Signs {
    private static final Map<String, String> BARRED =
            Map.of("<", "≤", "＜", "≤", "《", "≤", "〈", "≤", "く", "≤", ">", "≥", "＞", "≥", "》", "≥", "〉", "≥");

    /** A bar is inked over this share of the sign's width in one row; an arm of the sign over less than half. */
    private static final double BAR = 0.75;

    /** In heights of the line: a sign is wider, before blank columns end it. */
    private static final double NARROWEST = 0.3;

    private final Bitmap ink;
    private final Area line;

    Signs(Bitmap ink, TextLine line) {
        this.ink = ink;
        this.line = line.ink();
    }

    /** The line with its first sign as its bar says, if it begins with a sign before a digit. */
    Recognised mended(Recognised read) {
        List<Recognised.Mark> marks = read.marks();
        if (marks.size() < 2
                || !isDigit(marks.get(1).text())
                || !BARRED.containsKey(marks.get(0).text())
                || !isBarred()) {
            return read;
        }
        List<Recognised.Mark> mended = new ArrayList<>(marks);
        Recognised.Mark sign = marks.get(0);
        mended.set(0, new Recognised.Mark(BARRED.getOrDefault(sign.text(), sign.text()), sign.at(), sign.certainty()));
        return new Recognised(mended);
    }

    private static boolean isDigit(String text) {
        return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    private boolean isBarred() {
        int end = line.x0();
        while (end < line.x1() && (end - line.x0() < NARROWEST * line.height() || hasInk(end))) {
            end++;
        }
        // A sign that touches its digit cannot be told apart from it.
        int width = end - line.x0();
        if (width > line.height() * 1.2) {
            return false;
        }
        for (int y = (line.y0() + line.y1()) / 2; y < line.y1(); y++) {
            if (ink.inkInRow(y, line.x0(), end) >= BAR * width) {
                return true;
            }
        }
        return false;
    }

    private boolean hasInk(int x) {
        return ink.inkInColumn(x, line.y0(), line.y1()) > 0;
    }
}
