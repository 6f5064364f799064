package org.yusuan.page;

import org.yusuan.model.Box;

/**
 * A glyph with what it was printed with.
 *
 * @param lightness of its ink, 0 (black) to 1 (white)
 * @param face its font
 */
record Inked(Glyph glyph, double lightness, Face face) {

    boolean isWithin(Box box) {
        return box.contains(glyph.box().centerX(), glyph.box().centerY());
    }
}
