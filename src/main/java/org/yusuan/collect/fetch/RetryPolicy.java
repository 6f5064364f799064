package org.yusuan.collect.fetch;

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
public record RetryPolicy(
        int attempts,
        Duration backoff,
        Duration backoffCap,
        Duration retryAfterCap,
        Duration connect,
        Duration read,
        Duration total) {
    /** A server that restarts is back within a minute; 15 minutes bring 100 MB over a line of 1 Mbit/s. */
    public static final RetryPolicy DEFAULT = new RetryPolicy(
            4,
            Duration.ofSeconds(5),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofSeconds(15),
            Duration.ofSeconds(60),
            Duration.ofMinutes(15));

    /** @throws IllegalArgumentException saying what is allowed */
    public RetryPolicy {
        Require.atLeast("attempts", 1, attempts);
        Require.notNegative("backoff", backoff);
        Require.notNegative("backoff-cap", backoffCap);
        Require.notNegative("retry-after-cap", retryAfterCap);
        Require.positive("connect", connect);
        Require.positive("read", read);
        Require.positive("total", total);
    }
}
