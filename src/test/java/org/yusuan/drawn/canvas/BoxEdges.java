package org.yusuan.drawn.canvas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yusuan.model.Box;

/**
 * The lines between cells, each as long as possible; a line is a box without height or width.
 *
 * @param horizontal from top to bottom
 * @param vertical from left to right
 */
record BoxEdges(List<Box> horizontal, List<Box> vertical) {

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
