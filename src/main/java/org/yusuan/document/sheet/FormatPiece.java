package org.yusuan.document.sheet;

/**
 * A placeholder for a digit ({@code 0 # ?}) or a literal text of a number format.
 *
 * @param text the placeholder, or the text to display
 * @param isDigit whether it is a placeholder
 */
record FormatPiece(String text, boolean isDigit) {

    static FormatPiece literal(String text) {
        return new FormatPiece(text, false);
    }

    /** What a placeholder displays where the number has no digit. */
    String filler() {
        return switch (text) {
            case "0" -> "0";
            case "?" -> " ";
            default -> "";
        };
    }
}
