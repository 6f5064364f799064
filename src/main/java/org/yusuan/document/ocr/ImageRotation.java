package org.yusuan.document.ocr;

/** Turns a picture by quarters, or by a small angle around its centre. */
final class ImageRotation {
    private ImageRotation() {}

    /** Returns the picture turned clockwise by this many quarters. */
    static GreyImage quarters(GreyImage picture, int quarters) {
        GreyImage turned = picture;
        for (int i = 0; i < Math.floorMod(quarters, 4); i++) {
            turned = clockwise(turned);
        }
        return turned;
    }

    private static GreyImage clockwise(GreyImage picture) {
        GreyImage turned = new GreyImage(picture.height(), picture.width());
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                turned.set(picture.height() - 1 - y, x, picture.at(x, y));
            }
        }
        return turned;
    }

    /**
     * Returns the picture with its lines level.
     *
     * @param radians angle by which its lines fall to the right
     */
    static GreyImage leveled(GreyImage picture, double radians) {
        GreyImage level = new GreyImage(picture.width(), picture.height());
        double cos = Math.cos(radians);
        double sin = Math.sin(radians);
        double middleX = picture.width() / 2.0;
        double middleY = picture.height() / 2.0;
        for (int y = 0; y < level.height(); y++) {
            double down = y - middleY;
            double aside = down * sin;
            double below = down * cos;
            for (int x = 0; x < level.width(); x++) {
                double right = x - middleX;
                double light = picture.between(middleX + right * cos - aside, middleY + right * sin + below);
                level.set(x, y, (int) (light + 0.5));
            }
        }
        return level;
    }
}
