package org.yusuan.document.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yusuan.document.grid.FrameText;

/** The cells of a table by the rows they cover, and which rows frame the table instead of belonging to it. */
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

    /** Whether a row frames what is under it: it is blank, a caption, or one text over the whole width. */
    boolean frames(int row) {
        List<TableCell> printed = printed(row);
        return !reaches(row) && (printed.isEmpty() || areCaptions(printed) || isAlone(printed));
    }

    /** Whether a row is the title of another table under it. */
    boolean startsTable(int row) {
        List<TableCell> printed = printed(row);
        return isAlone(printed)
                && !reaches(row)
                && FrameText.isTitle(printed.get(0).compact())
                && row + 1 < count()
                && !hasAmount(row + 1);
    }

    private static boolean areCaptions(List<TableCell> printed) {
        return printed.stream().allMatch(c -> FrameText.isCaption(c.compact()));
    }

    private boolean isAlone(List<TableCell> printed) {
        return printed.size() == 1
                && printed.get(0).columnSpan() >= columns
                && !TableCell.isAmount(printed.get(0).text());
    }
}
