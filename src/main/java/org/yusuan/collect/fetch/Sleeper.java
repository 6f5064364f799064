package org.yusuan.collect.fetch;

import java.time.Duration;

/** Waits. */
@FunctionalInterface
interface Sleeper {
    /** The real thing. Rounded up to a millisecond: waking too early would be a request too early. */
    Sleeper REAL = duration -> Thread.sleep(duration.plusNanos(999_999).toMillis());

    void forThe(Duration duration) throws InterruptedException;
}
