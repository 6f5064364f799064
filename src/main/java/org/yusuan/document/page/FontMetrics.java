package org.yusuan.document.page;

import java.io.IOException;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Matrix;

/**
 * How far a font's characters reach below and above the baseline, in parts of its size.
 *
 * @param descent below zero
 * @param ascent above zero
 */
record FontMetrics(double descent, double ascent) {
    /**
     * The square in which Chinese characters are designed; its middle is that of digits and capitals too. Taken for all
     * fonts: the ascents and boxes that fonts declare are often zero, or tall enough for three lines.
     */
    static final FontMetrics IDEOGRAPHIC = new FontMetrics(-0.12, 0.88);

    /** Type 3 fonts set their own scale, so that one unit may be any size; more than this is a mistake in the font. */
    private static final double LARGEST = 3;

    static FontMetrics of(PDFont font) throws IOException {
        return font instanceof PDType3Font drawn ? ofBox(drawn.getBoundingBox(), drawn.getFontMatrix()) : IDEOGRAPHIC;
    }

    private static FontMetrics ofBox(BoundingBox box, Matrix matrix) {
        double a = box.getLowerLeftY() * matrix.getScaleY();
        double b = box.getUpperRightY() * matrix.getScaleY();
        double height = Math.abs(b - a);
        return height > 0 && height <= LARGEST ? new FontMetrics(Math.min(a, b), Math.max(a, b)) : IDEOGRAPHIC;
    }

    double height() {
        return ascent - descent;
    }
}
