package org.yusuan.document.office;

import org.yusuan.model.Compact;

/**
 * A paragraph.
 *
 * @param text as displayed, lines separated by {@code \n}
 * @param fontSize of its largest character in points, 0 if not known
 * @param page on which it begins, 1-based
 */
record TextBlock(String text, double fontSize, int page) implements Block {

    boolean isBlank() {
        return Compact.of(text).isEmpty();
    }
}
