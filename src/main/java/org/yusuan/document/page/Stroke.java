package org.yusuan.document.page;

import java.awt.geom.Line2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yusuan.model.Box;

/**
 * A straight piece of ink along an axis of the displayed page.
 *
 * @param horizontal its direction
 * @param at where it lies across its direction: y of a horizontal one
 * @param from its left or top end
 * @param to its right or bottom end
 */
record Stroke(boolean horizontal, double at, double from, double to) {
    /** Rulings are up to 3 points thick; a row of text is at least 8 high. */
    static final double THICKEST = 4;

    /** About one degree, as of a page that was drawn over a scan; no more than the tolerance of a crossing in all. */
    private static final double TILT = 0.02;

    private static final double LARGEST_DRIFT = 2;
    private static final double ROUNDING = 0.05;

    /** The stroke along a line; empty if it is oblique or has no length. */
    static Optional<Stroke> along(Line2D line) {
        double dx = Math.abs(line.getX2() - line.getX1());
        double dy = Math.abs(line.getY2() - line.getY1());
        if (dx > dy && isDrift(dy, dx)) {
            return Optional.of(horizontal((line.getY1() + line.getY2()) / 2, line.getX1(), line.getX2()));
        }
        return dy > dx && isDrift(dx, dy)
                ? Optional.of(vertical((line.getX1() + line.getX2()) / 2, line.getY1(), line.getY2()))
                : Optional.empty();
    }

    private static boolean isDrift(double across, double along) {
        return across <= ROUNDING + Math.min(LARGEST_DRIFT, TILT * along);
    }

    /** The strokes that a filled rectangle stands for: none if it is an area, two if it is a dot of either direction. */
    static List<Stroke> ofArea(Box box) {
        double longer = Math.max(box.width(), box.height());
        double shorter = Math.min(box.width(), box.height());
        Stroke across = horizontal(box.centerY(), box.x0(), box.x1());
        Stroke down = vertical(box.centerX(), box.y0(), box.y1());
        if (shorter > THICKEST) {
            return List.of();
        }
        if (longer < 2 * shorter) {
            return List.of(across, down);
        }
        return List.of(box.width() > box.height() ? across : down);
    }

    static Stroke horizontal(double y, double x0, double x1) {
        return new Stroke(true, y, Math.min(x0, x1), Math.max(x0, x1));
    }

    static Stroke vertical(double x, double y0, double y1) {
        return new Stroke(false, x, Math.min(y0, y1), Math.max(y0, y1));
    }

    double length() {
        return to - from;
    }

    Box box() {
        return horizontal ? new Box(from, at, to, at) : new Box(at, from, at, to);
    }

    /** The area that a thick pen covers. */
    Box thickened(double width) {
        Box line = box();
        double half = width / 2;
        return horizontal
                ? new Box(line.x0(), at - half, line.x1(), at + half)
                : new Box(at - half, line.y0(), at + half, line.y1());
    }

    /** What lies within a clip, whose edges reach as far as this; empty if nothing does. */
    Optional<Stroke> within(Box clip, double edge) {
        double low = horizontal ? clip.y0() : clip.x0();
        double high = horizontal ? clip.y1() : clip.x1();
        double begin = Math.max(from, horizontal ? clip.x0() : clip.y0());
        double end = Math.min(to, horizontal ? clip.x1() : clip.y1());
        boolean seen = at >= low - edge && at <= high + edge && begin <= end;
        return seen ? Optional.of(new Stroke(horizontal, at, begin, end)) : Optional.empty();
    }

    /** What is left of it outside of a box: at most two pieces. */
    List<Stroke> without(Box box) {
        double low = horizontal ? box.x0() : box.y0();
        double high = horizontal ? box.x1() : box.y1();
        boolean across = horizontal ? at > box.y0() && at < box.y1() : at > box.x0() && at < box.x1();
        if (!across || from >= high || to <= low) {
            return List.of(this);
        }
        return Stream.of(new Stroke(horizontal, at, from, low), new Stroke(horizontal, at, high, to))
                .filter(piece -> piece.length() > 0)
                .toList();
    }

    /** Whether a line across this one meets it, or misses it by no more than this. */
    boolean meets(Stroke across, double miss) {
        return across.at >= from - miss && across.at <= to + miss && at >= across.from - miss && at <= across.to + miss;
    }

    Ruling ruling() {
        return horizontal ? new Ruling(from, at, to, at) : new Ruling(at, from, at, to);
    }
}
