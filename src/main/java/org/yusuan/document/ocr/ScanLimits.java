package org.yusuan.document.ocr;

/**
 * Limits the recognition work of a document; recognising a page takes a hundred times as long as reading text.
 *
 * @param pages scanned pages of a document that are read; a finding reports the others
 * @param lines lines of text on a page
 * @param textWidth total width of all lines of a page, each scaled to the recognition's height of 48 pixels; the work
 *     grows with it
 */
public record ScanLimits(int pages, int lines, int textWidth) {

    /**
     * The limits of a normal run.
     *
     * <ul>
     *   <li>pages: the longest scans have a hundred; 300 take a quarter of an hour on two cores.
     *   <li>lines, textWidth: a page of small type has 400 lines and 120 000 pixels; a photograph of a crowd or a brick
     *       wall seems to have thousands, and would take minutes to produce nonsense.
     * </ul>
     */
    public static final ScanLimits DEFAULT = new ScanLimits(300, 3_000, 400_000);

    /** @throws IllegalArgumentException if one of them allows nothing at all */
    public ScanLimits {
        if (Math.min(pages, Math.min(lines, textWidth)) < 1) {
            throw new IllegalArgumentException("every limit of scans must be at least 1: pages " + pages + ", lines "
                    + lines + ", text-width " + textWidth);
        }
    }
}
