package org.yusuan.document.ocr;

/**
 * How much a document may ask of the recognition, which is a hundred times dearer than reading text.
 *
 * @param pages scanned pages of a document that are read; those after them are told of
 * @param lines lines of text of a page
 * @param textWidth of all lines of a page together, each scaled to the recognition's height of 48 pixels: what the
 *     recognition's work grows with
 */
public record ScanLimits(int pages, int lines, int textWidth) {

    /**
     * The limits of the nightly run.
     *
     * <ul>
     *   <li>pages: the longest scans have a hundred; 300 take a quarter of an hour on two cores.
     *   <li>lines, textWidth: a page of small type has 400 lines and 120 000 pixels; a photograph of a crowd or a wall of
     *       bricks seems to have thousands, and would take minutes to be read as nonsense.
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
