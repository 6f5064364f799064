package org.yusuan.document.ocr;

/**
 * Measures the skew of a picture by projection: level lines of text and rulings give the rows of a page the sharpest
 * contrast. With half a degree of skew hardly any rulings are found; on a levelled page all are.
 */
final class Skew {
    /** Largest angle searched, in radians. */
    private static final double LARGEST = Math.toRadians(1.6);

    private static final double COARSE = Math.toRadians(0.1);
    private static final double FINE = Math.toRadians(0.02);

    /**
     * Smallest skew worth levelling, in radians: a smaller one moves no ruling by a pixel and a half, and levelling
     * blurs.
     */
    private static final double NONE = Math.toRadians(0.035);

    private final int[] columns;
    private final int[] rows;
    private final int height;

    private Skew(Bitmap bitmap) {
        int[] inked = bitmap.inked();
        columns = new int[inked.length];
        rows = new int[inked.length];
        height = bitmap.height();
        for (int i = 0; i < inked.length; i++) {
            columns[i] = inked[i] % bitmap.width() - bitmap.width() / 2;
            rows[i] = inked[i] / bitmap.width();
        }
    }

    /** Returns the skew in radians, positive if lines fall to the right; 0 if it is negligible. */
    static double of(Bitmap bitmap) {
        Skew skew = new Skew(bitmap);
        double coarse = skew.sharpest(0, LARGEST, COARSE);
        double fine = skew.sharpest(coarse, COARSE, FINE);
        return Math.abs(fine) < NONE ? 0 : fine;
    }

    private double sharpest(double around, double reach, double step) {
        double best = around;
        double sharpest = sharpness(around);
        for (int i = 1; i * step <= reach; i++) {
            for (int side = -1; side <= 1; side += 2) {
                double angle = around + side * i * step;
                double sharpness = sharpness(angle);
                if (sharpness > sharpest) {
                    sharpest = sharpness;
                    best = angle;
                }
            }
        }
        return best;
    }

    private double sharpness(double angle) {
        double slope = Math.tan(angle);
        int margin = height / 4 + 1;
        int[] ink = new int[height + 2 * margin];
        for (int i = 0; i < rows.length; i++) {
            // Rounds to the nearest row; a negative sum is clamped to the first row below.
            int row = (int) (margin + 0.5 + rows[i] - columns[i] * slope);
            ink[Math.max(0, Math.min(ink.length - 1, row))]++;
        }
        double sum = 0;
        for (int count : ink) {
            sum += (double) count * count;
        }
        return sum;
    }
}
