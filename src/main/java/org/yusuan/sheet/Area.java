package org.yusuan.sheet;

/**
 * A rectangle of displayed cells.
 *
 * @param top first row
 * @param left first column
 * @param bottom row behind the last
 * @param right column behind the last
 */
record Area(int top, int left, int bottom, int right) {

    int rows() {
        return bottom - top;
    }

    int columns() {
        return right - left;
    }

    boolean intersects(Area other) {
        return top < other.bottom && other.top < bottom && left < other.right && other.left < right;
    }

    boolean contains(Area other) {
        return top <= other.top && other.bottom <= bottom && left <= other.left && other.right <= right;
    }

    Area union(Area other) {
        return new Area(
                Math.min(top, other.top),
                Math.min(left, other.left),
                Math.max(bottom, other.bottom),
                Math.max(right, other.right));
    }

    Area from(int newTop) {
        return new Area(newTop, left, bottom, right);
    }

    Area to(int newBottom) {
        return new Area(top, left, newBottom, right);
    }
}
