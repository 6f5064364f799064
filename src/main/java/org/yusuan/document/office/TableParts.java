package org.yusuan.document.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cuts a table where the title of another stands in it, and takes titles and captions off the tops. */
final class TableParts {
    /** Between the texts of a row: as wide as between 部门名称 and 单位 over a printed table. */
    private static final String GAP = "    ";

    private final TableBlock table;
    private final int number;
    private final TableRows rows;

    private TableParts(TableBlock table, int number) {
        this.table = table;
        this.number = number;
        this.rows = new TableRows(table);
    }

    /**
     * The parts from top to bottom.
     *
     * @param number of the table in the file, 1-based
     */
    static List<TablePart> of(TableBlock table, int number) {
        return new TableParts(table, number).parts();
    }

    private List<TablePart> parts() {
        List<TablePart> parts = new ArrayList<>();
        int from = 0;
        for (int row = 1; row < rows.count(); row++) {
            if (rows.startsTable(row) && !rows.frames(row - 1)) {
                parts.add(part(from, row));
                from = row;
            }
        }
        parts.add(part(from, rows.count()));
        return parts;
    }

    private TablePart part(int from, int to) {
        int top = from;
        while (top < to && rows.frames(top)) {
            top++;
        }
        int bottom = to;
        while (bottom > top && rows.isBlank(bottom - 1)) {
            bottom--;
        }
        boolean text = isText(top, bottom);
        return new TablePart(table, number, lines(from, text ? bottom : top), text ? bottom : top, bottom);
    }

    /** A frame round a text, or one row without figures such as 填报人：… beside 填报日期：…, is no table. */
    private boolean isText(int from, int to) {
        return table.columns() < 2 || to - from < 2 && (from == to || !rows.hasAmount(from));
    }

    private List<TextBlock> lines(int from, int to) {
        List<TextBlock> lines = new ArrayList<>();
        for (int row = from; row < to; row++) {
            int here = row;
            List<TableCell> printed =
                    rows.printed(row).stream().filter(c -> c.row() == here).toList();
            if (!printed.isEmpty()) {
                lines.add(line(printed));
            }
        }
        return lines;
    }

    private static TextBlock line(List<TableCell> printed) {
        String text = printed.stream().map(TableCell::text).collect(Collectors.joining(GAP));
        double size = printed.stream().mapToDouble(TableCell::fontSize).max().orElse(0);
        return new TextBlock(text, size, printed.get(0).page());
    }

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
}
