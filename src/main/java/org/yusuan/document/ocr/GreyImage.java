package org.yusuan.document.ocr;

import java.awt.image.BufferedImage;

/** A picture in grey, a byte for each pixel: 0 is black, 255 is white. */
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

    /** A colour picture in grey. */
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

    /** A row of a picture; pages are painted in a form that needs no conversion, which would take a hundred times as long. */
    static void colours(BufferedImage picture, int y, int[] row) {
        if (picture.getType() == BufferedImage.TYPE_INT_RGB) {
            picture.getRaster().getDataElements(0, y, row.length, 1, row);
        } else {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
        }
    }

    /**
     * A colour picture in grey, without the seals that were stamped on it.
     *
     * @param scale pixels a point
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

    /** The lightness of a pixel; outside of the picture is white paper. */
    int at(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? WHITE : light[y * width + x] & 0xFF;
    }

    void set(int x, int y, int lightness) {
        light[y * width + x] = (byte) lightness;
    }

    /** Which pixels are darker than this, row by row. */
    boolean[] darkerThan(int threshold) {
        boolean[] darker = new boolean[light.length];
        for (int i = 0; i < light.length; i++) {
            darker[i] = (light[i] & 0xFF) < threshold;
        }
        return darker;
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
        int left = floor(x);
        int top = floor(y);
        double right = x - left;
        double down = y - top;
        if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) {
            double upper = at(left, top) * (1 - right) + at(left + 1, top) * right;
            double lower = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
            return upper * (1 - down) + lower * down;
        }
        // The same without asking for each of the four whether it is inside: levelling a page comes here for each
        // pixel.
        int i = top * width + left;
        double upper = (light[i] & 0xFF) * (1 - right) + (light[i + 1] & 0xFF) * right;
        double lower = (light[i + width] & 0xFF) * (1 - right) + (light[i + width + 1] & 0xFF) * right;
        return upper * (1 - down) + lower * down;
    }

    /** The first compiler, at which workers stop, has no short way for {@link Math#floor}. */
    private static int floor(double value) {
        int towardsZero = (int) value;
        return value < towardsZero ? towardsZero - 1 : towardsZero;
    }
}
