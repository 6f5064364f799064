package org.yusuan.document.office;

/**
 * How large a flowing document may be before it is refused.
 *
 * @param tables of a document, those in cells of others included
 * @param columns of a table
 * @param cells of all its tables together, holes included
 * @param elements of its XML
 * @param depth of elements in elements
 * @param bytes of an HTML or {@code .doc} file, or of all parts of a {@code .docx} when unpacked, pictures left out
 */
public record OfficeLimits(int tables, int columns, int cells, int elements, int depth, long bytes) {

    /**
     * The limits of the nightly run.
     *
     * <ul>
     *   <li>tables: a disclosure has some 15 and a form a project; a collected volume a few hundred.
     *   <li>columns: Word itself allows 63.
     *   <li>cells: as of a workbook; they fill most of a worker's memory.
     *   <li>elements: a cell takes some ten.
     *   <li>depth: a table in a table in a text box takes some forty.
     *   <li>bytes: 200 000 cells take 60 MB of Word's verbose XML.
     * </ul>
     */
    public static final OfficeLimits DEFAULT = new OfficeLimits(2_000, 500, 200_000, 3_000_000, 250, 64L << 20);
}
