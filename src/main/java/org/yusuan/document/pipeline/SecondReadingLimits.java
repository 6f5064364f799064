package org.yusuan.document.pipeline;

/**
 * How many cells of a document are read a second time, from the painted page. The numbers, not the time, bound the work, so that
 * every run reads the same cells.
 *
 * @param cells of figures that take part in broken sums
 * @param pages on which these stand; painting a page takes as long as reading forty cells
 * @param sample of all other cells, from one page; 0 for none
 */
public record SecondReadingLimits(int cells, int pages, int sample) {

    /**
     * The limits of a normal run. A sound document has one page painted and a few cells read, which is less than a twentieth of
     * the time that it takes as a whole; only a document with many broken sums takes more.
     */
    public static final SecondReadingLimits DEFAULT = new SecondReadingLimits(400, 6, 8);

    /** @throws IllegalArgumentException if one of them is negative */
    public SecondReadingLimits {
        if (Math.min(cells, Math.min(pages, sample)) < 0) {
            throw new IllegalArgumentException("no limit of the second reading may be negative: cells " + cells
                    + ", pages " + pages + ", sample " + sample);
        }
    }
}
