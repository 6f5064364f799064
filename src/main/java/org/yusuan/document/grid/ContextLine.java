package org.yusuan.document.grid;

import org.yusuan.model.Compact;
import org.yusuan.model.PageBox;

/**
 * A line of text outside the tables: a title, a caption, a note, prose.
 *
 * @param text as printed
 * @param fontSize of its largest character, in points
 * @param where page and rectangle
 */
public record ContextLine(String text, double fontSize, PageBox where) {

    /** The text without white space. */
    public String compact() {
        return Compact.of(text);
    }
}
