package org.yusuan.document.sheet;

import org.yusuan.model.Compact;

/**
 * A cell of a sheet with something in it: a text, or borders.
 *
 * @param row 0-based among the displayed rows
 * @param column 0-based among the displayed columns
 * @param rowSpan displayed rows covered, at least 1
 * @param columnSpan displayed columns covered, at least 1
 * @param text as displayed; empty if only borders are drawn
 * @param ruled whether it has a border of its own
 * @param reference such as {@code B12}
 * @param fontSize in points
 */
record PrintedCell(
        int row,
        int column,
        int rowSpan,
        int columnSpan,
        String text,
        boolean ruled,
        String reference,
        double fontSize) {

    boolean isPrinted() {
        return !compact().isEmpty();
    }

    String compact() {
        return Compact.of(text);
    }

    CellArea area() {
        return new CellArea(row, column, row + rowSpan, column + columnSpan);
    }
}
