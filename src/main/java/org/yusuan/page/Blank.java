package org.yusuan.page;

/** Tells the characters that print nothing. */
final class Blank {
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Blank() {}

    /** Whether the text is white space only: also the ideographic, the no-break and the zero-width space. */
    static boolean is(String text) {
        return text.codePoints().allMatch(Blank::is);
    }

    private static boolean is(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == 0
                || c == ZERO_WIDTH_SPACE
                || c == BYTE_ORDER_MARK;
    }
}
