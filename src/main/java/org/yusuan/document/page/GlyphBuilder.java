package org.yusuan.document.page;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.yusuan.document.page.DecodedFont.FontCache;
import org.yusuan.document.page.DecodedFont.FontMetrics;
import org.yusuan.model.Box;

/** Turns a character code that the content stream shows into a {@link Glyph}. */
final class GlyphBuilder {
    /** Slope below which text counts as upright; scans that a program has straightened slope by less than 0.01. */
    private static final double LEANING = 0.05;

    private final PageTransform transform;
    private final FontCache fonts;

    GlyphBuilder(PageTransform transform, FontCache fonts) {
        this.transform = transform;
        this.fonts = fonts;
    }

    DecodedFont decoded(PDFont font) throws IOException {
        return fonts.of(font);
    }

    Glyph glyph(Matrix textRendering, PDFont font, DecodedFont decoded, int code, Vector displacement)
            throws IOException {
        FontMetrics metrics = decoded.metrics();
        AffineTransform toPage = new AffineTransform(transform.fromUserSpace());
        toPage.concatenate(textRendering.createAffineTransform());
        // The advance of vertical writing goes down the page; its width is still the character's width.
        double advance = font.isVertical() ? font.getWidth(code) / 1000.0 : displacement.getX();
        Box square = new Box(
                Math.min(0, advance), metrics.descent(), Math.max(0, advance), metrics.descent() + metrics.height());
        double size = Math.hypot(toPage.getShearX(), toPage.getScaleY()) * metrics.height();
        return new Glyph(decoded.text(code), around(square, toPage), size, isUpright(toPage));
    }

    /**
     * Returns the rectangle around a transformed one. It avoids the shapes of java.awt, which are too expensive for
     * each character.
     */
    private static Box around(Box box, AffineTransform transform) {
        double[] corners = {box.x0(), box.y0(), box.x1(), box.y0(), box.x1(), box.y1(), box.x0(), box.y1()};
        transform.transform(corners, 0, corners, 0, corners.length / 2);
        return new Box(
                Math.min(Math.min(corners[0], corners[2]), Math.min(corners[4], corners[6])),
                Math.min(Math.min(corners[1], corners[3]), Math.min(corners[5], corners[7])),
                Math.max(Math.max(corners[0], corners[2]), Math.max(corners[4], corners[6])),
                Math.max(Math.max(corners[1], corners[3]), Math.max(corners[5], corners[7])));
    }

    private static boolean isUpright(AffineTransform toPage) {
        double right = toPage.getScaleX();
        double down = toPage.getScaleY();
        return right > 0 && down < 0 && Math.abs(toPage.getShearY()) <= LEANING * right;
    }
}
