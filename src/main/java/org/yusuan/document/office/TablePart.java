package org.yusuan.document.office;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A table within a table, without the rows that frame it.
 *
 * @param table the whole
 * @param number of the whole in the file, 1-based
 * @param above the texts of the title and caption rows over it
 * @param from first row
 * @param to row behind the last; the same if nothing but texts is in it
 */
record TablePart(TableBlock table, int number, List<TextBlock> above, int from, int to) {

    TablePart {
        above = List.copyOf(above);
    }

    boolean isEmpty() {
        return from == to;
    }

    int rows() {
        return to - from;
    }

    /** Its cells, with the row numbers of the whole; those that reach beyond it cut off. */
    List<TableCell> cells() {
        return table.cells().stream()
                .filter(c -> IntStream.range(from, to).anyMatch(c::covers))
                .map(this::cut)
                .toList();
    }

    private TableCell cut(TableCell cell) {
        int top = Math.max(from, cell.row());
        int bottom = Math.min(to, cell.row() + cell.rowSpan());
        return new TableCell(top, cell.column(), bottom - top, cell.columnSpan(), cell.content(), cell.page());
    }
}
