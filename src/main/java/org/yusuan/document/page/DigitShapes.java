package org.yusuan.document.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Recognises the ten digits by their outlines. It compares them with those of a plain typeface, and gives no answer
 * where a shape is far from all digits or nearly as close to a second one: ornamental and slanted type.
 */
final class DigitShapes {
    /** Stands for a shape that is clearly no digit, or not clearly one. */
    static final int NONE = -1;

    private static final String PLAIN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final int DIGITS = 10;

    /** Distance that each hole too many or too few adds. Holes set 8, 0, 6, 9 and 4 apart in any typeface. */
    private static final double HOLE = 0.1;

    /** Largest distance of a clear digit. */
    private static final double NEAR = 0.2;

    /** Largest distance of the closest digit as a share of the distance of the second one. */
    private static final double DISTINCT = 0.8;

    /** Lowest and highest digit in thousandths of the font size; larger or smaller shapes are other signs. */
    private static final double LOWEST = 550;

    private static final double HIGHEST = 1_000;

    private final GlyphShape[] digits;

    private DigitShapes(GlyphShape[] digits) {
        this.digits = digits;
    }

    /** Returns the shapes; they are loaded when first asked for. */
    static DigitShapes plain() {
        return Plain.SHAPES;
    }

    /** Loads the shapes once, on first use, from the typeface that PDFBox brings along. */
    private static final class Plain {
        private static final DigitShapes SHAPES = load();

        private static DigitShapes load() {
            try (InputStream file = PDFont.class.getResourceAsStream(PLAIN);
                    TrueTypeFont font =
                            new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(file)))) {
                CmapLookup glyphs = font.getUnicodeCmapLookup();
                AffineTransform scale = AffineTransform.getScaleInstance(
                        1_000.0 / font.getUnitsPerEm(), 1_000.0 / font.getUnitsPerEm());
                GlyphShape[] digits = new GlyphShape[DIGITS];
                for (int digit = 0; digit < DIGITS; digit++) {
                    GeneralPath outline = font.getGlyph()
                            .getGlyph(glyphs.getGlyphId('0' + digit))
                            .getPath();
                    digits[digit] = Objects.requireNonNull(
                            GlyphShape.of(new GeneralPath(scale.createTransformedShape(outline))));
                }
                return new DigitShapes(digits);
            } catch (IOException e) {
                throw new UncheckedIOException("the plain typeface of PDFBox cannot be read", e);
            }
        }
    }

    /** Returns the digit that a shape clearly shows, or {@link #NONE}. */
    int digit(GlyphShape shape) {
        if (shape.bounds().getHeight() < LOWEST || shape.bounds().getHeight() > HIGHEST) {
            return NONE;
        }
        int closest = NONE;
        double least = Double.POSITIVE_INFINITY;
        double second = Double.POSITIVE_INFINITY;
        for (int digit = 0; digit < DIGITS; digit++) {
            double distance = distance(shape, digits[digit]);
            if (distance < least) {
                second = least;
                least = distance;
                closest = digit;
            } else if (distance < second) {
                second = distance;
            }
        }
        return least <= NEAR && least <= DISTINCT * second ? closest : NONE;
    }

    private static double distance(GlyphShape a, GlyphShape b) {
        return a.distance(b) + HOLE * Math.abs(a.holes().length - b.holes().length);
    }
}
