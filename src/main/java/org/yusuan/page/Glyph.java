package org.yusuan.page;

import org.yusuan.model.Box;

/**
 * One printed character (or ligature) on the displayed page.
 *
 * @param text the printed characters, untouched (no NFKC); never empty, may be white space
 * @param box advance width by font height, see {@link PageContent}
 * @param fontSize in points as displayed
 * @param upright false where the writing direction is not left to right on the displayed page (watermarks, rotated text)
 */
public record Glyph(String text, Box box, double fontSize, boolean upright) {}
