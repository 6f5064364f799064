package org.yusuan.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yusuan.document.grid.ContextLine;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.GridCell;
import org.yusuan.document.grid.RowLedger;
import org.yusuan.model.Box;
import org.yusuan.model.Method;
import org.yusuan.model.PageBox;

/**
 * A grid written as a block of text: one line a row, {@code |} between cells. {@code <} says that the cell to the left goes on,
 * {@code ^} that the cell above does. An empty cell is blank.
 *
 * <pre>
 * 科目编码 | 科目名称 | 本年收入     | <
 * ^        | ^        | 一般公共预算 | 单位资金
 * </pre>
 */
public final class TextGrid {
    private static final int ROW_HEIGHT = 10;
    private static final int COLUMN_WIDTH = 50;

    private final String[][] texts;
    private final List<String> above = new ArrayList<>();
    private final List<String> below = new ArrayList<>();
    private int page = 1;

    private TextGrid(String block) {
        texts = block.lines().map(TextGrid::cells).toArray(String[][]::new);
    }

    /** The grid of a block of text. */
    public static TextGrid of(String block) {
        return new TextGrid(block);
    }

    private static String[] cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    }

    /** The same with these lines over it, from top to bottom. */
    public TextGrid under(String... lines) {
        above.addAll(List.of(lines));
        return this;
    }

    /** The same with these lines below it, from top to bottom. */
    public TextGrid over(String... lines) {
        below.addAll(List.of(lines));
        return this;
    }

    /** The same on this page. */
    public TextGrid onPage(int number) {
        page = number;
        return this;
    }

    /** The grid, all its text read as text. */
    public Grid grid() {
        int columns = texts[0].length;
        List<GridCell> cells = new ArrayList<>();
        for (int row = 0; row < texts.length; row++) {
            if (texts[row].length != columns) {
                throw new IllegalArgumentException(
                        "row " + row + " has " + texts[row].length + " cells, not " + columns);
            }
            for (int column = 0; column < columns; column++) {
                if (!goesOn(row, column)) {
                    cells.add(cell(row, column));
                }
            }
        }
        RowLedger ledger = new RowLedger(texts.length, 0, 0, texts.length);
        return new Grid(1, texts.length, columns, cells, lines(above), lines(below), List.of(page), ledger, "");
    }

    private boolean goesOn(int row, int column) {
        return texts[row][column].equals("<") || texts[row][column].equals("^");
    }

    private GridCell cell(int row, int column) {
        int columnSpan = 1;
        while (column + columnSpan < texts[row].length && texts[row][column + columnSpan].equals("<")) {
            columnSpan++;
        }
        int rowSpan = 1;
        while (row + rowSpan < texts.length && texts[row + rowSpan][column].equals("^")) {
            rowSpan++;
        }
        Box box = new Box(
                column * COLUMN_WIDTH,
                row * ROW_HEIGHT,
                (column + columnSpan) * COLUMN_WIDTH,
                (row + rowSpan) * ROW_HEIGHT);
        return new GridCell(
                row,
                column,
                rowSpan,
                columnSpan,
                texts[row][column],
                false,
                new PageBox(page, box),
                Method.TEXT,
                BigDecimal.ONE);
    }

    private List<ContextLine> lines(List<String> printed) {
        PageBox where = new PageBox(page, new Box(0, 0, COLUMN_WIDTH, ROW_HEIGHT));
        return printed.stream().map(text -> new ContextLine(text, 12, where)).toList();
    }
}
