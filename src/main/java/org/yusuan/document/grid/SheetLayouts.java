package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yusuan.model.Box;

/** Builds layouts of sheets and of sections of flowing texts, whose cells are given and need not be found. */
public final class SheetLayouts {
    /** Largest difference of equal edges in points; they come from the same columns and differ only by rounding. */
    private static final double SAME_EDGE = 0.01;

    private SheetLayouts() {}

    /**
     * Returns the layout of a sheet or section.
     *
     * @param number number of the sheet or section, 1-based
     * @param tables the cells of each table, which tile its rectangle; their boxes give the columns
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
