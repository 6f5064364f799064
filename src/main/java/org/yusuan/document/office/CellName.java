package org.yusuan.document.office;

import org.apache.poi.ss.util.CellReference;

/** Names the cells of a document's tables: {@code T3!B12} is the second cell from the left in the twelfth row of the third. */
final class CellName {
    private CellName() {}

    /** The name of a cell; merged cells are named by their first, and columns counted as if nothing were merged. */
    static String of(int table, TableCell cell) {
        return "T" + table + "!" + CellReference.convertNumToColString(cell.column()) + (cell.row() + 1);
    }
}
