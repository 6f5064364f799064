package org.yusuan.ocr;

import java.awt.image.BufferedImage;

/** A picture in grey, a byte for each pixel: 0 is black, 255 is white. */
final class Grey {
    static final int WHITE = 255;

    private final int width;
    private final int height;
    private final byte[] light;

    Grey(int width, int height) {
        this.width = width;
        this.height = height;
        this.light = new byte[Math.multiplyExact(width, height)];
    }

    /** A colour picture in grey. */
    static Grey of(BufferedImage picture) {
        Grey grey = new Grey(picture.getWidth(), picture.getHeight());
        int[] row = new int[grey.width];
        for (int y = 0; y < grey.height; y++) {
            picture.getRGB(0, y, grey.width, 1, row, 0, grey.width);
            for (int x = 0; x < grey.width; x++) {
                grey.set(x, y, lightness(row[x]));
            }
        }
        return grey;
    }

    /**
     * A colour picture in grey, without the seals that were stamped on it.
     *
     * @param scale pixels a point
     */
    static Grey withoutSeals(BufferedImage picture, double scale) {
        Grey grey = of(picture);
        Seals.wipe(picture, grey, scale);
        return grey;
    }

    private static int lightness(int rgb) {
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        return (299 * red + 587 * green + 114 * blue) / 1000;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The lightness of a pixel; outside of the picture is white paper. */
    int at(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? WHITE : light[y * width + x] & 0xFF;
    }

    void set(int x, int y, int lightness) {
        light[y * width + x] = (byte) lightness;
    }

    /** How many pixels there are of each lightness. */
    int[] histogram() {
        int[] counts = new int[WHITE + 1];
        for (byte pixel : light) {
            counts[pixel & 0xFF]++;
        }
        return counts;
    }

    /** The lightness between pixels. */
    double between(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double right = x - left;
        double down = y - top;
        double upper = at(left, top) * (1 - right) + at(left + 1, top) * right;
        double lower = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
        return upper * (1 - down) + lower * down;
    }
}
