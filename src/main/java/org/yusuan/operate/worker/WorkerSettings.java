package org.yusuan.operate.worker;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The limits of a worker process. The work limits (pages, operators, pixels) are the extractor's own and come first, so that
 * a slow night gives the same result; these only catch what those do not.
 *
 * @param heapMegabytes heap of one worker ({@code -Xmx})
 * @param wallClock the longest that one document may take
 * @param start the longest that a worker may take to come up
 * @param recycleAfter documents after which a worker is replaced by a fresh one
 */
@ConfigurationProperties("yusuan.worker")
public record WorkerSettings(int heapMegabytes, Duration wallClock, Duration start, int recycleAfter) {
    /** Below this a JVM with PDFBox does not come up. */
    private static final int LEAST_HEAP = 32;

    /** @throws IllegalArgumentException saying which value is wrong and what is allowed */
    public WorkerSettings {
        require(heapMegabytes >= LEAST_HEAP, "heap-megabytes must be at least " + LEAST_HEAP, heapMegabytes);
        require(wallClock.toMillis() > 0, "wall-clock must be longer than nothing", wallClock);
        require(start.toMillis() > 0, "start must be longer than nothing", start);
        require(recycleAfter > 0, "recycle-after must be at least 1", recycleAfter);
    }

    private static void require(boolean condition, String rule, Object found) {
        if (!condition) {
            throw new IllegalArgumentException("yusuan.worker." + rule + ", but is " + found);
        }
    }
}
