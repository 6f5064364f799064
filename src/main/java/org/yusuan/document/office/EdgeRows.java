package org.yusuan.document.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a table of rows whose cells have edges instead of column numbers: a column lies between two neighbouring edges. */
final class EdgeRows {
    private record Columns(int from, int to) {}

    private final double tolerance;
    private final List<List<EdgeCell>> rows = new ArrayList<>();

    /** @param tolerance edges not farther apart are one */
    EdgeRows(double tolerance) {
        this.tolerance = tolerance;
    }

    void add(List<EdgeCell> row) {
        rows.add(List.copyOf(row));
    }

    /** The table. Its columns are made wide enough to stay apart when tables are stitched. */
    TableBlock table() {
        List<Double> marks = marks();
        List<TableCell> cells = new ArrayList<>();
        Map<Columns, Integer> above = Map.of();
        for (int row = 0; row < rows.size(); row++) {
            Map<Columns, Integer> here = new HashMap<>();
            for (EdgeCell cell : rows.get(row)) {
                Columns columns = new Columns(nearest(marks, cell.left()), nearest(marks, cell.right()));
                here.put(columns, put(cells, cell, row, columns, cell.continuesAbove() ? above.get(columns) : null));
            }
            above = here;
        }
        return new TableBlock(rows.size(), spread(marks), cells);
    }

    /** Adds the cell, or extends the one above; returns its index. */
    private static int put(List<TableCell> cells, EdgeCell cell, int row, Columns columns, @Nullable Integer above) {
        if (above == null) {
            int span = Math.max(1, columns.to - columns.from);
            cells.add(new TableCell(row, columns.from, 1, span, cell.content(), cell.page()));
            return cells.size() - 1;
        }
        TableCell upper = cells.get(above);
        List<Block> both =
                Stream.concat(upper.content().stream(), cell.content().stream()).toList();
        cells.set(
                above,
                new TableCell(
                        upper.row(), upper.column(), row + 1 - upper.row(), upper.columnSpan(), both, upper.page()));
        return above;
    }

    /** The edges, those near each other as one: the first of them. */
    private List<Double> marks() {
        double[] all = rows.stream()
                .flatMap(List::stream)
                .flatMap(c -> Stream.of(c.left(), c.right()))
                .mapToDouble(Double::doubleValue)
                .sorted()
                .distinct()
                .toArray();
        List<Double> marks = new ArrayList<>();
        for (double edge : all) {
            if (marks.isEmpty() || edge - marks.get(marks.size() - 1) > tolerance) {
                marks.add(edge);
            }
        }
        return marks;
    }

    /** Every cell's edge is a mark or not farther than the tolerance behind one. */
    private static int nearest(List<Double> marks, double edge) {
        int at = Collections.binarySearch(marks, edge);
        return at >= 0 ? at : -at - 2;
    }

    private static List<Double> spread(List<Double> marks) {
        List<Double> edges = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            double width = i == 0 ? 0 : Math.max(TableBlock.THINNEST_COLUMN, marks.get(i) - marks.get(i - 1));
            edges.add(i == 0 ? 0 : edges.get(i - 1) + width);
        }
        return edges;
    }

    /**
     * A cell with its left and right edges, as Word stores it.
     *
     * @param left edge, in any unit
     * @param right edge, in the same unit
     * @param continuesAbove whether it is merged into the cell above (纵向合并)
     * @param content what stands in it
     * @param page on which its row begins, 1-based
     */
    record EdgeCell(double left, double right, boolean continuesAbove, List<Block> content, int page) {

        EdgeCell {
            content = List.copyOf(content);
        }
    }
}
