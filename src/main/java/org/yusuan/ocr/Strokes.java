package org.yusuan.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads from its strokes what changes a number and is so small that the recognition confuses or loses it: the minus before it,
 * and whether the sign before its last three digits is a comma (744,100) or a point (744.100). What the strokes do not tell is
 * left as it was read.
 */
final class Strokes {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}([,.]?\\d{3})*([,.]\\d{1,6})?%?");
    private static final Pattern EITHER = Pattern.compile("-?[1-9]\\d{0,2}[,.]\\d{3}");

    /** In heights of the line: a comma reaches so far below the digits. */
    private static final double TAIL = 0.07;

    /** In heights of the line: the recognition tells no better where a character stands. */
    private static final double NEAR = 0.35;

    /** In heights of the line: how wide a minus is, and how thick. */
    private static final double NARROWEST = 0.12;

    private static final double WIDEST = 0.9;
    private static final double THICKEST = 0.2;

    /** In heights of the line, from its top: where a minus stands. */
    private static final double HIGHEST = 0.3;

    private static final double LOWEST = 0.75;

    /** A sign that only its stroke tells. */
    private static final double SEEN = 0.6;

    private final Bitmap ink;
    private final Area line;
    private final Area cut;

    Strokes(PaperScan scan, TextLine line, Crop crop) {
        this.ink = scan.ink();
        this.line = line.ink();
        this.cut = crop.cut();
    }

    /** The line with its minus and its comma or point as the picture shows them. */
    Recognised mended(Recognised read) {
        return separated(signed(read));
    }

    private Recognised signed(Recognised read) {
        if (read.marks().isEmpty() || !NUMBER.matcher(read.text()).matches()) {
            return read;
        }
        int begin = firstColumn(line.x0(), true);
        int end = firstColumn(begin, false);
        if (!isMinus(line.columns(begin, end)) || x(read.marks().get(0)) <= end) {
            return read;
        }
        List<Recognised.Mark> marks = new ArrayList<>(read.marks());
        marks.add(0, new Recognised.Mark("-", (begin + end - 2.0 * cut.x0()) / 2 / cut.width(), SEEN));
        return new Recognised(marks);
    }

    private int firstColumn(int from, boolean inked) {
        int x = from;
        while (x < line.x1() && ink.inkInColumn(x, line.y0(), line.y1()) > 0 != inked) {
            x++;
        }
        return x;
    }

    private boolean isMinus(Area head) {
        double high = line.height();
        if (head.x1() >= line.x1() || head.width() < NARROWEST * high || head.width() > WIDEST * high) {
            return false;
        }
        int top = highest(head);
        int bottom = lowest(head);
        double middle = (top + bottom) / 2.0 - line.y0();
        return bottom - top + 1 <= Math.max(2, THICKEST * high)
                && bottom - top + 1 < head.width()
                && middle >= HIGHEST * high
                && middle <= LOWEST * high;
    }

    private Recognised separated(Recognised read) {
        if (!EITHER.matcher(read.text()).matches()) {
            return read;
        }
        List<Recognised.Mark> marks = new ArrayList<>(read.marks());
        int place = marks.size() - 4;
        Recognised.Mark mark = marks.get(place);
        int digits = line.y0() - 1;
        int sign = line.y0() - 1;
        for (int x = line.x0(); x < line.x1(); x++) {
            Area column = line.columns(x, x + 1);
            if (ink.inkIn(column.rows(line.y0(), line.y0() + line.height() / 2)) > 0) {
                digits = Math.max(digits, lowest(column));
            } else if (Math.abs(x - x(mark)) <= NEAR * line.height()) {
                sign = Math.max(sign, lowest(column));
            }
        }
        if (digits < line.y0() || sign < line.y0()) {
            return read;
        }
        String seen = sign - digits > TAIL * line.height() ? "," : ".";
        marks.set(place, new Recognised.Mark(seen, mark.at(), mark.certainty()));
        return new Recognised(marks);
    }

    private int highest(Area area) {
        int y = area.y0();
        while (y < area.y1() && ink.inkInRow(y, area.x0(), area.x1()) == 0) {
            y++;
        }
        return y;
    }

    /** The lowest row with ink; above the area if there is none. */
    private int lowest(Area area) {
        int y = area.y1() - 1;
        while (y >= area.y0() && ink.inkInRow(y, area.x0(), area.x1()) == 0) {
            y--;
        }
        return y;
    }

    private double x(Recognised.Mark mark) {
        return cut.x0() + mark.at() * cut.width();
    }
}
