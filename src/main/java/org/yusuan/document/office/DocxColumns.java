package org.yusuan.document.office;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.document.office.EdgeRows.EdgeCell;
import org.yusuan.document.office.WordTables.WordCell;
import org.yusuan.document.office.WordTables.WordRow;

/**
 * Finds the columns of a {@code .docx} table. If all rows take the same number of grid columns, the grid is right; otherwise
 * the widths of the cells decide.
 */
final class DocxColumns {
    private static final double TWIPS = 20;
    /** Width of a column of unknown width, in points. */
    private static final double SOME_WIDTH = 40;
    /** How far apart programs round the same edge, in points. */
    private static final double ROUNDING = 4;

    private final List<Double> grid;
    private final boolean byWidths;

    private DocxColumns(List<Double> grid, boolean byWidths) {
        this.grid = grid;
        this.byWidths = byWidths;
    }

    /** @param tableGrid the element {@code tblGrid}, which may be missing or wrong */
    static DocxColumns of(XmlElement tableGrid, List<WordRow> rows) {
        List<Double> grid = new ArrayList<>(List.of(0.0));
        tableGrid.all("gridCol").forEach(c -> grid.add(grid.get(grid.size() - 1) + width(c.attribute("w"))));
        boolean even = rows.stream().mapToInt(WordRow::columns).distinct().count() <= 1;
        boolean widths = rows.stream().allMatch(WordRow::hasWidths);
        return new DocxColumns(grid, !even && widths);
    }

    private static double width(String twips) {
        double width = twips.matches("\\d{1,6}") ? Integer.parseInt(twips) / TWIPS : 0;
        return width > 0 ? width : SOME_WIDTH;
    }

    TableBlock table(List<WordRow> rows) {
        EdgeRows edges = new EdgeRows(byWidths ? ROUNDING : 0);
        rows.forEach(row -> edges.add(byWidths ? byWidths(row) : byGrid(row)));
        return edges.table();
    }

    private List<EdgeCell> byGrid(WordRow row) {
        List<EdgeCell> cells = new ArrayList<>();
        int column = row.before();
        for (WordCell cell : row.cells()) {
            int next = column + cell.span();
            cells.add(new EdgeCell(edge(column), edge(next), cell.continuesAbove(), cell.content(), row.page()));
            column = next;
        }
        return cells;
    }

    private double edge(int column) {
        int known = Math.min(column, grid.size() - 1);
        return grid.get(known) + (column - known) * SOME_WIDTH;
    }

    private static List<EdgeCell> byWidths(WordRow row) {
        List<EdgeCell> cells = new ArrayList<>();
        double left = row.widthBefore() / TWIPS;
        for (WordCell cell : row.cells()) {
            double right = left + cell.width() / TWIPS;
            cells.add(new EdgeCell(left, right, cell.continuesAbove(), cell.content(), row.page()));
            left = right;
        }
        return cells;
    }
}
