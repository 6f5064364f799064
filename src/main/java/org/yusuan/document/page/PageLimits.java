package org.yusuan.document.page;

/**
 * Limits how much work a document may cause before it is refused. They count work, not time, so that a slow machine
 * gives the same result as a fast one.
 *
 * @param pages of a document
 * @param operators drawing operators of a page, including those of its nested forms
 * @param documentOperators operators of all pages together
 * @param glyphs characters shown on a page
 * @param strokes straight pieces drawn on a page, before they are merged into rulings
 * @param rulings lines left on a page after the strokes are merged
 * @param crossings points of a page where rulings meet; the lattice compares every pair
 * @param formDepth how deep forms (XObjects) may be nested
 * @param samples of all pictures that a page draws while it is painted: colour channels times pixels
 */
public record PageLimits(
        int pages,
        int operators,
        long documentOperators,
        int glyphs,
        int strokes,
        int rulings,
        int crossings,
        int formDepth,
        long samples) {

    /**
     * The limits of a normal run.
     *
     * <ul>
     *   <li>pages: the thickest disclosures have some hundred pages; 2 000 leaves room for a province's collected
     *       volume.
     *   <li>operators: a full table page has 2 000 to 20 000, a detailed map some 300 000; 500 000 take about a second.
     *   <li>documentOperators: 2 000 full table pages.
     *   <li>glyphs: a page of 6 point type holds 12 000.
     *   <li>strokes: a table drawn in dots has some 20 000.
     *   <li>rulings, crossings: 200 rows of 40 columns are 8 241 crossings.
     *   <li>formDepth: printing programs nest three deep; deeper than 20 is a loop.
     *   <li>samples: a page of A4 in colour at 600 dpi has 105 million; 600 million take some ten seconds.
     * </ul>
     */
    public static final PageLimits DEFAULT =
            new PageLimits(2_000, 500_000, 40_000_000L, 60_000, 100_000, 5_000, 20_000, 20, 600_000_000L);

    /** @throws IllegalArgumentException if one of them allows nothing at all */
    public PageLimits {
        long least = Math.min(
                Math.min(Math.min(pages, operators), Math.min(documentOperators, glyphs)),
                Math.min(Math.min(strokes, rulings), Math.min(Math.min(crossings, formDepth), samples)));
        if (least < 1) {
            throw new IllegalArgumentException("every limit must be at least 1, but one of them is " + least);
        }
    }
}
