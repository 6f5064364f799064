package org.yusuan.cli.rendering;

import java.lang.Character.UnicodeBlock;
import java.util.Set;

/** How many columns of a terminal a text takes: two for an ideograph or a full-width character (UAX #11). */
final class DisplayWidth {
    private static final Set<UnicodeBlock> WIDE = Set.of(
            UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS,
            UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS);

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return Character.isIdeographic(character) || WIDE.contains(UnicodeBlock.of(character)) ? 2 : 1;
    }
}
