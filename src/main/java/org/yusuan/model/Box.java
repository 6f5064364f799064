package org.yusuan.model;

/**
 * A rectangle on a displayed page (rotation and crop box applied), in PDF points, with the origin at the top left.
 *
 * @param x0 left edge
 * @param y0 top edge
 * @param x1 right edge, at least {@code x0}
 * @param y1 bottom edge, at least {@code y0}
 */
public record Box(double x0, double y0, double x1, double y1) {

    /** The width in points. */
    public double width() {
        return x1 - x0;
    }

    /** The height in points. */
    public double height() {
        return y1 - y0;
    }

    /** The horizontal middle. */
    public double centerX() {
        return (x0 + x1) / 2;
    }

    /** The vertical middle. */
    public double centerY() {
        return (y0 + y1) / 2;
    }

    /** Whether the point lies inside; the left and top edges belong to the box, the right and bottom ones do not. */
    public boolean contains(double x, double y) {
        return x >= x0 && x < x1 && y >= y0 && y < y1;
    }

    /** Whether the two rectangles share an area. */
    public boolean overlaps(Box other) {
        return x0 < other.x1 && other.x0 < x1 && y0 < other.y1 && other.y0 < y1;
    }

    /** The smallest rectangle that contains both. */
    public Box union(Box other) {
        return new Box(Math.min(x0, other.x0), Math.min(y0, other.y0), Math.max(x1, other.x1), Math.max(y1, other.y1));
    }
}
