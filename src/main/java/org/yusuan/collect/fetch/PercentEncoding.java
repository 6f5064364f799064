package org.yusuan.collect.fetch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** Percent-encoding (RFC 3986, 2.1): of characters that an address must not contain, and back. */
public final class PercentEncoding {
    private static final String UNRESERVED_MARKS = "-._~";
    private static final String IN_PATH = UNRESERVED_MARKS + "!$&'()*+,;=:@/";
    private static final String IN_QUERY = IN_PATH + "?[]";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PercentEncoding() {}

    /** Encodes a path; a backslash counts as a slash, as in browsers. */
    static String encodePath(String written) {
        return encode(written.replace('\\', '/'), IN_PATH);
    }

    static String encodeQuery(String written) {
        return encode(written, IN_QUERY);
    }

    /** Encodes the address of a header byte by byte. */
    static String encodeBytes(String latin1) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < latin1.length(); i++) {
            char c = latin1.charAt(i);
            text.append(c < 0x80 ? String.valueOf(c) : escape((byte) c));
        }
        return text.toString();
    }

    /** Decodes escapes; all other characters become UTF-8. Empty if a {@code %} begins no escape: then it means itself. */
    public static Optional<byte[]> decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); ) {
            if (text.charAt(i) == '%') {
                if (!isEscape(text, i)) {
                    return Optional.empty();
                }
                bytes.write(HexFormat.fromHexDigits(text, i + 1, i + 3));
                i += 3;
            } else {
                int c = text.codePointAt(i);
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(c);
            }
        }
        return Optional.of(bytes.toByteArray());
    }

    private static String encode(String written, String allowed) {
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
