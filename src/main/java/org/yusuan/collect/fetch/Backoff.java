package org.yusuan.collect.fetch;

import java.net.URI;
import java.time.Duration;

/**
 * How long we wait before another attempt: doubled each time up to a cap, of which between half and all is waited, so that
 * requests that failed together do not come back together. The same address waits the same time in every run.
 *
 * @param first before the second attempt
 * @param cap the longest
 */
record Backoff(Duration first, Duration cap) {
    private static final int STEPS = 1000;
    /** Beyond this many doublings every first wait of a millisecond or more is longer than a cap could be. */
    private static final int MOST_DOUBLINGS = 30;

    /**
     * How long to wait now.
     *
     * @param failures so far, from 1
     */
    Duration after(int failures, URI uri) {
        Duration full = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        Duration capped = full.compareTo(cap) > 0 ? cap : full;
        int share = Math.floorMod((uri + "#" + failures).hashCode(), STEPS + 1);
        return capped.multipliedBy(STEPS + share).dividedBy(2L * STEPS);
    }
}
