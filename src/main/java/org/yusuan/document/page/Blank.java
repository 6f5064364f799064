package org.yusuan.document.page;

/** Recognises characters that print nothing. */
public final class Blank {
    private static final char ZERO_WIDTH_SPACE = 0x200B;
    private static final char BYTE_ORDER_MARK = 0xFEFF;

    /**
     * First character of the block that holds nearly all Chinese characters; checked by range, which is faster than
     * Unicode's tables.
     */
    static final char FIRST_HAN = 0x4E00;

    static final char LAST_HAN = 0x9FFF;

    private Blank() {}

    /** Whether the text is only white space, including the ideographic, the no-break and the zero-width space. */
    public static boolean is(String text) {
        // A loop, because this runs more than once for every character of a document.
        for (int i = 0; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean is(char c) {
        if (c > ' ' && c <= '~' || c >= FIRST_HAN && c <= LAST_HAN) {
            return false;
        }
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == 0
                || c == ZERO_WIDTH_SPACE
                || c == BYTE_ORDER_MARK;
    }
}
