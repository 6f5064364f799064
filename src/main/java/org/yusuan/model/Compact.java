package org.yusuan.model;

/** Printed text without white space: the form in which names are kept and compared. */
public final class Compact {
    private Compact() {}

    /**
     * The characters of a text that are not white space; full-width and no-break spaces, zero-width characters and byte
     * order marks count as white space.
     */
    public static String of(String text) {
        // A loop, for every text of a document comes by here many times.
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (!isSpace(character)) {
                kept.appendCodePoint(character);
            }
            i += Character.charCount(character);
        }
        return kept.length() == text.length() ? text : kept.toString();
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
