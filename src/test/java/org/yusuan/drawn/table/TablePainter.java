package org.yusuan.drawn.table;

import org.yusuan.drawn.canvas.TextStyle;
import org.yusuan.model.Box;

/** Paints a whole table over as many pages as needed: number, title, captions, rows, note. */
public final class TablePainter {
    private final DrawnFlow flow;
    private final TableLook look;

    public TablePainter(DrawnFlow flow, TableLook look) {
        this.flow = flow;
        this.look = look;
    }

    public void paint(DrawnTable table) {
        TableLayout layout = new TableLayout(table, look, flow.page(), flow.left(), flow.right());
        keepTogether(table, layout);
        line(table.number(), look.cell(), "");
        line(table.title(), look.title(), "");
        line(table.captionLeft(), look.cell(), table.captionRight());
        RowPainter painter = new RowPainter(layout, look, table.key(), flow);
        new TablePager(layout, look, table.header().size(), flow, painter).deal();
        line(table.note(), look.cell(), "");
        flow.down(look.cell().leading());
    }

    /** No page break separates title, header and the beginning of the first row. */
    private void keepTogether(DrawnTable table, TableLayout layout) {
        double head = height(table.number(), look.cell())
                + height(table.title(), look.title())
                + height(table.captionLeft() + table.captionRight(), look.cell());
        int rows = look.cutRows()
                ? table.header().size()
                : Math.min(layout.rows(), table.header().size() + 1);
        for (int row = 0; row < rows; row++) {
            head += layout.height(row);
        }
        if (head > flow.room()) {
            flow.breakPage();
        }
    }

    private static double height(String line, TextStyle style) {
        return line.isEmpty() ? 0 : style.leading() * 1.3;
    }

    private void line(String left, TextStyle style, String right) {
        if (!left.isEmpty() || !right.isEmpty()) {
            Box strip = flow.strip(height(left + right, style));
            flow.page().lines(strip, flow.page().wrap(left, strip.width(), style), style);
            flow.page().lines(strip, flow.page().wrap(right, strip.width(), style), style.rightAligned());
        }
    }
}
