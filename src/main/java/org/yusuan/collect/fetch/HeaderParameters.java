package org.yusuan.collect.fetch;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Splits the value of a header into its parameters, such as {@code text/html; charset="utf-8"}. It reads what servers send: single
 * quotes, blanks without quotes, quotes that never close. It scans from left to right without a regular expression, so that a long
 * header costs time in proportion to its length and no stack.
 */
final class HeaderParameters {
    private static final String NAME_MARKS = "_!#$&+.^`|~-*";

    private final String header;
    private final Map<String, String> found = new TreeMap<>();
    private int at;

    private HeaderParameters(String header) {
        this.header = header;
    }

    /** The parameters by their names in lower case; of two with one name the first. Values are without their double quotes. */
    static Map<String, String> of(String header) {
        HeaderParameters parameters = new HeaderParameters(";" + header);
        parameters.read();
        return parameters.found;
    }

    private void read() {
        for (at = header.indexOf(';', at); at >= 0; at = header.indexOf(';', at)) {
            at++;
            skipBlanks();
            int begin = at;
            while (at < header.length() && isNamePart(header.charAt(at))) {
                at++;
            }
            String name = header.substring(begin, at).toLowerCase(Locale.ROOT);
            skipBlanks();
            if (!name.isEmpty() && at < header.length() && header.charAt(at) == '=') {
                at++;
                skipBlanks();
                found.putIfAbsent(name, value());
            }
        }
    }

    private String value() {
        boolean isQuoted = at < header.length() && header.charAt(at) == '"';
        return isQuoted ? quoted() : plain();
    }

    private String quoted() {
        StringBuilder value = new StringBuilder();
        at++;
        while (at < header.length() && header.charAt(at) != '"') {
            at += isQuotedPair() ? 1 : 0;
            value.append(header.charAt(at));
            at++;
        }
        return value.toString();
    }

    private String plain() {
        int begin = at;
        while (at < header.length() && header.charAt(at) != ';' && header.charAt(at) != '"') {
            at++;
        }
        return header.substring(begin, at).strip();
    }

    private boolean isQuotedPair() {
        return header.charAt(at) == '\\'
                && at + 1 < header.length()
                && (header.charAt(at + 1) == '"' || header.charAt(at + 1) == '\\');
    }

    private void skipBlanks() {
        while (at < header.length() && Character.isWhitespace(header.charAt(at))) {
            at++;
        }
    }

    private static boolean isNamePart(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || NAME_MARKS.indexOf(c) >= 0);
    }
}
