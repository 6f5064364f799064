package org.yusuan.document.office;

/** Reads the signs that Word takes from symbol fonts, which lie in the private use area: F02D is the minus of the font Symbol. */
final class WordSymbols {
    private static final int PRIVATE_USE = 0xF000;
    private static final String SAME_AS_ASCII = "0123456789+-.,()/% ";

    /** A sign of unknown shape. Within a figure it may be anything, even a minus. */
    private static final String UNKNOWN = "\uFFFD";

    private WordSymbols() {}

    /**
     * The sign that an element inserts.
     *
     * @param font of the sign
     * @param code four hexadecimal digits
     */
    static String of(String font, String code) {
        if (!code.matches("[0-9A-Fa-f]{4}")) {
            return "";
        }
        int sign = Integer.parseInt(code, 16);
        boolean symbol = font.isEmpty() || font.equalsIgnoreCase("Symbol");
        return sign < PRIVATE_USE || symbol ? of(Character.toString(sign)) : UNKNOWN;
    }

    /** The text with its private signs as plain ones, as far as their shapes are known. */
    static String of(String text) {
        if (text.chars().noneMatch(WordSymbols::isPrivate)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.chars().forEach(c -> plain.append(isPrivate(c) ? plain(c) : Character.toString(c)));
        return plain.toString();
    }

    private static String plain(int sign) {
        char ascii = (char) (sign - PRIVATE_USE);
        return SAME_AS_ASCII.indexOf(ascii) < 0 ? UNKNOWN : String.valueOf(ascii);
    }

    private static boolean isPrivate(int c) {
        return c >= PRIVATE_USE && c < PRIVATE_USE + 0x100;
    }

    /** The text without unknown signs; within a figure they stay, so that it is not read as another. */
    static String settled(String text) {
        if (!text.contains(UNKNOWN)) {
            return text;
        }
        String known = text.replace(UNKNOWN, "");
        return TableCell.isAmount(known) ? text : known;
    }
}
