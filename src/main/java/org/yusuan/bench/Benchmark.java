package org.yusuan.bench;

/** One of those that are compared. */
interface Benchmark {
    /** Goes once over all documents. */
    Lap lap();
}
