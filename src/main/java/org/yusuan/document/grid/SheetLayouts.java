package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yusuan.model.Box;

/** Layouts of sheets and of stretches of flowing texts, whose cells are given and need no rulings to be found. */
public final class SheetLayouts {
    /** Edges come from the same columns, so that equal ones differ by nothing but arithmetic. */
    private static final double SAME_EDGE = 0.01;

    private SheetLayouts() {}

    /**
     * The layout of a sheet or stretch.
     *
     * @param number of the sheet or stretch, 1-based
     * @param tables the cells of each table, which tile its rectangle; their boxes say where the columns are
     * @param lines text outside the tables
     */
    public static PageLayout of(int number, List<List<GridCell>> tables, List<ContextLine> lines) {
        List<PageGrid> grids = new ArrayList<>();
        tables.forEach(cells -> grids.add(grid(number, cells)));
        grids.sort(Comparator.comparingDouble((PageGrid g) -> g.box().y0())
                .thenComparing(g -> g.box().x0()));
        List<ContextLine> fromTop = lines.stream()
                .sorted(Comparator.comparingDouble(l -> l.where().box().y0()))
                .toList();
        double width = grids.stream().mapToDouble(g -> g.box().x1()).max().orElse(0);
        double height = grids.stream().mapToDouble(g -> g.box().y1()).max().orElse(0);
        return new PageLayout(number, width, height, false, grids, fromTop);
    }

    private static PageGrid grid(int number, List<GridCell> cells) {
        List<Double> xs = new ArrayList<>();
        Box outer = cells.get(0).where().box();
        int rows = 0;
        for (GridCell cell : cells) {
            Box box = cell.where().box();
            xs.add(box.x0());
            xs.add(box.x1());
            outer = outer.union(box);
            rows = Math.max(rows, cell.row() + cell.rowSpan());
        }
        List<GridCell> ordered = cells.stream().sorted(Grid.READING_ORDER).toList();
        return new PageGrid(number, outer, Edges.of(xs, SAME_EDGE), rows, ordered);
    }
}
