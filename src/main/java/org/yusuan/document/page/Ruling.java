package org.yusuan.document.page;

/**
 * A horizontal or vertical line on the displayed page, in points, origin at the top left. A horizontal one has
 * {@code y0 == y1}, a vertical one {@code x0 == x1}.
 *
 * @param x0 left end
 * @param y0 top end
 * @param x1 right end
 * @param y1 bottom end
 */
public record Ruling(double x0, double y0, double x1, double y1) {

    /** Whether it is horizontal. */
    public boolean horizontal() {
        return y0 == y1;
    }

    /** Returns its length in points. */
    public double length() {
        return horizontal() ? x1 - x0 : y1 - y0;
    }
}
