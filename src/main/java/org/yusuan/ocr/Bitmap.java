package org.yusuan.ocr;

/** A picture in ink and paper. */
final class Bitmap {
    private final int width;
    private final int height;
    private final boolean[] ink;

    Bitmap(int width, int height) {
        this.width = width;
        this.height = height;
        this.ink = new boolean[Math.multiplyExact(width, height)];
    }

    static Bitmap of(Grey picture) {
        int threshold = Threshold.of(picture.histogram());
        Bitmap bitmap = new Bitmap(picture.width(), picture.height());
        for (int y = 0; y < bitmap.height; y++) {
            for (int x = 0; x < bitmap.width; x++) {
                bitmap.set(x, y, picture.at(x, y) < threshold);
            }
        }
        return bitmap;
    }

    Bitmap copy() {
        Bitmap copy = new Bitmap(width, height);
        System.arraycopy(ink, 0, copy.ink, 0, ink.length);
        return copy;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    Area area() {
        return new Area(0, 0, width, height);
    }

    boolean at(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && ink[y * width + x];
    }

    void set(int x, int y, boolean inked) {
        ink[y * width + x] = inked;
    }

    void clear(Area wanted) {
        Area area = wanted.within(area());
        for (int y = area.y0(); y < area.y1(); y++) {
            for (int x = area.x0(); x < area.x1(); x++) {
                set(x, y, false);
            }
        }
    }

    Bitmap transposed() {
        Bitmap other = new Bitmap(height, width);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                other.set(y, x, at(x, y));
            }
        }
        return other;
    }

    int inkIn(Area area) {
        int count = 0;
        for (int y = area.y0(); y < area.y1(); y++) {
            count += inkInRow(y, area.x0(), area.x1());
        }
        return count;
    }

    int inkInRow(int y, int from, int to) {
        int count = 0;
        for (int x = from; x < to; x++) {
            count += at(x, y) ? 1 : 0;
        }
        return count;
    }

    int inkInColumn(int x, int from, int to) {
        int count = 0;
        for (int y = from; y < to; y++) {
            count += at(x, y) ? 1 : 0;
        }
        return count;
    }
}
