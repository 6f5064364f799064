package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yusuan.model.Box;

/**
 * Groups the cells of a page into islands of touching cells. Each island is a table, or the part of a table on this
 * page.
 */
final class LatticeIslands {
    /**
     * Largest distance of touching cells, in points: cells of one table share their rulings, which may be drawn twice.
     */
    private static final double TOUCH = 2.0;

    private final List<Box> cells;
    private final int[] parent;

    private LatticeIslands(List<Box> cells) {
        this.cells = cells;
        this.parent = new int[cells.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    /** Returns the islands from top to bottom, then from left to right. */
    static List<List<Box>> of(List<Box> cells) {
        List<Box> ordered = cells.stream()
                .sorted(Comparator.comparingDouble(Box::y0).thenComparingDouble(Box::x0))
                .toList();
        LatticeIslands islands = new LatticeIslands(ordered);
        islands.unite();
        return islands.collected();
    }

    private void unite() {
        for (int i = 0; i < cells.size(); i++) {
            Box cell = cells.get(i);
            for (int j = i + 1; j < cells.size() && cells.get(j).y0() <= cell.y1() + TOUCH; j++) {
                if (touch(cell, cells.get(j))) {
                    parent[root(j)] = root(i);
                }
            }
        }
    }

    /** Whether two cells share an edge, rather than only a corner. */
    private static boolean touch(Box a, Box b) {
        double shareX = Math.min(a.x1(), b.x1()) - Math.max(a.x0(), b.x0());
        double shareY = Math.min(a.y1(), b.y1()) - Math.max(a.y0(), b.y0());
        return shareX >= -TOUCH && shareY >= -TOUCH && Math.max(shareX, shareY) > TOUCH;
    }

    private int root(int i) {
        int r = i;
        while (parent[r] != r) {
            parent[r] = parent[parent[r]];
            r = parent[r];
        }
        return r;
    }

    private List<List<Box>> collected() {
        Map<Integer, List<Box>> byRoot = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            byRoot.computeIfAbsent(root(i), r -> new ArrayList<>()).add(cells.get(i));
        }
        return List.copyOf(byRoot.values());
    }
}
