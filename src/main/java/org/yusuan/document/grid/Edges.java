package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The positions of parallel lines in points, ascending. Positions closer than a tolerance are one line. Between two
 * neighbours lies a row or a column.
 */
record Edges(double[] positions) {

    /**
     * Clusters positions.
     *
     * @param raw positions in any order
     * @param tolerance the largest gap inside a cluster, in points
     */
    static Edges of(Collection<Double> raw, double tolerance) {
        double[] sorted = raw.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        List<Double> means = new ArrayList<>();
        for (int start = 0; start < sorted.length; ) {
            int end = start + 1;
            while (end < sorted.length && sorted[end] - sorted[end - 1] <= tolerance) {
                end++;
            }
            means.add(Arrays.stream(sorted, start, end).average().orElseThrow());
            start = end;
        }
        return new Edges(means.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Returns the number of rows or columns between the lines. */
    int intervals() {
        return Math.max(0, positions.length - 1);
    }

    /** Returns the index of the line nearest to a position. */
    int nearest(double position) {
        int found = Arrays.binarySearch(positions, position);
        if (found >= 0) {
            return found;
        }
        int after = -found - 1;
        if (after == 0) {
            return 0;
        }
        if (after == positions.length) {
            return positions.length - 1;
        }
        return position - positions[after - 1] <= positions[after] - position ? after - 1 : after;
    }

    /** Returns the interval that contains a position, or -1. */
    int intervalOf(double position) {
        int found = Arrays.binarySearch(positions, position);
        int interval = found >= 0 ? found : -found - 2;
        return interval >= 0 && interval < intervals() ? interval : -1;
    }

    /** Whether every line has a line among the others within the tolerance. */
    boolean within(Edges others, double tolerance) {
        return Arrays.stream(positions).allMatch(p -> Math.abs(others.positions[others.nearest(p)] - p) <= tolerance);
    }

    double first() {
        return positions[0];
    }

    double last() {
        return positions[positions.length - 1];
    }

    List<Double> asList() {
        return Arrays.stream(positions).boxed().toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Edges e && Arrays.equals(positions, e.positions);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(positions);
    }

    @Override
    public String toString() {
        return Arrays.toString(positions);
    }
}
