package org.yusuan.document.office;

/** What the special characters in the text of a {@code .doc} stand for ([MS-DOC] 2.4.1 and 2.8.25). */
enum DocSign {
    PRINTED,
    PAGE_BREAK,
    FIELD_BEGIN,
    FIELD_RESULT,
    FIELD_END;

    private static final int LINE_BREAK = 0x0B;
    private static final int NO_BREAK_HYPHEN = 0x1E;

    static DocSign of(int character) {
        return switch (character) {
            case 0x0C -> PAGE_BREAK;
            case 0x13 -> FIELD_BEGIN;
            case 0x14 -> FIELD_RESULT;
            case 0x15 -> FIELD_END;
            default -> PRINTED;
        };
    }

    /** How a character looks: marks of cells and paragraphs, pictures and soft hyphens do not. */
    static String printed(int character) {
        if (character == NO_BREAK_HYPHEN) {
            return "-";
        }
        if (character == LINE_BREAK) {
            return "\n";
        }
        return character == '\t' || character >= ' ' ? Character.toString(character) : "";
    }
}
