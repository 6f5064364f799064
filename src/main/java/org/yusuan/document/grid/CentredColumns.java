package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yusuan.model.Box;

/**
 * Finds column edges from headers that are centred in their columns. Each edge mirrors the previous one at the middle
 * of the header between them, so that a single number, the left end of the table, determines all edges. The chosen one
 * keeps every text inside its column, and centres every header that spans several columns.
 */
final class CentredColumns {
    /** Overhang of a text beyond its column, in points; the boxes of glyphs are wider than their ink. */
    private static final double OVERHANG = 0.6;

    /** Step of the search, in points. */
    private static final double STEP = 0.25;

    /** Largest mean deviation of texts and headers, in points; beyond it, the headers are not centred. */
    private static final double MISFIT = 1.5;

    /** Range of the search left of the first header, in points; it matters only if nothing else limits the search. */
    private static final double WIDEST = 400;

    private final List<Box> leaves;
    private final List<Box> over;
    private final List<Alignment> body;

    private CentredColumns(List<Box> leaves, List<Box> over, List<Alignment> body) {
        this.leaves = leaves;
        this.over = over;
        this.body = body;
    }

    /**
     * Finds the edges.
     *
     * @param forest headers of the table
     * @param body alignments below
     * @return empty if no edges fit, because the headers are not centred
     */
    static Optional<Edges> of(HeaderForest forest, List<Alignment> body) {
        List<Box> leaves = forest.leaves().stream().map(HeaderCell::box).toList();
        List<Box> over = forest.over().stream().map(HeaderCell::box).toList();
        return new CentredColumns(leaves, over, body).solve();
    }

    private Optional<Edges> solve() {
        double[] mirrored = edges(0);
        double low = leaves.get(0).x0() - WIDEST;
        double high = leaves.get(0).x0() + OVERHANG;
        for (int i = 1; i < leaves.size(); i++) {
            double room = leaves.get(i).x0() + OVERHANG - mirrored[i];
            low = i % 2 == 0 ? low : Math.max(low, -room);
            high = i % 2 == 0 ? Math.min(high, room) : high;
        }
        return best(low, high);
    }

    private Optional<Edges> best(double low, double high) {
        double least = Double.POSITIVE_INFINITY;
        double from = 0;
        double to = 0;
        for (double start = low; start <= high; start += STEP) {
            double misfit = misfit(edges(start));
            if (misfit < least - STEP) {
                from = start;
            }
            to = misfit < least + STEP ? start : to;
            least = Math.min(least, misfit);
        }
        boolean fits = least <= MISFIT * (body.size() + over.size() + 1);
        boolean certain = fits && Arrays.equals(columns(from), columns(to));
        return certain ? Optional.of(new Edges(edges((from + to) / 2))) : Optional.empty();
    }

    private int[] columns(double start) {
        double[] edges = edges(start);
        return body.stream().mapToInt(a -> column(a.box(), edges)).toArray();
    }

    private double[] edges(double start) {
        double[] edges = new double[leaves.size() + 1];
        edges[0] = start;
        for (int i = 0; i < leaves.size(); i++) {
            edges[i + 1] = 2 * leaves.get(i).centerX() - edges[i];
        }
        return edges;
    }

    /**
     * Returns how far headers are off the middle and numbers off their common padding, in points; infinite if a text
     * leaves its column.
     */
    private double misfit(double[] edges) {
        List<Double> paddings = new ArrayList<>();
        for (Alignment texts : body) {
            int column = column(texts.box(), edges);
            if (column < 0) {
                return Double.POSITIVE_INFINITY;
            }
            if (texts.isRightAligned()) {
                paddings.add(edges[column + 1] - texts.box().x1());
            }
        }
        paddings.sort(null);
        double usual = paddings.isEmpty() ? 0 : paddings.get(paddings.size() / 2);
        return paddings.stream().mapToDouble(p -> Math.abs(p - usual)).sum()
                + over.stream().mapToDouble(header -> offCentre(header, edges)).sum();
    }

    /** Returns the column that holds a text, or -1. */
    private static int column(Box text, double[] edges) {
        for (int i = 1; i < edges.length; i++) {
            if (edges[i - 1] - text.x0() <= OVERHANG && text.x1() - edges[i] <= OVERHANG) {
                return i - 1;
            }
        }
        return -1;
    }

    private static double offCentre(Box header, double[] edges) {
        double least = Double.POSITIVE_INFINITY;
        for (int from = 0; from < edges.length; from++) {
            for (int to = from + 2; to < edges.length; to++) {
                least = Math.min(least, Math.abs((edges[from] + edges[to]) / 2 - header.centerX()));
            }
        }
        return least;
    }
}
