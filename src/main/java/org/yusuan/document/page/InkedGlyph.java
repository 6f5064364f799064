package org.yusuan.document.page;

import java.awt.Shape;
import org.yusuan.model.Box;

/**
 * A glyph with the lightness of its ink and its font.
 *
 * @param lightness of its ink, 0 (black) to 1 (white)
 * @param font the font it is set in
 */
record InkedGlyph(Glyph glyph, double lightness, DecodedFont font) {
    /** Rims of a box without ink, as shares of its width and height. */
    private static final double ASIDE = 0.2;

    private static final double ABOVE = 0.25;

    boolean isWithin(Box box) {
        return box.contains(glyph.box().centerX(), glyph.box().centerY());
    }

    /** Whether the part of its box that holds ink lies inside an area of the displayed page. */
    boolean isInkWithin(Shape area) {
        Box box = glyph.box();
        double left = box.x0() + ASIDE * box.width();
        double right = box.x1() - ASIDE * box.width();
        double top = box.y0() + ABOVE * box.height();
        double bottom = box.y1() - ABOVE * box.height();
        return area.contains(box.centerX(), box.centerY())
                && area.contains(left, top)
                && area.contains(right, top)
                && area.contains(left, bottom)
                && area.contains(right, bottom);
    }

    /** Returns the same character this many points farther to the right. */
    InkedGlyph movedBy(double points) {
        Box box = glyph.box();
        return with(new Box(box.x0() + points, box.y0(), box.x1() + points, box.y1()), glyph.text());
    }

    /** Returns another character at another place, in the same ink and size. */
    InkedGlyph with(Box box, String text) {
        return new InkedGlyph(
                new Glyph(text, box, glyph.fontSize(), glyph.upright(), glyph.certainty()), lightness, font);
    }
}
