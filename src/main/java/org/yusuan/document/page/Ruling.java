package org.yusuan.document.page;

/**
 * A horizontal or vertical line on the displayed page. For a horizontal one {@code y0 == y1}, for a vertical one
 * {@code x0 == x1}.
 *
 * @param x0 left end
 * @param y0 top end
 * @param x1 right end
 * @param y1 bottom end
 */
public record Ruling(double x0, double y0, double x1, double y1) {

    public boolean horizontal() {
        return y0 == y1;
    }

    public double length() {
        return horizontal() ? x1 - x0 : y1 - y0;
    }
}
