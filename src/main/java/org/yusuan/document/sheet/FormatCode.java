package org.yusuan.document.sheet;

import java.util.ArrayList;
import java.util.List;

/** The code of a number format, cut into pieces that belong together. */
final class FormatCode {
    private static final String TAKES_NEXT = "\\!_*";

    private FormatCode() {}

    /** The sections, split at the semicolons that are not quoted. */
    static List<String> sections(String code) {
        List<String> sections = new ArrayList<>();
        StringBuilder section = new StringBuilder();
        for (String piece : pieces(code)) {
            if (piece.equals(";")) {
                sections.add(section.toString());
                section.setLength(0);
            } else {
                section.append(piece);
            }
        }
        sections.add(section.toString());
        return sections;
    }

    /** Quoted texts, brackets and escaped characters as one piece each; any other character by itself. */
    static List<String> pieces(String code) {
        List<String> pieces = new ArrayList<>();
        int at = 0;
        while (at < code.length()) {
            int end = end(code, at);
            pieces.add(code.substring(at, end));
            at = end;
        }
        return pieces;
    }

    private static int end(String code, int at) {
        char c = code.charAt(at);
        if (c == '"' || c == '[') {
            int close = code.indexOf(c == '"' ? '"' : ']', at + 1);
            return close < 0 ? code.length() : close + 1;
        }
        boolean pair = TAKES_NEXT.indexOf(c) >= 0;
        return Math.min(code.length(), at + (pair ? 2 : 1));
    }
}
