package org.yusuan.collect.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Watches that a body does not drip: a server that sends a byte a minute is never idle and never done. */
final class MinimumSpeed {
    private final WebLimits limits;
    private final InstantSource clock;
    private Instant since;
    private long bytes;

    MinimumSpeed(WebLimits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
        this.since = clock.instant();
    }

    /** @throws StoppedException if too few bytes came in the window that ends with these */
    void more(int count) throws StoppedException {
        bytes += count;
        Duration window = Duration.between(since, clock.instant());
        if (window.compareTo(limits.window()) < 0) {
            return;
        }
        long least = Math.multiplyExact(limits.minBytesPerSecond(), window.toMillis()) / 1000;
        if (bytes < least) {
            throw new StoppedException(
                    FailureReason.TOO_SLOW,
                    "only " + bytes + " bytes came in " + window.toSeconds() + " s, but " + limits.minBytesPerSecond()
                            + " a second are asked for");
        }
        since = clock.instant();
        bytes = 0;
    }
}
