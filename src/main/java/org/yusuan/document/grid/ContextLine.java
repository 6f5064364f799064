package org.yusuan.document.grid;

import org.yusuan.model.Compact;
import org.yusuan.model.PageBox;

/**
 * A line of text outside the tables: a title, a caption, a note or prose.
 *
 * @param text as printed
 * @param fontSize size of its largest character, in points
 * @param where its page and box
 */
public record ContextLine(String text, double fontSize, PageBox where) {

    /** Returns the text without white space. */
    public String compact() {
        return Compact.of(text);
    }
}
