package org.yusuan.operate.batch;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How runs are carried and kept.
 *
 * @param keepRuns of how many runs Spring Batch's own records are kept, at least 1
 * @param lease how long a document stays its reader's without a sign of life, at least three seconds
 */
@ConfigurationProperties("yusuan.batch")
record BatchSettings(int keepRuns, Duration lease) {
    private static final Duration SHORTEST_LEASE = Duration.ofSeconds(3);

    /** @throws IllegalArgumentException saying what is allowed */
    BatchSettings {
        if (keepRuns < 1) {
            throw new IllegalArgumentException("yusuan.batch.keep-runs must be at least 1, but is " + keepRuns);
        }
        if (lease.compareTo(SHORTEST_LEASE) < 0) {
            throw new IllegalArgumentException("yusuan.batch.lease must be at least 3s, but is " + lease);
        }
    }
}
