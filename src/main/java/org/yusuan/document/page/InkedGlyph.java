package org.yusuan.document.page;

import org.yusuan.model.Box;

/**
 * A glyph with what it was printed with.
 *
 * @param lightness of its ink, 0 (black) to 1 (white)
 * @param face its font
 */
record InkedGlyph(Glyph glyph, double lightness, DecodedFont face) {

    boolean isWithin(Box box) {
        return box.contains(glyph.box().centerX(), glyph.box().centerY());
    }
}
