package org.yusuan.document.page;

import org.yusuan.model.Box;

/**
 * One printed character (or ligature) on the displayed page.
 *
 * @param text the printed characters (no NFKC; only radicals that stand for ideographs are replaced, see {@link Ideographs});
 *     never empty, may be white space; U+FFFD where nothing tells which character it is
 * @param box advance width by font height: its middle is the middle of a Chinese character, see {@link FontMetrics}
 * @param fontSize in points as displayed
 * @param upright false where the writing direction is not left to right on the displayed page (watermarks, rotated
 *     text), and of pale large text, which is a watermark too
 * @param certainty 0..1, how sure it is that this character is printed; 1 for text
 */
public record Glyph(String text, Box box, double fontSize, boolean upright, double certainty) {

    /** A character that the page itself names. */
    public Glyph(String text, Box box, double fontSize, boolean upright) {
        this(text, box, fontSize, upright, 1);
    }
}
