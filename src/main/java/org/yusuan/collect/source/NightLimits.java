package org.yusuan.collect.source;

import java.time.Duration;

/**
 * How much one web job may fetch in one night. What is beyond is reported and left for the next night.
 *
 * @param documents that are requested
 * @param pages that are visited: lists and articles
 * @param size of a document, in bytes
 * @param bytes of all documents
 * @param time from the first request
 */
public record NightLimits(int documents, int pages, long size, long bytes, Duration time) {

    /**
     * The limits of a job that states none.
     *
     * <ul>
     *   <li>documents: sixty departments with their units have some hundred; a province's platform has thousands.
     *   <li>pages: as many articles, and their lists.
     *   <li>size: scanned volumes of a department reach 100 MB.
     *   <li>bytes: a disk must not fill in one night.
     *   <li>time: a night.
     * </ul>
     */
    public static final NightLimits DEFAULT = new NightLimits(5_000, 6_000, 200L << 20, 20L << 30, Duration.ofHours(6));
}
