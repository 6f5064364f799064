package org.yusuan.document.ocr;

/**
 * Finds the lightness between ink and paper by Otsu's method, limited to a range near the paper so that a blank page
 * does not break up into noise.
 */
final class Threshold {
    /** Smallest difference to the paper, 0..255; anything less is noise of the paper. */
    private static final int NEAREST = 50;

    /**
     * Largest difference to the paper, 0..255, so that thin lines, which are scanned pale, are not lost beside black
     * text.
     */
    private static final int FARTHEST = 110;

    private Threshold() {}

    /** Returns the lightness below which a pixel is ink. */
    static int of(int[] histogram) {
        int paper = paper(histogram);
        return Math.max(1, Math.max(paper - FARTHEST, Math.min(paper - NEAREST, otsu(histogram))));
    }

    /** Returns the most frequent lightness of the lighter half. */
    private static int paper(int[] histogram) {
        int paper = GreyImage.WHITE;
        for (int light = GreyImage.WHITE; light >= GreyImage.WHITE / 2; light--) {
            paper = histogram[light] > histogram[paper] ? light : paper;
        }
        return paper;
    }

    /** Returns the lightness that best separates dark from light pixels, by Otsu's method alone. */
    static int otsu(int[] histogram) {
        long count = 0;
        long sum = 0;
        for (int light = 0; light < histogram.length; light++) {
            count += histogram[light];
            sum += (long) light * histogram[light];
        }
        int threshold = 0;
        double best = -1;
        long dark = 0;
        long darkSum = 0;
        for (int light = 0; light < histogram.length - 1; light++) {
            dark += histogram[light];
            darkSum += (long) light * histogram[light];
            double between = apart(dark, darkSum, count - dark, sum - darkSum);
            if (between > best) {
                best = between;
                threshold = light + 1;
            }
        }
        return threshold;
    }

    private static double apart(long dark, long darkSum, long pale, long paleSum) {
        if (dark == 0 || pale == 0) {
            return 0;
        }
        double distance = (double) darkSum / dark - (double) paleSum / pale;
        return distance * distance * dark * pale;
    }
}
