package org.yusuan.worker;

import java.time.Duration;

/**
 * The limits of a worker process. The work limits (pages, operators, pixels) are the extractor's own and come first, so that
 * a slow night gives the same result; these only catch what those do not.
 *
 * @param heapMegabytes heap of one worker ({@code -Xmx})
 * @param wallClock the longest that one document may take
 * @param start the longest that a worker may take to come up
 * @param recycleAfter documents after which a worker is replaced by a fresh one
 */
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

    /**
     * What an office machine bears: parent and two workers of 256 MB stay under 1 GB together; the slowest real document
     * took seconds, so ten minutes are only reached by a hang; two hundred documents are some minutes of work, against which
     * one JVM start is nothing.
     */
    public static WorkerSettings standard() {
        return new WorkerSettings(256, Duration.ofMinutes(10), Duration.ofMinutes(1), 200);
    }

    private static void require(boolean condition, String rule, Object found) {
        if (!condition) {
            throw new IllegalArgumentException("yusuan.worker." + rule + ", but is " + found);
        }
    }
}
