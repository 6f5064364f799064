package org.yusuan.drawn.canvas;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yusuan.model.Box;

/** How a table's lines are drawn; every kind occurs in real disclosures. */
public enum DrawnRulings {
    /** One stroke for every edge (Excel). */
    STROKED {
        @Override
        public void draw(PageCanvas page, List<Box> cells) {
            BoxEdges.of(cells).all().forEach(e -> page.line(e.x0(), e.y0(), e.x1(), e.y1(), THICKNESS));
        }
    },
    /** Edges are filled rectangles of half a point (Word, WPS). */
    THIN_RECTANGLES {
        @Override
        public void draw(PageCanvas page, List<Box> cells) {
            BoxEdges.of(cells).all().forEach(e -> page.fill(thick(e), Color.BLACK));
        }
    },
    /** Each cell has a rectangle of its own, slightly inside, so that inner lines are double (OnlyOffice). */
    CELL_RECTANGLES {
        @Override
        public void draw(PageCanvas page, List<Box> cells) {
            cells.forEach(c ->
                    page.outline(new Box(c.x0() + INSET, c.y0() + INSET, c.x1() - INSET, c.y1() - INSET), THICKNESS));
        }
    },
    DASHED {
        @Override
        public void draw(PageCanvas page, List<Box> cells) {
            BoxEdges.of(cells).all().forEach(e -> page.line(e.x0(), e.y0(), e.x1(), e.y1(), THICKNESS, 3, 2));
        }
    },
    /** The outermost vertical lines are missing. */
    OPEN_SIDES {
        @Override
        public void draw(PageCanvas page, List<Box> cells) {
            BoxEdges.of(cells).withoutSides().forEach(e -> page.line(e.x0(), e.y0(), e.x1(), e.y1(), THICKNESS));
        }
    },
    HORIZONTAL_ONLY {
        @Override
        public void draw(PageCanvas page, List<Box> cells) {
            BoxEdges.of(cells).horizontal().forEach(e -> page.line(e.x0(), e.y0(), e.x1(), e.y1(), THICKNESS));
        }
    },
    NONE {
        @Override
        public void draw(PageCanvas page, List<Box> cells) {
            // A table that is recognised by its spacing only.
        }
    };

    private static final double THICKNESS = 0.5;
    private static final double INSET = 0.4;

    /** Draws the lines of cells that tile the table. */
    public abstract void draw(PageCanvas page, List<Box> cells);

    private static Box thick(Box edge) {
        double half = THICKNESS / 2;
        return new Box(edge.x0() - half, edge.y0() - half, edge.x1() + half, edge.y1() + half);
    }

    /**
     * The lines between cells, each as long as possible; a line is a box without height or width.
     *
     * @param horizontal from top to bottom
     * @param vertical from left to right
     */
    private record BoxEdges(List<Box> horizontal, List<Box> vertical) {

        static BoxEdges of(List<Box> cells) {
            List<Box> horizontal = cells.stream()
                    .flatMap(c ->
                            Stream.of(new Box(c.x0(), c.y0(), c.x1(), c.y0()), new Box(c.x0(), c.y1(), c.x1(), c.y1())))
                    .sorted(Comparator.comparingDouble(Box::y0).thenComparingDouble(Box::x0))
                    .toList();
            List<Box> vertical = cells.stream()
                    .flatMap(c ->
                            Stream.of(new Box(c.x0(), c.y0(), c.x0(), c.y1()), new Box(c.x1(), c.y0(), c.x1(), c.y1())))
                    .sorted(Comparator.comparingDouble(Box::x0).thenComparingDouble(Box::y0))
                    .toList();
            return new BoxEdges(joined(horizontal), joined(vertical));
        }

        List<Box> all() {
            return Stream.concat(horizontal.stream(), vertical.stream()).toList();
        }

        List<Box> withoutSides() {
            double left = vertical.get(0).x0();
            double right = vertical.get(vertical.size() - 1).x0();
            Stream<Box> inner = vertical.stream().filter(e -> !near(e.x0(), left) && !near(e.x0(), right));
            return Stream.concat(horizontal.stream(), inner).toList();
        }

        private static List<Box> joined(List<Box> sorted) {
            List<Box> joined = new ArrayList<>();
            for (Box edge : sorted) {
                int last = joined.size() - 1;
                if (last >= 0 && goesOn(joined.get(last), edge)) {
                    joined.set(last, joined.get(last).union(edge));
                } else {
                    joined.add(edge);
                }
            }
            return joined;
        }

        /** Whether the second lies on the first's line and touches it. */
        private static boolean goesOn(Box first, Box second) {
            boolean sameRow =
                    near(first.y0(), second.y0()) && near(first.y1(), first.y0()) && near(second.y1(), second.y0());
            boolean sameColumn =
                    near(first.x0(), second.x0()) && near(first.x1(), first.x0()) && near(second.x1(), second.x0());
            return sameRow && second.x0() <= first.x1() + 0.01 || sameColumn && second.y0() <= first.y1() + 0.01;
        }

        private static boolean near(double a, double b) {
            return Math.abs(a - b) < 0.01;
        }
    }
}
