package org.yusuan.document.grid;

import java.util.Arrays;
import java.util.List;
import org.yusuan.model.Box;

/**
 * Which header each alignment of the body stands under: from left to right without crossing, and at the least cost in
 * all. A header may have nothing below it; numbers may end right of their header, and names begin left of it.
 */
final class ColumnChoice {
    /** A text on the wrong side of its header counts for so many times its distance. */
    private static final double WRONG_SIDE = 4;

    /** Under a header that another one parts it from. */
    private static final double UNDER_ANOTHER = 200;

    /** Two alignments under one header, with a corridor between them. */
    private static final double SHARED = 60;

    private final List<HeaderCell> leaves;
    private final List<Alignment> body;
    private final double[][] cost;
    private final int[][] before;

    private ColumnChoice(List<HeaderCell> leaves, List<Alignment> body) {
        this.leaves = leaves;
        this.body = body;
        this.cost = new double[body.size()][leaves.size()];
        this.before = new int[body.size()][leaves.size()];
    }

    /** For each alignment the index of its header. */
    static int[] of(List<HeaderCell> leaves, List<Alignment> body) {
        ColumnChoice choice = new ColumnChoice(leaves, body);
        for (int b = 0; b < body.size(); b++) {
            for (int leaf = 0; leaf < leaves.size(); leaf++) {
                choice.choose(b, leaf);
            }
        }
        return choice.traced();
    }

    private void choose(int b, int leaf) {
        double best = b == 0 ? 0 : Double.POSITIVE_INFINITY;
        for (int previous = 0; b > 0 && previous <= leaf; previous++) {
            double total = cost[b - 1][previous] + (previous == leaf ? SHARED : 0);
            if (total < best) {
                best = total;
                before[b][leaf] = previous;
            }
        }
        cost[b][leaf] = best + cost(body.get(b), leaf);
    }

    private double cost(Alignment alignment, int leaf) {
        Box text = alignment.box();
        double others = 0;
        for (int i = 0; i < leaves.size(); i++) {
            Box header = leaves.get(i).box();
            double shared = Math.min(text.x1(), header.x1()) - Math.max(text.x0(), header.x0());
            others += i != leaf && shared > 0 ? UNDER_ANOTHER * Math.min(1, shared / header.width()) : 0;
        }
        Box own = leaves.get(leaf).box();
        boolean numbers = alignment.isRightAligned();
        if (text.x0() >= own.x1()) {
            return others + (text.x0() - own.x1()) * (numbers ? 1 : WRONG_SIDE);
        }
        if (text.x1() <= own.x0()) {
            return others + (own.x0() - text.x1()) * (numbers ? WRONG_SIDE : 1);
        }
        return others;
    }

    private int[] traced() {
        int[] columns = new int[body.size()];
        for (int b = body.size() - 1; b >= 0; b--) {
            columns[b] = b == body.size() - 1 ? least(cost[b]) : before[b + 1][columns[b + 1]];
        }
        return columns;
    }

    private static int least(double[] costs) {
        int least = 0;
        for (int i = 1; i < costs.length; i++) {
            least = costs[i] < costs[least] ? i : least;
        }
        return least;
    }

    @Override
    public String toString() {
        return Arrays.deepToString(cost);
    }
}
