package org.yusuan.bench;

/** One of those that are compared. */
interface Contender {
    /** Goes once over all documents. */
    Lap lap();
}
