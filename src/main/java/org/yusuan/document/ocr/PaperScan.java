package org.yusuan.document.ocr;

/**
 * The levelled grey picture of a page, with its ink.
 *
 * @param grey the levelled picture
 * @param ink its ink without specks
 * @param scale in pixels a point
 * @param skew angle in radians by which the lines of the picture fell to the right before it was levelled
 */
record PaperScan(GreyImage grey, Bitmap ink, double scale, double skew) {
    /** Smallest piece of ink that stays, in pixels at 200 dpi; the decimal point of the smallest text has more. */
    private static final int SPECK = 6;

    /** Levels a picture and finds its ink. */
    static PaperScan of(GreyImage picture, double scale) {
        double skew = Skew.of(Bitmap.of(picture));
        GreyImage level = skew == 0 ? picture : ImageRotation.leveled(picture, skew);
        Bitmap ink = Bitmap.of(level);
        Despeckle.wipe(ink, SPECK);
        return new PaperScan(level, ink, scale, skew);
    }

    double width() {
        return grey.width() / scale;
    }

    double height() {
        return grey.height() / scale;
    }
}
