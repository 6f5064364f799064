package org.yusuan.document.page;

import java.util.List;
import org.yusuan.model.Box;

/**
 * A line of upright text.
 *
 * @param text from left to right, with one space where a gap separates two pieces; never empty, and never starts or
 *     ends with a space
 * @param box the smallest rectangle around the glyphs, in points
 * @param glyphs from left to right, without white space; at least one
 */
public record Line(String text, Box box, List<Glyph> glyphs) {

    public Line {
        glyphs = List.copyOf(glyphs);
    }
}
