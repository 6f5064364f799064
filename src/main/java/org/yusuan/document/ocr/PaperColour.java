package org.yusuan.document.ocr;

import java.awt.image.BufferedImage;

/**
 * The colour of a picture's paper, by which its inks are judged: old paper is yellow, and so is bad light.
 *
 * @param paperRed usual lightness of its red channel, 1 to 255
 * @param paperGreen of its green one
 * @param paperBlue of its blue one
 */
record PaperColour(int paperRed, int paperGreen, int paperBlue) {
    /** Every so many pixels are looked at, each way. */
    private static final int STEP = 7;

    static PaperColour of(BufferedImage picture) {
        int[][] counts = new int[3][GreyImage.WHITE + 1];
        for (int y = 0; y < picture.getHeight(); y += STEP) {
            for (int x = 0; x < picture.getWidth(); x += STEP) {
                int rgb = picture.getRGB(x, y);
                counts[0][rgb >> 16 & 0xFF]++;
                counts[1][rgb >> 8 & 0xFF]++;
                counts[2][rgb & 0xFF]++;
            }
        }
        return new PaperColour(usual(counts[0]), usual(counts[1]), usual(counts[2]));
    }

    /** The most frequent lightness of the lighter half. */
    private static int usual(int[] counts) {
        int usual = GreyImage.WHITE;
        for (int light = GreyImage.WHITE; light >= GreyImage.WHITE / 2; light--) {
            usual = counts[light] > counts[usual] ? light : usual;
        }
        return usual;
    }

    /** The red of a pixel as it were on white paper. */
    int red(int rgb) {
        return onWhite(rgb >> 16 & 0xFF, paperRed);
    }

    /** The green of a pixel as it were on white paper. */
    int green(int rgb) {
        return onWhite(rgb >> 8 & 0xFF, paperGreen);
    }

    /** The blue of a pixel as it were on white paper. */
    int blue(int rgb) {
        return onWhite(rgb & 0xFF, paperBlue);
    }

    private static int onWhite(int channel, int paper) {
        return Math.min(GreyImage.WHITE, channel * GreyImage.WHITE / paper);
    }
}
