package org.yusuan.document.ocr;

/**
 * By how much the lines of a picture fall, found by projection: level lines of text and rulings give the rows of a page the
 * sharpest contrast. Half a degree of skew destroys the finding of rulings; levelled, all are found.
 */
final class Skew {
    private static final double LARGEST = Math.toRadians(1.6);
    private static final double COARSE = Math.toRadians(0.1);
    private static final double FINE = Math.toRadians(0.02);

    /** Smaller skews bend no ruling by a pixel and a half, and levelling blurs. */
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

    /** In radians, positive where lines fall to the right; 0 where there is none to speak of. */
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
            // Rounded to the next; what is less than none goes into the first row anyway.
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
