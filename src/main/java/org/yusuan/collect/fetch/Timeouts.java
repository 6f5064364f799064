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

    /** @throws IllegalArgumentException saying what is allowed */
    public Timeouts {
        Require.positive("connect", connect);
        Require.positive("read", read);
        Require.positive("total", total);
    }
}
