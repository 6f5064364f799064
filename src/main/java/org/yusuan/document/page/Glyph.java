package org.yusuan.document.page;

import org.yusuan.model.Box;

/**
 * One printed character (or ligature) on the displayed page, in points from its top left corner.
 *
 * @param text the printed characters, not normalised except that radicals that stand for ideographs are replaced, see
 *     {@link Ideographs}; never empty, may be white space; U+FFFD for a character that cannot be identified
 * @param box advance width by font height; its middle is the middle of a Chinese character, see
 *     {@link DecodedFont}
 * @param fontSize in points as displayed
 * @param upright false if the text does not run from left to right on the displayed page (watermarks, rotated text),
 *     and for pale large text, which is a watermark too
 * @param certainty 0..1, how certain it is that this character is printed; 1 for text
 */
public record Glyph(String text, Box box, double fontSize, boolean upright, double certainty) {

    /** Creates a glyph of the page's own text, with certainty 1. */
    public Glyph(String text, Box box, double fontSize, boolean upright) {
        this(text, box, fontSize, upright, 1);
    }
}
