package org.yusuan.fetch;

import java.time.Duration;

/**
 * How long we wait, and how often we try.
 *
 * @param attempts how often a request is made at most, at least 1
 * @param backoff before the second attempt, doubled before each further one; between half of it and all of it is waited
 * @param backoffCap the longest of these
 * @param retryAfterCap the longest Retry-After that we wait for; a server that asks for more is left alone
 * @param connect for a connection
 * @param read for the next byte
 * @param total for one attempt from the connection to the last byte
 */
public record Patience(
        int attempts,
        Duration backoff,
        Duration backoffCap,
        Duration retryAfterCap,
        Duration connect,
        Duration read,
        Duration total) {
    /** A server that restarts is back within a minute; 15 minutes bring 100 MB over a line of 1 Mbit/s. */
    public static final Patience DEFAULT = new Patience(
            4,
            Duration.ofSeconds(5),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofSeconds(15),
            Duration.ofSeconds(60),
            Duration.ofMinutes(15));

    /** @throws IllegalArgumentException saying what is allowed */
    public Patience {
        Allowed.atLeast("attempts", 1, attempts);
        Allowed.notNegative("backoff", backoff);
        Allowed.notNegative("backoff-cap", backoffCap);
        Allowed.notNegative("retry-after-cap", retryAfterCap);
        Allowed.positive("connect", connect);
        Allowed.positive("read", read);
        Allowed.positive("total", total);
    }
}
