package org.yusuan.collect.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.hc.client5.http.utils.DateUtils;

/** Reads the header Retry-After: seconds, or a date (RFC 9110, 10.2.3). */
final class RetryAfter {
    /** Seconds with more digits than this are longer than anybody waits. */
    private static final int MOST_DIGITS = 9;

    private RetryAfter() {}

    /** How long the server asks us to wait; empty if it does not say so in a readable way. */
    static Optional<Duration> read(String value, Instant now) {
        String text = value.strip();
        if (!text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            String digits = text.length() > MOST_DIGITS ? "9".repeat(MOST_DIGITS) : text;
            return Optional.of(Duration.ofSeconds(Long.parseLong(digits)));
        }
        return Optional.ofNullable(DateUtils.parseStandardDate(text))
                .map(until -> Duration.between(now, until))
                .map(left -> left.isNegative() ? Duration.ZERO : left);
    }
}
