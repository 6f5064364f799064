package org.yusuan.drawn.table;

import java.util.ArrayList;
import java.util.List;

/** Divides the rows of a table among pages. */
final class TablePager {
    private final TableLayout layout;
    private final TableLook look;
    private final int headerRows;
    private final DrawnFlow flow;
    private final RowPainter painter;
    private final List<RowSlice> slices = new ArrayList<>();

    TablePager(TableLayout layout, TableLook look, int headerRows, DrawnFlow flow, RowPainter painter) {
        this.layout = layout;
        this.look = look;
        this.headerRows = headerRows;
        this.flow = flow;
        this.painter = painter;
    }

    void deal() {
        for (int row = 0; row < layout.rows(); row++) {
            deal(row);
        }
        paint();
    }

    private void deal(int row) {
        int line = 0;
        while (height(row, line) > flow.room()) {
            int fitting = row < headerRows ? 0 : fittingLines(row, line);
            if (fitting > 0) {
                add(row, fitting * look.cell().leading() + 2 * look.padding(), line, line + fitting);
                line += fitting;
            }
            turn(row);
        }
        add(row, height(row, line), line, Integer.MAX_VALUE);
    }

    /** Returns the height of the rest of the row from that line on. */
    private double height(int row, int fromLine) {
        return layout.height(row) - fromLine * look.cell().leading();
    }

    private int fittingLines(int row, int fromLine) {
        int fitting = (int) ((flow.room() - 2 * look.padding()) / look.cell().leading());
        return look.cutRows() && fitting < layout.lineCount(row) - fromLine ? fitting : 0;
    }

    private void add(int row, double height, int fromLine, int toLine) {
        slices.add(new RowSlice(row, flow.y(), flow.y() + height, fromLine, toLine));
        flow.down(height);
    }

    private void turn(int row) {
        if (flow.room() > 600) {
            throw new IllegalArgumentException("Row " + row + " is higher than a page: cut rows or say less");
        }
        paint();
        flow.breakPage();
        flow.page();
        if (look.repeatedHeader() && row >= headerRows) {
            for (int r = 0; r < headerRows; r++) {
                add(r, layout.height(r), 0, Integer.MAX_VALUE);
            }
        }
    }

    private void paint() {
        painter.paint(slices);
        slices.clear();
    }

    /**
     * The part of a row that one page shows.
     *
     * @param row 0-based, the header's rows included
     * @param top on the page
     * @param bottom on the page
     * @param fromLine first line of text shown, 0-based
     * @param toLine first line no longer shown
     */
    record RowSlice(int row, double top, double bottom, int fromLine, int toLine) {

        boolean cut() {
            return fromLine > 0 || toLine < Integer.MAX_VALUE;
        }

        List<String> shown(List<String> lines) {
            return lines.subList(Math.min(fromLine, lines.size()), Math.min(toLine, lines.size()));
        }
    }
}
