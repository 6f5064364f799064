package org.yusuan.document.ocr;

import org.yusuan.model.Box;

/**
 * A rectangle of pixels, origin at the top left.
 *
 * @param x0 first column
 * @param y0 first row
 * @param x1 column after the last
 * @param y1 row after the last
 */
record PixelArea(int x0, int y0, int x1, int y1) {

    static PixelArea of(Box box, double scale) {
        return new PixelArea(
                (int) Math.round(box.x0() * scale),
                (int) Math.round(box.y0() * scale),
                (int) Math.round(box.x1() * scale),
                (int) Math.round(box.y1() * scale));
    }

    int width() {
        return Math.max(0, x1 - x0);
    }

    int height() {
        return Math.max(0, y1 - y0);
    }

    boolean isEmpty() {
        return width() == 0 || height() == 0;
    }

    PixelArea shrunk(int by) {
        return new PixelArea(x0 + by, y0 + by, x1 - by, y1 - by);
    }

    PixelArea rows(int from, int to) {
        return new PixelArea(x0, from, x1, to);
    }

    PixelArea columns(int from, int to) {
        return new PixelArea(from, y0, to, y1);
    }

    PixelArea within(PixelArea other) {
        return new PixelArea(
                Math.max(x0, other.x0), Math.max(y0, other.y0), Math.min(x1, other.x1), Math.min(y1, other.y1));
    }
}
