package org.yusuan.document.page;

import java.awt.geom.Line2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yusuan.model.Box;

/**
 * A straight piece of ink along an axis of the displayed page, in points.
 *
 * @param horizontal whether it runs from left to right; else from top to bottom
 * @param at its position across its direction: y if it is horizontal, else x
 * @param from its left or top end
 * @param to its right or bottom end
 */
record Stroke(boolean horizontal, double at, double from, double to) {
    /** Thickest ruling in points. Rulings are up to 3 points thick; a row of text is at least 8 points high. */
    static final double THICKEST = 4;

    /** Largest slope, about one degree, as on a page that was drawn over a scan. */
    private static final double TILT = 0.02;

    /** Largest difference between the two ends in points; a crossing tolerates as much. */
    private static final double LARGEST_DRIFT = 2;

    private static final double ROUNDING = 0.05;

    /** Returns the stroke along a line; empty if the line is oblique or has no length. */
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

    /**
     * Returns the strokes that a filled rectangle stands for: none for an area, one for a thin rectangle, two for a
     * dot, which may be part of a line in either direction.
     */
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

    /** Returns the area that a pen of this width covers. */
    Box thickened(double width) {
        Box line = box();
        double half = width / 2;
        return horizontal
                ? new Box(line.x0(), at - half, line.x1(), at + half)
                : new Box(at - half, line.y0(), at + half, line.y1());
    }

    /** Returns the part inside a clip, widened across the stroke by {@code edge} points; empty if there is none. */
    Optional<Stroke> within(Box clip, double edge) {
        double low = horizontal ? clip.y0() : clip.x0();
        double high = horizontal ? clip.y1() : clip.x1();
        double begin = Math.max(from, horizontal ? clip.x0() : clip.y0());
        double end = Math.min(to, horizontal ? clip.x1() : clip.y1());
        boolean seen = at >= low - edge && at <= high + edge && begin <= end;
        return seen ? Optional.of(new Stroke(horizontal, at, begin, end)) : Optional.empty();
    }

    /** Returns what is left of it outside a box: at most two pieces. */
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

    /** Whether a line across this one meets it, or misses it by at most {@code miss} points. */
    boolean meets(Stroke across, double miss) {
        return across.at >= from - miss && across.at <= to + miss && at >= across.from - miss && at <= across.to + miss;
    }

    Ruling ruling() {
        return horizontal ? new Ruling(from, at, to, at) : new Ruling(at, from, at, to);
    }
}
