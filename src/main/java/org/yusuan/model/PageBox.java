package org.yusuan.model;

/**
 * The place where something is printed: every fact has a box (docs/decisions/0018).
 *
 * @param page 1-based index of the page in the file, not its printed number; of a workbook, the sheet's number
 * @param box the rectangle on the displayed page. The box of a sheet only gives the relative position of
 *     cells, from the widths and heights of columns and rows, and is not exported
 * @param cell of a sheet, the reference of the cell such as {@code B12}; of a table in a flowing text, that and the number
 *     of the table such as {@code T3!B12}; of a page, empty
 */
public record PageBox(int page, Box box, String cell) {

    /** A place on a page. */
    public PageBox(int page, Box box) {
        this(page, box, "");
    }

    /** Whether it is a place on a sheet, which the reference of the cell identifies and not the box. */
    public boolean onSheet() {
        return !cell.isEmpty();
    }
}
