package org.yusuan.collect.fetch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads percent-encoded bytes. */
final class PercentDecoding {
    private static final Pattern WELL_FORMED = Pattern.compile("(?:[^%]|%[0-9A-Fa-f]{2})*", Pattern.DOTALL);

    private PercentDecoding() {}

    /** The bytes; empty if a {@code %} does not begin an escape: then it is meant as it stands. */
    static Optional<byte[]> decoded(String text) {
        if (!WELL_FORMED.matcher(text).matches()) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); ) {
            if (text.charAt(i) == '%') {
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
}
