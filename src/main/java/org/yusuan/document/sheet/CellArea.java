package org.yusuan.document.sheet;

/**
 * A rectangle of displayed cells.
 *
 * @param top first row
 * @param left first column
 * @param bottom row behind the last
 * @param right column behind the last
 */
record CellArea(int top, int left, int bottom, int right) {

    int rows() {
        return bottom - top;
    }

    int columns() {
        return right - left;
    }

    boolean intersects(CellArea other) {
        return top < other.bottom && other.top < bottom && left < other.right && other.left < right;
    }

    boolean contains(CellArea other) {
        return top <= other.top && other.bottom <= bottom && left <= other.left && other.right <= right;
    }

    CellArea union(CellArea other) {
        return new CellArea(
                Math.min(top, other.top),
                Math.min(left, other.left),
                Math.max(bottom, other.bottom),
                Math.max(right, other.right));
    }

    CellArea from(int newTop) {
        return new CellArea(newTop, left, bottom, right);
    }

    CellArea to(int newBottom) {
        return new CellArea(top, left, newBottom, right);
    }
}
