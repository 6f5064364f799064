package org.yusuan.collect.fetch;

import java.time.Duration;

/**
 * How much of our disk and time one response may take.
 *
 * @param maxBytes of a body, decoded; a request may allow less
 * @param minBytesPerSecond how fast a body must come; 0: any speed
 * @param window over which the speed is measured
 * @param redirects how many are followed
 * @param maxExpansion how many times longer decoding may make a body, once it is longer than a megabyte
 */
public record WebLimits(long maxBytes, long minBytesPerSecond, Duration window, int redirects, int maxExpansion) {
    /**
     * Budgets with their forms have some 20 MB, scans 100 and more. RFC 9309 asks for at least five redirects, browsers
     * follow 20. Text shrinks 10 to 20 times; 200 leaves room for tables of blanks, but not for a bomb (up to 1 032).
     */
    public static final WebLimits DEFAULT = new WebLimits(512L << 20, 512, Duration.ofSeconds(30), 10, 200);

    /** @throws IllegalArgumentException saying what is allowed */
    public WebLimits {
        Require.atLeast("max-bytes", 1, maxBytes);
        Require.atLeast("min-bytes-per-second", 0, minBytesPerSecond);
        Require.positive("window", window);
        Require.atLeast("redirects", 0, redirects);
        Require.atLeast("max-expansion", 1, maxExpansion);
    }
}
