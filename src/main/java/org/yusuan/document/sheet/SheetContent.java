package org.yusuan.document.sheet;

import java.util.List;

/**
 * What a sheet displays.
 *
 * @param name on its tab
 * @param cells with a text or borders, from top to bottom, left to right
 * @param rows the displayed rows
 * @param columns the displayed columns
 * @param hidden how many cells with something in them are not displayed
 * @param header what it prints over and under its pages
 */
record SheetContent(
        String name, List<PrintedCell> cells, VisibleLines rows, VisibleLines columns, int hidden, PrintHeader header) {

    SheetContent {
        cells = List.copyOf(cells);
    }

    /** The same without what is seen only in a spreadsheet program or on paper: the name on the tab, and the print header. */
    SheetContent withoutFrame() {
        return new SheetContent("", cells, rows, columns, hidden, PrintHeader.NONE);
    }
}
