package org.yusuan.collect.fetch;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Percent-encoding of what may not stand in an address (RFC 3986, 2). */
final class PercentEncoding {
    private static final String UNRESERVED_MARKS = "-._~";
    private static final String IN_PATH = UNRESERVED_MARKS + "!$&'()*+,;=:@/";
    private static final String IN_QUERY = IN_PATH + "?[]";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PercentEncoding() {}

    /** Without fragment, without blanks around, without line breaks and tabs within: what browsers do (WHATWG URL, 4.4). */
    static String trimmed(String written) {
        String line = written.replaceAll("[\\t\\r\\n]", "").strip();
        int fragment = line.indexOf('#');
        return fragment < 0 ? line : line.substring(0, fragment).strip();
    }

    /** A path; backslashes are slashes, as browsers take them. */
    static String ofPath(String written) {
        return encoded(written.replace('\\', '/'), IN_PATH);
    }

    static String ofQuery(String written) {
        return encoded(written, IN_QUERY);
    }

    /** The bytes of a header's address, taken as they are. */
    static String ofBytes(String latin1) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < latin1.length(); i++) {
            char c = latin1.charAt(i);
            text.append(c < 0x80 ? String.valueOf(c) : escape((byte) c));
        }
        return text.toString();
    }

    private static String encoded(String written, String allowed) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < written.length(); ) {
            int c = written.codePointAt(i);
            if (isPlain(c, allowed) || (c == '%' && isEscape(written, i))) {
                text.append((char) c);
            } else {
                append(text, Character.toString(c));
            }
            i += Character.charCount(c);
        }
        return text.toString();
    }

    private static boolean isPlain(int c, String allowed) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || allowed.indexOf(c) >= 0;
    }

    private static boolean isEscape(String written, int at) {
        return at + 2 < written.length()
                && HexFormat.isHexDigit(written.charAt(at + 1))
                && HexFormat.isHexDigit(written.charAt(at + 2));
    }

    private static void append(StringBuilder text, String character) {
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            text.append(escape(b));
        }
    }

    private static String escape(byte b) {
        return "%" + HEX.toHexDigits(b);
    }
}
