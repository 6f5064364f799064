package org.yusuan.collect.source;

import java.time.Duration;

/**
 * How much one night of one web job may bring; what is beyond is told, and stays for the next night.
 *
 * @param documents that are asked for
 * @param pages that are visited: lists and articles
 * @param size of a document, in bytes
 * @param bytes of all documents
 * @param time from the first request
 */
public record NightLimits(int documents, int pages, long size, long bytes, Duration time) {

    /**
     * The limits of a job that says nothing.
     *
     * <ul>
     *   <li>documents: sixty departments with their units are some hundred; a province's platform has thousands.
     *   <li>pages: as many articles, and their lists.
     *   <li>size: scanned volumes of a department reach 100 MB.
     *   <li>bytes: a disk must not fill in one night.
     *   <li>time: a night.
     * </ul>
     */
    public static final NightLimits DEFAULT = new NightLimits(5_000, 6_000, 200L << 20, 20L << 30, Duration.ofHours(6));
}
