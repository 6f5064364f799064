package org.yusuan.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Makes a {@link Glyph} of a code that the content stream shows. */
final class GlyphPen {
    /** Text that leans less is upright; scans put straight by a program lean by less than one part in a hundred. */
    private static final double LEANING = 0.05;

    private final Display display;
    private final Faces faces;

    GlyphPen(Display display, Faces faces) {
        this.display = display;
        this.faces = faces;
    }

    Face face(PDFont font) throws IOException {
        return faces.of(font);
    }

    Glyph glyph(Matrix textRendering, PDFont font, int code, Vector displacement) throws IOException {
        Face face = faces.of(font);
        Em em = face.em();
        AffineTransform toPage = new AffineTransform(display.fromUserSpace());
        toPage.concatenate(textRendering.createAffineTransform());
        // The advance of vertical writing goes down the page; the width is that of the character all the same.
        double advance = font.isVertical() ? font.getWidth(code) / 1000.0 : displacement.getX();
        Rectangle2D square = new Rectangle2D.Double(Math.min(0, advance), em.descent(), Math.abs(advance), em.height());
        Rectangle2D box = toPage.createTransformedShape(square).getBounds2D();
        double size = Math.hypot(toPage.getShearX(), toPage.getScaleY()) * em.height();
        return new Glyph(face.text(code), Display.boxOf(box), size, isUpright(toPage));
    }

    private static boolean isUpright(AffineTransform toPage) {
        double right = toPage.getScaleX();
        double down = toPage.getScaleY();
        return right > 0 && down < 0 && Math.abs(toPage.getShearY()) <= LEANING * right;
    }
}
