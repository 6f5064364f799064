package org.yusuan.model;

/** Removes white space from printed text: names are kept and compared in this form. */
public final class Compact {
    private Compact() {}

    /**
     * The characters of a text that are not white space; full-width and no-break spaces, zero-width characters and byte
     * order marks count as white space.
     */
    public static String of(String text) {
        // Written as loops: every text of a document passes here many times, and most contain no white space.
        int first = 0;
        while (first < text.length() && !isSpace(text.codePointAt(first))) {
            first += Character.charCount(text.codePointAt(first));
        }
        return first == text.length() ? text : from(text, first);
    }

    private static String from(String text, int first) {
        StringBuilder kept = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (!isSpace(character)) {
                kept.appendCodePoint(character);
            }
            i += Character.charCount(character);
        }
        return kept.toString();
    }

    private static boolean isSpace(int c) {
        return !isUsual(c)
                && (Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    /** Whether a character is of the blocks that nearly every disclosure consists of; 0x4E00 to 0x9FFF are the Chinese ones. */
    private static boolean isUsual(int c) {
        return c > ' ' && c <= '~' || c >= 0x4E00 && c <= 0x9FFF;
    }
}
