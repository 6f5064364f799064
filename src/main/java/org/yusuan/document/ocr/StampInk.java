package org.yusuan.document.ocr;

/**
 * The ink of one seal, by its lightness and its colour apart (Y, Cb and Cr of ITU-T T.871): JPEG keeps the lightness of every
 * pixel, but blurs the colour over its neighbours, so that black strokes under a seal are coloured, and its rim is pale.
 *
 * @param light of the ink on white paper, 0 to 255
 * @param blue how blue it is
 * @param red how red it is
 */
record StampInk(double light, double blue, double red) {
    /** JPEG darkens the inner edge of a rim by about a third; what lies under it is four times darker than that. */
    private static final double RIM = 0.4;

    static double light(int r, int g, int b) {
        return 0.299 * r + 0.587 * g + 0.114 * b;
    }

    static double blue(int r, int g, int b) {
        return -0.168736 * r - 0.331264 * g + 0.5 * b;
    }

    static double red(int r, int g, int b) {
        return 0.5 * r - 0.418688 * g - 0.081312 * b;
    }

    /** How much of it lies on a pixel, by its colour: 0 for none, 1 where it lies thick. */
    double amount(int r, int g, int b) {
        double amount = (blue(r, g, b) * blue + red(r, g, b) * red) / (blue * blue + red * red);
        return Math.max(0, Math.min(1, amount));
    }

    /** How light a pixel were without so much of this ink. */
    int lifted(double lightness, double amount) {
        double bare = GreyImage.WHITE - amount * (GreyImage.WHITE - light);
        double lifted = GreyImage.WHITE * lightness / Math.max(1, bare);
        return (int) Math.min(GreyImage.WHITE, Math.round(lifted * (1 + RIM * amount)));
    }
}
