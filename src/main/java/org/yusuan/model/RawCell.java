package org.yusuan.model;

/**
 * A cell that became no fact, kept as printed but redacted: nothing is thrown away silently (docs/decisions/0022).
 *
 * @param grid 1-based number of the logical table in the document, in reading order
 * @param row 0-based first row in the logical table
 * @param column 0-based first column
 * @param rowSpan rows covered, at least 1
 * @param columnSpan columns covered, at least 1
 * @param text the printed text, lines separated by {@code \n}
 * @param where page and box
 * @param reason why it is kept here, such as {@code table.unknown} or {@code table.unknown_column}
 */
public record RawCell(
        int grid, int row, int column, int rowSpan, int columnSpan, String text, PageBox where, String reason) {

    /** The same, at another place. */
    public RawCell at(PageBox place) {
        return new RawCell(grid, row, column, rowSpan, columnSpan, text, place, reason);
    }
}
