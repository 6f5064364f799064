package org.yusuan.document.ocr;

import java.nio.FloatBuffer;
import org.yusuan.document.ocr.ScanLayout.TextLine;

/** A line of text, cut out and scaled to the height that the recognition model was trained with. */
final class Crop {
    static final int HEIGHT = 48;

    /** Paper around the ink that the model needs, in heights of the line. */
    private static final double PADDING = 0.12;

    /** Narrowest crop, in heights. Narrower, a single digit would give so few steps that all are read as blank. */
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
     * Cuts out a line.
     *
     * @param usual usual height of a line in pixels, so that a single dash is not enlarged to the size of a character
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

    /** Returns the mean of the pixels if the picture is reduced, or an interpolated value if it is enlarged. */
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

    /** Returns the area that was cut out, in pixels; it may extend beyond the picture. */
    PixelArea cut() {
        return cut;
    }

    int width() {
        return width;
    }

    /** Writes the values of a row, from -1 (black) to 1 (white). */
    void put(int y, FloatBuffer into) {
        into.put(values, y * width, width);
    }
}
