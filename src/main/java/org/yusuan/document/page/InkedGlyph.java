package org.yusuan.document.page;

import org.yusuan.model.Box;

/**
 * A glyph with the lightness of its ink and its font.
 *
 * @param lightness of its ink, 0 (black) to 1 (white)
 * @param font the font it is set in
 */
record InkedGlyph(Glyph glyph, double lightness, DecodedFont font) {

    boolean isWithin(Box box) {
        return box.contains(glyph.box().centerX(), glyph.box().centerY());
    }
}
