package org.yusuan.operate.batch;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How runs are kept.
 *
 * @param keepRuns of how many runs Spring Batch's own records are kept, at least 1
 */
@ConfigurationProperties("yusuan.batch")
record BatchSettings(int keepRuns) {

    /** @throws IllegalArgumentException saying what is allowed */
    BatchSettings {
        if (keepRuns < 1) {
            throw new IllegalArgumentException("yusuan.batch.keep-runs must be at least 1, but is " + keepRuns);
        }
    }
}
