package org.yusuan.drawn.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yusuan.drawn.canvas.PageCanvas;

/** The positions of the columns and the heights of the rows. */
final class TableLayout {
    private final List<PlacedCell> cells;
    private final TableLook look;
    private final double[] edges;
    private final double[] heights;
    private final PageCanvas page;

    TableLayout(DrawnTable table, TableLook look, PageCanvas page, double left, double right) {
        List<List<DrawnCell>> rows = new ArrayList<>(table.header());
        rows.addAll(table.body());
        this.cells = PlacedCell.place(rows);
        this.look = look;
        this.page = page;
        this.edges = edges(table.weights(), left, right);
        this.heights = new double[rows.size()];
        measure();
    }

    List<PlacedCell> cells() {
        return cells;
    }

    int rows() {
        return heights.length;
    }

    double height(int row) {
        return heights[row];
    }

    double x(int columnEdge) {
        return edges[columnEdge];
    }

    /** Returns the cell's text, broken into lines by its width. */
    List<String> lines(PlacedCell cell) {
        double width = edges[cell.endColumn()] - edges[cell.column()] - 2 * look.padding();
        return page.wrap(cell.cell().text(), width, look.cell());
    }

    /** Returns the number of lines of the row's fullest cell. */
    int lineCount(int row) {
        return cells.stream()
                .filter(c -> c.row() == row && c.cell().rowSpan() == 1)
                .mapToInt(c -> lines(c).size())
                .max()
                .orElse(1);
    }

    private void measure() {
        Arrays.fill(heights, heightOf(1));
        cells.stream()
                .filter(c -> c.cell().rowSpan() == 1)
                .forEach(c -> heights[c.row()] = Math.max(heights[c.row()], heightOf(lines(c).size())));
        cells.stream().filter(c -> c.cell().rowSpan() > 1).forEach(this::growLastRow);
    }

    private void growLastRow(PlacedCell merged) {
        double given = Arrays.stream(heights, merged.row(), merged.endRow()).sum();
        heights[merged.endRow() - 1] += Math.max(0, heightOf(lines(merged).size()) - given);
    }

    private double heightOf(int lines) {
        return lines * look.cell().leading() + 2 * look.padding();
    }

    private static double[] edges(List<Double> weights, double left, double right) {
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        double[] edges = new double[weights.size() + 1];
        edges[0] = left;
        for (int i = 0; i < weights.size(); i++) {
            edges[i + 1] = edges[i] + weights.get(i) / sum * (right - left);
        }
        return edges;
    }
}
