package org.yusuan.drawn.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yusuan.drawn.canvas.TextStyle;
import org.yusuan.model.Box;
import org.yusuan.model.TableKey;

/** Paints the rows on one page, and records their facts. */
final class RowPainter {
    private final TableLayout layout;
    private final TableLook look;
    private final @Nullable TableKey key;
    private final DrawnFlow flow;

    RowPainter(TableLayout layout, TableLook look, @Nullable TableKey key, DrawnFlow flow) {
        this.layout = layout;
        this.look = look;
        this.key = key;
        this.flow = flow;
    }

    void paint(List<TablePager.RowSlice> slices) {
        List<Box> boxes = new ArrayList<>();
        for (PlacedCell cell : layout.cells()) {
            List<TablePager.RowSlice> covered = covered(cell, slices);
            if (!covered.isEmpty()) {
                boxes.add(box(cell, covered));
                write(cell, covered);
            }
        }
        look.rulings().draw(flow.page(), boxes);
    }

    private static List<TablePager.RowSlice> covered(PlacedCell cell, List<TablePager.RowSlice> slices) {
        return slices.stream()
                .filter(s -> s.row() >= cell.row() && s.row() < cell.endRow())
                .toList();
    }

    private Box box(PlacedCell cell, List<TablePager.RowSlice> covered) {
        return new Box(
                layout.x(cell.column()),
                covered.get(0).top(),
                layout.x(cell.endColumn()),
                covered.get(covered.size() - 1).bottom());
    }

    private void write(PlacedCell cell, List<TablePager.RowSlice> covered) {
        TablePager.RowSlice first = covered.get(0);
        boolean begins = first.row() == cell.row() && first.fromLine() == 0;
        if (begins) {
            record(cell);
        }
        if (cell.cell().rowSpan() == 1 && first.cut()) {
            Box inner = inner(box(cell, covered));
            flow.page().linesFrom(inner.y0(), inner, first.shown(layout.lines(cell)), style(cell));
        } else if (begins) {
            flow.page().lines(inner(box(cell, covered)), layout.lines(cell), style(cell));
        }
    }

    private Box inner(Box box) {
        double padding = look.padding();
        return new Box(box.x0() + padding, box.y0() + padding, box.x1() - padding, box.y1() - padding);
    }

    private TextStyle style(PlacedCell cell) {
        return look.cell().aligned(cell.cell().align());
    }

    private void record(PlacedCell cell) {
        Optional.ofNullable(key)
                .flatMap(table -> Optional.ofNullable(cell.cell().amount())
                        .map(amount -> ExpectedFact.of(
                                table,
                                amount.item(),
                                amount.measure(),
                                amount.amount(),
                                flow.page().number())))
                .ifPresent(flow::record);
    }
}
