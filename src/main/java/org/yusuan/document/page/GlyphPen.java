package org.yusuan.document.page;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.yusuan.model.Box;

/** Makes a {@link Glyph} of a code that the content stream shows. */
final class GlyphPen {
    /** Text that leans less is upright; scans put straight by a program lean by less than one part in a hundred. */
    private static final double LEANING = 0.05;

    private final PageTransform display;
    private final FontCache faces;

    GlyphPen(PageTransform display, FontCache faces) {
        this.display = display;
        this.faces = faces;
    }

    DecodedFont face(PDFont font) throws IOException {
        return faces.of(font);
    }

    Glyph glyph(Matrix textRendering, PDFont font, DecodedFont face, int code, Vector displacement) throws IOException {
        FontMetrics em = face.em();
        AffineTransform toPage = new AffineTransform(display.fromUserSpace());
        toPage.concatenate(textRendering.createAffineTransform());
        // The advance of vertical writing goes down the page; the width is that of the character all the same.
        double advance = font.isVertical() ? font.getWidth(code) / 1000.0 : displacement.getX();
        Box square = new Box(Math.min(0, advance), em.descent(), Math.max(0, advance), em.descent() + em.height());
        double size = Math.hypot(toPage.getShearX(), toPage.getScaleY()) * em.height();
        return new Glyph(face.text(code), around(square, toPage), size, isUpright(toPage));
    }

    /** The rectangle around a transformed one; shapes, which java.awt would make of both, are too dear for each character. */
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
