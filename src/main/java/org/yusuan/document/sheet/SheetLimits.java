package org.yusuan.document.sheet;

/**
 * How large a workbook may be before it is refused.
 *
 * @param sheets sheets of a workbook
 * @param rows number of the last row with something in it
 * @param columns number of the last column with something in it
 * @param cells cells of all sheets together, blank ones with a format included, for they take memory too
 * @param unpackedBytes of all parts of an {@code .xlsx} together
 */
public record SheetLimits(int sheets, int rows, int columns, int cells, long unpackedBytes) {

    /**
     * The limits of the nightly run.
     *
     * <ul>
     *   <li>sheets: a disclosure has some 15, a collected volume a few hundred.
     *   <li>rows, columns: the longest list of projects has some thousand rows, the widest table 40 columns.
     *   <li>cells: a sheet formatted far beyond its table has some 10 000; 200 000 fill most of a worker's memory.
     *   <li>unpackedBytes: 200 000 cells take about 10 MB of XML, with room for pictures.
     * </ul>
     */
    public static final SheetLimits DEFAULT = new SheetLimits(1_000, 20_000, 500, 200_000, 64L << 20);
}
