package org.yusuan.drawn.canvas;

/** The position of a line between two edges, or around a point. */
public enum Align {
    LEFT(0),
    CENTER(0.5),
    RIGHT(1);

    private final double share;

    Align(double share) {
        this.share = share;
    }

    /** Returns the left end of something {@code width} wide between the two edges. */
    double startBetween(double left, double right, double width) {
        return left + (right - left - width) * share;
    }
}
