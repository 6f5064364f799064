package org.yusuan.collect.fetch;

import java.time.Duration;
import java.time.Instant;

/**
 * A time to wait out.
 *
 * @param since when it began
 */
record Cooldown(Instant since, Duration length) {

    /** What is left of it; never more than its length, even if the clock was set back meanwhile. */
    Duration left(Instant now) {
        Duration gone = Duration.between(since, now);
        return gone.isNegative() ? length : length.minus(gone);
    }
}
