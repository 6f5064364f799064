package org.yusuan.document.ocr;

/**
 * A page's picture, level and in grey, with its ink.
 *
 * @param grey level
 * @param ink of it, without specks
 * @param scale pixels a point
 * @param skew radians by which the lines of the picture fell to the right before it was levelled
 */
record PaperScan(GreyImage grey, Bitmap ink, double scale, double skew) {
    /** Pixels at 200 dpi; the decimal point of the smallest type has more, and without it a digit is one all the same. */
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
