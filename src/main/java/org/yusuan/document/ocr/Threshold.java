package org.yusuan.document.ocr;

/** Where ink ends and paper begins, by Otsu's method, held near the paper: a blank page must not fall apart into noise. */
final class Threshold {
    /** Lighter ink than this is the noise of the paper. */
    private static final int NEAREST = 50;

    /** Thin lines are scanned pale: they must not be lost because the text is black. */
    private static final int FARTHEST = 110;

    private Threshold() {}

    /** The lightness below which a pixel is ink. */
    static int of(int[] histogram) {
        int paper = paper(histogram);
        return Math.max(1, Math.max(paper - FARTHEST, Math.min(paper - NEAREST, otsu(histogram))));
    }

    /** The most frequent lightness of the lighter half. */
    private static int paper(int[] histogram) {
        int paper = GreyImage.WHITE;
        for (int light = GreyImage.WHITE; light >= GreyImage.WHITE / 2; light--) {
            paper = histogram[light] > histogram[paper] ? light : paper;
        }
        return paper;
    }

    /** By Otsu's method alone: the lightness that parts the dark pixels from the light ones best. */
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
