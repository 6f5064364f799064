package org.yusuan.collect.fetch;

import java.time.Duration;

/**
 * How long one attempt may take.
 *
 * @param connect until the connection is made
 * @param read until the next byte
 * @param total from the connection to the last byte
 */
public record Timeouts(Duration connect, Duration read, Duration total) {
    /** 15 minutes bring 100 MB over a line of 1 Mbit/s. */
    public static final Timeouts DEFAULT =
            new Timeouts(Duration.ofSeconds(15), Duration.ofSeconds(60), Duration.ofMinutes(15));

    private static final Duration LEAST_FOR_ALL_ATTEMPTS = Duration.ofMinutes(30);

    /** @throws IllegalArgumentException saying what is allowed */
    public Timeouts {
        Require.positive("connect", connect);
        Require.positive("read", read);
        Require.positive("total", total);
    }

    /** How long the status and the headers may take: a server that sends them byte by byte, or one 1xx after the other, is given up. */
    Duration head() {
        Duration twice = read.multipliedBy(2);
        return twice.compareTo(total) < 0 ? twice : total;
    }

    /** How long all attempts at one address may take together. An attempt that runs may end; no further one begins. */
    Duration document() {
        Duration twice = total.multipliedBy(2);
        return twice.compareTo(LEAST_FOR_ALL_ATTEMPTS) > 0 ? twice : LEAST_FOR_ALL_ATTEMPTS;
    }
}
