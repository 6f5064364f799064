package org.yusuan.dataset.store;

/**
 * The result of a run in documents: {@code discovered = loaded + quarantined + unchanged}.
 *
 * @param discovered found in the sources
 * @param loaded read and loaded, with or without findings
 * @param quarantined refused, with a reason
 * @param unchanged known before and left as they were
 */
public record RunCounts(long discovered, long loaded, long quarantined, long unchanged) {

    /** Whether every discovered document is accounted for. */
    public boolean balanced() {
        return discovered == loaded + quarantined + unchanged;
    }
}
