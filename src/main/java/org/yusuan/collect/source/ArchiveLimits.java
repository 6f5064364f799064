package org.yusuan.collect.source;

/**
 * How much may come out of an archive before the whole is refused.
 *
 * @param entries entries, folders included
 * @param bytes of all documents together when they are unpacked
 * @param ratio how many times larger than the archive they may be together
 * @param freeBytes up to which no ratio is asked for
 */
public record ArchiveLimits(int entries, long bytes, int ratio, long freeBytes) {

    /**
     * The limits of the nightly run.
     *
     * <ul>
     *   <li>entries: a province's volume has some thousand documents.
     *   <li>bytes: 4 GB, as that volume may have.
     *   <li>ratio: PDFs hardly shrink, old workbooks to a twentieth; zip bombs begin at a thousand.
     *   <li>freeBytes: a small file of blanks is no bomb.
     * </ul>
     */
    public static final ArchiveLimits DEFAULT = new ArchiveLimits(10_000, 4L << 30, 100, 16L << 20);
}
