package org.yusuan.document.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.yusuan.model.Box;
import org.yusuan.model.Method;
import org.yusuan.model.PageBox;

/** Builds cells and parts of tables from texts: rows of 20 points, columns of 100 points. */
final class Cells {
    private static final double ROW = 20;
    private static final double COLUMN = 100;

    private Cells() {}

    static GridCell cell(int row, int column, String text) {
        return cell(row, column, text, false, 1, 0);
    }

    /** Returns a cell whose last line reaches the right edge. */
    static GridCell full(int row, int column, String text) {
        return cell(row, column, text, true, 1, 0);
    }

    private static GridCell cell(int row, int column, String text, boolean full, int page, double top) {
        double y = top + row * ROW;
        Box box = new Box(column * COLUMN, y, (column + 1) * COLUMN, y + ROW);
        return new GridCell(row, column, 1, 1, text, full, new PageBox(page, box), Method.TEXT, BigDecimal.ONE);
    }

    /** Returns the part of a table on one page; each row is its texts separated by {@code |}. */
    static PageGrid part(int page, double top, String... rows) {
        List<GridCell> cells = new ArrayList<>();
        List<Double> edges = new ArrayList<>(List.of(0.0));
        for (int row = 0; row < rows.length; row++) {
            String[] texts = rows[row].split("\\|", -1);
            for (int column = 0; column < texts.length; column++) {
                cells.add(cell(row, column, texts[column], false, page, top));
                edges.add((column + 1) * COLUMN);
            }
        }
        Edges columns = Edges.of(edges, 1);
        Box box = new Box(0, top, columns.last(), top + rows.length * ROW);
        return new PageGrid(page, box, columns, rows.length, cells);
    }

    /** Returns a line of text outside the tables. */
    static ContextLine line(int page, double y, String text) {
        return new ContextLine(text, 10, new PageBox(page, new Box(0, y, 200, y + 10)));
    }
}
