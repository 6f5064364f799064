package org.yusuan.document.ocr;

import java.awt.image.BufferedImage;

/** A grey picture with one byte a pixel, from 0 (black) to 255 (white). */
final class GreyImage {
    static final int WHITE = 255;

    private final int width;
    private final int height;
    private final byte[] light;

    GreyImage(int width, int height) {
        this.width = width;
        this.height = height;
        this.light = new byte[Math.multiplyExact(width, height)];
    }

    /** Converts a colour picture to grey. */
    static GreyImage of(BufferedImage picture) {
        GreyImage grey = new GreyImage(picture.getWidth(), picture.getHeight());
        int[] row = new int[grey.width];
        for (int y = 0; y < grey.height; y++) {
            colours(picture, y, row);
            for (int x = 0; x < grey.width; x++) {
                grey.light[y * grey.width + x] = (byte) lightness(row[x]);
            }
        }
        return grey;
    }

    /**
     * Reads a row of RGB values. Pages are painted in a format that needs no conversion, which would take a hundred
     * times as long.
     */
    static void colours(BufferedImage picture, int y, int[] row) {
        if (picture.getType() == BufferedImage.TYPE_INT_RGB) {
            picture.getRaster().getDataElements(0, y, row.length, 1, row);
        } else {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
        }
    }

    /**
     * Converts a colour picture to grey and removes the seals stamped on it.
     *
     * @param scale in pixels a point
     */
    static GreyImage withoutSeals(BufferedImage picture, double scale) {
        GreyImage grey = of(picture);
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

    /** Returns the lightness of a pixel; outside the picture everything is white. */
    int at(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? WHITE : light[y * width + x] & 0xFF;
    }

    void set(int x, int y, int lightness) {
        light[y * width + x] = (byte) lightness;
    }

    /** Returns which pixels are darker than this, row by row. */
    boolean[] darkerThan(int threshold) {
        boolean[] darker = new boolean[light.length];
        for (int i = 0; i < light.length; i++) {
            darker[i] = (light[i] & 0xFF) < threshold;
        }
        return darker;
    }

    /** Returns the number of pixels of each lightness. */
    int[] histogram() {
        int[] counts = new int[WHITE + 1];
        for (byte pixel : light) {
            counts[pixel & 0xFF]++;
        }
        return counts;
    }

    /** Returns the lightness between pixels by bilinear interpolation. */
    double between(double x, double y) {
        int left = floor(x);
        int top = floor(y);
        double right = x - left;
        double down = y - top;
        if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) {
            double upper = at(left, top) * (1 - right) + at(left + 1, top) * right;
            double lower = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
            return upper * (1 - down) + lower * down;
        }
        // The same without bounds checks, because levelling a page calls this for each pixel.
        int i = top * width + left;
        double upper = (light[i] & 0xFF) * (1 - right) + (light[i + 1] & 0xFF) * right;
        double lower = (light[i + width] & 0xFF) * (1 - right) + (light[i + width + 1] & 0xFF) * right;
        return upper * (1 - down) + lower * down;
    }

    /** A fast floor: workers run with the first compiler only, which does not optimise {@link Math#floor}. */
    private static int floor(double value) {
        int towardsZero = (int) value;
        return value < towardsZero ? towardsZero - 1 : towardsZero;
    }
}
