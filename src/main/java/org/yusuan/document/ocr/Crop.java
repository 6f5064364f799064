package org.yusuan.document.ocr;

import java.nio.FloatBuffer;

/** A line of text cut out and scaled to the height that the recognition was trained with. */
final class Crop {
    static final int HEIGHT = 48;

    /** In heights of the line: the model wants some paper around the ink. */
    private static final double PADDING = 0.12;

    /** In heights: a lone digit gets this room, or the few steps that its width gives are all taken for blank. */
    private static final double NARROWEST = 1.5;

    private final PixelArea cut;
    private final int width;
    private final float[] values;

    private Crop(PixelArea cut, int width) {
        this.cut = cut;
        this.width = width;
        this.values = new float[HEIGHT * width];
    }

    /**
     * Cuts a line out.
     *
     * @param usual height of a usual line in pixels: a dash alone is not blown up to the size of a character
     */
    static Crop of(GreyImage picture, TextLine line, double usual) {
        PixelArea ink = line.ink();
        double height = Math.max(ink.height(), 0.8 * usual);
        int padding = (int) Math.ceil(PADDING * height);
        int above = (int) Math.ceil((height - ink.height()) / 2) + padding;
        int aside = Math.max(2 * padding, (int) (NARROWEST * (height + 2 * padding) - ink.width()) / 2);
        PixelArea cut = new PixelArea(ink.x0() - aside, ink.y0() - above, ink.x1() + aside, ink.y1() + above);
        Crop crop = new Crop(cut, Math.max(8, (int) Math.round((double) cut.width() * HEIGHT / cut.height())));
        crop.fill(picture, line.room());
        return crop;
    }

    private void fill(GreyImage picture, PixelArea room) {
        double step = (double) cut.height() / HEIGHT;
        double across = (double) cut.width() / width;
        for (int y = 0; y < HEIGHT; y++) {
            double top = cut.y0() + y * step;
            for (int x = 0; x < width; x++) {
                double left = cut.x0() + x * across;
                values[y * width + x] = (float) (mean(picture, room, left, top, across, step) / 127.5 - 1);
            }
        }
    }

    /** Where the picture is made smaller, the mean of the pixels; where larger, what lies between them. */
    private static double mean(GreyImage picture, PixelArea room, double left, double top, double wide, double high) {
        int columns = Math.max(1, (int) Math.ceil(wide));
        int rows = Math.max(1, (int) Math.ceil(high));
        double sum = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double x = left + (column + 0.5) * wide / columns - 0.5;
                double y = top + (row + 0.5) * high / rows - 0.5;
                boolean inside = x >= room.x0() && x < room.x1() && y >= room.y0() && y < room.y1();
                sum += inside ? picture.between(x, y) : GreyImage.WHITE;
            }
        }
        return sum / (rows * columns);
    }

    /** What was cut out, which may reach over the edges of the picture. */
    PixelArea cut() {
        return cut;
    }

    int width() {
        return width;
    }

    /** Puts a row's values, -1 black to 1 white. */
    void put(int y, FloatBuffer into) {
        into.put(values, y * width, width);
    }
}
