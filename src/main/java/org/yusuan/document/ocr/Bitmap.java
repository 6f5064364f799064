package org.yusuan.document.ocr;

import java.util.Arrays;

/** A picture in two colours, ink and paper. */
final class Bitmap {
    private final int width;
    private final int height;
    private final boolean[] ink;

    Bitmap(int width, int height) {
        this(width, height, new boolean[Math.multiplyExact(width, height)]);
    }

    private Bitmap(int width, int height, boolean[] ink) {
        this.width = width;
        this.height = height;
        this.ink = ink;
    }

    static Bitmap of(GreyImage picture) {
        boolean[] ink = picture.darkerThan(Threshold.of(picture.histogram()));
        return new Bitmap(picture.width(), picture.height(), ink);
    }

    Bitmap copy() {
        return new Bitmap(width, height, ink.clone());
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    PixelArea area() {
        return new PixelArea(0, 0, width, height);
    }

    boolean at(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && ink[y * width + x];
    }

    void set(int x, int y, boolean inked) {
        ink[y * width + x] = inked;
    }

    void clear(PixelArea wanted) {
        PixelArea area = wanted.within(area());
        for (int y = area.y0(); y < area.y1() && area.x0() < area.x1(); y++) {
            Arrays.fill(ink, y * width + area.x0(), y * width + area.x1(), false);
        }
    }

    Bitmap transposed() {
        Bitmap other = new Bitmap(height, width);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                other.ink[x * height + y] = ink[y * width + x];
            }
        }
        return other;
    }

    int inkIn(PixelArea area) {
        int count = 0;
        for (int y = area.y0(); y < area.y1(); y++) {
            count += inkInRow(y, area.x0(), area.x1());
        }
        return count;
    }

    int inkInRow(int y, int from, int to) {
        if (y < 0 || y >= height) {
            return 0;
        }
        int count = 0;
        for (int x = Math.max(0, from); x < Math.min(width, to); x++) {
            count += ink[y * width + x] ? 1 : 0;
        }
        return count;
    }

    int inkInColumn(int x, int from, int to) {
        if (x < 0 || x >= width) {
            return 0;
        }
        int count = 0;
        for (int y = Math.max(0, from); y < Math.min(height, to); y++) {
            count += ink[y * width + x] ? 1 : 0;
        }
        return count;
    }

    /** Returns the positions of all ink pixels as row times width plus column, in ascending order. */
    int[] inked() {
        int[] inked = new int[inkIn(area())];
        int next = 0;
        for (int i = 0; i < ink.length; i++) {
            if (ink[i]) {
                inked[next++] = i;
            }
        }
        return inked;
    }

    /** Returns for each column whether there is ink in this row or the one below it. */
    boolean[] inkOfTwoRows(int y) {
        boolean[] inked = Arrays.copyOfRange(ink, y * width, (y + 1) * width);
        for (int x = 0; y + 1 < height && x < width; x++) {
            inked[x] |= ink[(y + 1) * width + x];
        }
        return inked;
    }
}
