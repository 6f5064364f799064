package org.yusuan.fetch;

import java.time.Duration;

/** Waits. */
@FunctionalInterface
interface Pause {
    /** The real thing. Rounded up to a millisecond: waking too early would be a request too early. */
    Pause REAL = duration -> Thread.sleep(duration.plusNanos(999_999).toMillis());

    void forThe(Duration duration) throws InterruptedException;
}
