package org.yusuan.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds which columns a header stands over: it is centred over them, and headers of one row share the columns out. */
final class HeaderSpans {
    /**
     * Columns of a header.
     *
     * @param from first, 0-based
     * @param to after the last
     */
    record Span(int from, int to) {}

    private final HeaderForest forest;
    private final Edges edges;
    private final Map<HeaderCell, Span> spans = new LinkedHashMap<>();

    private HeaderSpans(HeaderForest forest, Edges edges) {
        this.forest = forest;
        this.edges = edges;
    }

    /** The columns of every header, those over several first, from top to bottom. */
    static Map<HeaderCell, Span> of(HeaderForest forest, Edges edges) {
        HeaderSpans spans = new HeaderSpans(forest, edges);
        spans.rows().forEach(spans::share);
        for (int i = 0; i < forest.leaves().size(); i++) {
            spans.spans.put(forest.leaves().get(i), new Span(i, i + 1));
        }
        return spans.spans;
    }

    /** The headers over several columns, row by row. */
    private List<List<HeaderCell>> rows() {
        List<List<HeaderCell>> rows = new ArrayList<>();
        for (HeaderCell cell : forest.over()) {
            List<HeaderCell> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            if (!last.isEmpty()
                    && Math.abs(cell.y() - last.get(0).y())
                            < cell.words().get(0).size() / 2) {
                last.add(cell);
            } else {
                rows.add(new ArrayList<>(List.of(cell)));
            }
        }
        return rows;
    }

    /** Shares the runs of columns whose own headers stand lower than this row out among its headers. */
    private void share(List<HeaderCell> row) {
        Map<Integer, List<HeaderCell>> byRun = new TreeMap<>();
        List<Span> runs = runs(row.get(0));
        for (HeaderCell cell : row) {
            nearest(runs, cell).ifPresent(run -> byRun.computeIfAbsent(runs.indexOf(run), r -> new ArrayList<>())
                    .add(cell));
        }
        byRun.forEach((run, cells) -> {
            cells.sort(Comparator.comparingDouble(HeaderCell::x));
            split(cells, runs.get(run));
        });
    }

    private java.util.Optional<Span> nearest(List<Span> runs, HeaderCell cell) {
        return runs.stream().min(Comparator.comparingDouble(run -> outside(run, cell.x())));
    }

    private double outside(Span run, double x) {
        double left = edges.positions()[run.from];
        double right = edges.positions()[run.to];
        return Math.max(0, Math.max(left - x, x - right));
    }

    private List<Span> runs(HeaderCell over) {
        List<Span> runs = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= forest.leaves().size(); i++) {
            boolean lower = i < forest.leaves().size() && forest.leaves().get(i).below(over) > forest.row();
            boolean starts = lower && from < 0;
            boolean parted = !lower || i > 0 && isParted(i);
            if (from >= 0 && parted) {
                runs.add(new Span(from, i));
                from = lower ? i : -1;
            } else if (starts) {
                from = i;
            }
        }
        return runs;
    }

    /** Whether a header of a row above ends at this edge: what it stands over stays together. */
    private boolean isParted(int edge) {
        return spans.values().stream().anyMatch(s -> s.from == edge || s.to == edge);
    }

    /** The cuts that centre every header best over its share of the run; the first wins of those that are as good. */
    private void split(List<HeaderCell> cells, Span run) {
        int columns = run.to - run.from;
        double[][] cost = new double[cells.size() + 1][columns + 1];
        int[][] cut = new int[cells.size() + 1][columns + 1];
        for (double[] row : cost) {
            java.util.Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        cost[0][0] = 0;
        for (int c = 1; c <= cells.size(); c++) {
            for (int end = c; end <= columns; end++) {
                for (int start = c - 1; start < end; start++) {
                    double total = cost[c - 1][start] + offCentre(cells.get(c - 1), run.from + start, run.from + end);
                    if (total < cost[c][end]) {
                        cost[c][end] = total;
                        cut[c][end] = start;
                    }
                }
            }
        }
        int end = columns;
        for (int c = cells.size(); c > 0 && end > 0; c--) {
            spans.put(cells.get(c - 1), new Span(run.from + cut[c][end], run.from + end));
            end = cut[c][end];
        }
    }

    private double offCentre(HeaderCell cell, int from, int to) {
        return Math.abs(cell.x() - (edges.positions()[from] + edges.positions()[to]) / 2);
    }
}
