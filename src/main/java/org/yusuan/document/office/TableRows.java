package org.yusuan.document.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The cells of a table by the rows they cover. */
final class TableRows {
    private final int columns;
    private final List<List<TableCell>> covering = new ArrayList<>();

    TableRows(TableBlock table) {
        columns = table.columns();
        for (int row = 0; row < table.rows(); row++) {
            covering.add(new ArrayList<>());
        }
        for (TableCell cell : table.cells()) {
            int end = Math.min(table.rows(), cell.row() + cell.rowSpan());
            covering.subList(cell.row(), end).forEach(row -> row.add(cell));
        }
        covering.forEach(row -> row.sort(Comparator.comparingInt(TableCell::column)));
    }

    int count() {
        return covering.size();
    }

    int columns() {
        return columns;
    }

    /** The cells with a text that cover a row, left to right. */
    List<TableCell> printed(int row) {
        return covering.get(row).stream().filter(TableCell::isPrinted).toList();
    }

    /** Whether a cell of the row reaches into another row. */
    boolean reaches(int row) {
        return covering.get(row).stream().anyMatch(c -> c.rowSpan() > 1);
    }

    boolean hasAmount(int row) {
        return covering.get(row).stream().anyMatch(c -> TableCell.isAmount(c.text()));
    }

    boolean isBlank(int row) {
        return printed(row).isEmpty();
    }
}
