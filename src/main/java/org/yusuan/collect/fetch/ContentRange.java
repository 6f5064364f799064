package org.yusuan.collect.fetch;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header Content-Range of a part of a body (RFC 9110, 14.4).
 *
 * @param first position of the first byte
 * @param last position of the last byte
 * @param length of the whole, -1 if the server does not know it
 */
record ContentRange(long first, long last, long length) {
    private static final Pattern BYTES = Pattern.compile("bytes (\\d{1,18})-(\\d{1,18})/(\\d{1,18}|\\*)");

    /** Reads it; empty if it cannot be read or contradicts itself. */
    static Optional<ContentRange> of(String header) {
        Matcher parts = BYTES.matcher(header);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long length = parts.group(3).equals("*") ? -1 : Long.parseLong(parts.group(3));
        return Optional.of(new ContentRange(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)), length))
                .filter(ContentRange::isSound);
    }

    private boolean isSound() {
        return first <= last && (length < 0 || last < length);
    }
}
