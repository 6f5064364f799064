package org.yusuan.collect.fetch;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How often a request is tried, and how long we wait in between: exponential backoff with jitter, or longer if the server asks
 * for it.
 *
 * @param attempts how often a request is made at most, at least 1
 * @param backoff before the second attempt; doubled before each further one
 * @param backoffCap the longest backoff
 * @param retryAfterCap the longest Retry-After that we wait for; a server that asks for more is left alone
 */
public record RetryPolicy(int attempts, Duration backoff, Duration backoffCap, Duration retryAfterCap) {
    /** A server that restarts is back within a minute. */
    public static final RetryPolicy DEFAULT =
            new RetryPolicy(4, Duration.ofSeconds(5), Duration.ofMinutes(1), Duration.ofMinutes(2));

    private static final int JITTER_STEPS = 1000;
    /** After this many doublings even a backoff of a millisecond is longer than any cap. */
    private static final int MOST_DOUBLINGS = 30;

    /** @throws IllegalArgumentException saying what is allowed */
    public RetryPolicy {
        Require.atLeast("attempts", 1, attempts);
        Require.notNegative("backoff", backoff);
        Require.notNegative("backoff-cap", backoffCap);
        Require.notNegative("retry-after-cap", retryAfterCap);
    }

    /**
     * How long to wait before the next attempt.
     *
     * @param failures so far, from 1
     * @param retryAfter what the server asks for; null if nothing
     */
    Duration wait(int failures, URI uri, @Nullable Duration retryAfter) {
        Duration own = jittered(failures, uri);
        return retryAfter == null || retryAfter.compareTo(own) < 0 ? own : retryAfter;
    }

    /**
     * Between half of the backoff and all of it, so that requests that failed together do not come back together. The share
     * comes from the address: the same address waits the same time in every run.
     */
    private Duration jittered(int failures, URI uri) {
        Duration full = backoff.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        Duration capped = full.compareTo(backoffCap) > 0 ? backoffCap : full;
        int share = Math.floorMod((uri + "#" + failures).hashCode(), JITTER_STEPS + 1);
        return capped.multipliedBy(JITTER_STEPS + share).dividedBy(2L * JITTER_STEPS);
    }
}
