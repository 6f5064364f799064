package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the columns that each header covers. A header is centred over them, and the headers of one row divide the
 * columns among them.
 */
final class HeaderSpans {
    /**
     * The columns of a header.
     *
     * @param from first column, 0-based
     * @param to column after the last
     */
    record Span(int from, int to) {}

    /** Cost of a column that no header of a row covers, though one could, in points off the middle. */
    private static final double BARE = 4;

    private final HeaderForest forest;
    private final Edges edges;
    private final double bare;
    private final Map<HeaderCell, Span> spans = new LinkedHashMap<>();

    private HeaderSpans(HeaderForest forest, AlignedColumns columns) {
        this.forest = forest;
        this.edges = columns.asEdges();
        this.bare = columns.areExact() ? BARE : Double.POSITIVE_INFINITY;
    }

    /** Returns the columns of every header; those over several columns come first, from top to bottom. */
    static Map<HeaderCell, Span> of(HeaderForest forest, AlignedColumns columns) {
        HeaderSpans spans = new HeaderSpans(forest, columns);
        spans.rows().forEach(spans::share);
        for (int i = 0; i < forest.leaves().size(); i++) {
            spans.spans.put(forest.leaves().get(i), new Span(i, i + 1));
        }
        return spans.spans;
    }

    /** Returns the headers over several columns, row by row. */
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

    /** Divides the runs of columns whose own headers are lower than this row among the headers of the row. */
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
            boolean under = i < forest.leaves().size() && mayStandOver(over, i);
            boolean parted = !under || i > 0 && isParted(i);
            if (from >= 0 && parted) {
                runs.add(new Span(from, i));
                from = -1;
            }
            from = under && from < 0 ? i : from;
        }
        return runs;
    }

    /**
     * Whether a column's own header leaves room for a header in this row; if rulings separate headers, one must
     * separate these two.
     */
    private boolean mayStandOver(HeaderCell over, int column) {
        if (!forest.rules().decide()) {
            return forest.rules().beginsBelow(forest.leaves().get(column), over);
        }
        double middle = (edges.positions()[column] + edges.positions()[column + 1]) / 2;
        double height = forest.rules().under(over).map(Separator::y).orElse(over.y());
        return forest.rules().inner().stream()
                .anyMatch(r -> Math.abs(r.y() - height) < 1 && r.x0() < middle && middle < r.x1());
    }

    /** Whether a header of a row above ends at this edge, so that no header may cross it. */
    private boolean isParted(int edge) {
        return spans.values().stream().anyMatch(s -> s.from == edge || s.to == edge);
    }

    /**
     * Divides a run so that the headers are centred best over their columns; of equally good divisions the first wins.
     */
    private void split(List<HeaderCell> cells, Span run) {
        int columns = run.to - run.from;
        double[][] cost = new double[cells.size() + 1][columns + 1];
        int[][] start = new int[cells.size() + 1][columns + 1];
        for (int c = 0; c <= cells.size(); c++) {
            for (int end = 0; end <= columns; end++) {
                boolean first = c == 0 && end == 0;
                double withoutLast = end == 0 ? Double.POSITIVE_INFINITY : cost[c][end - 1] + bare;
                cost[c][end] = first ? 0 : withoutLast;
                start[c][end] = -1;
                for (int from = 0; c > 0 && from < end; from++) {
                    double total = cost[c - 1][from] + offCentre(cells.get(c - 1), run.from + from, run.from + end);
                    if (total < cost[c][end]) {
                        cost[c][end] = total;
                        start[c][end] = from;
                    }
                }
            }
        }
        int end = columns;
        for (int c = cells.size(); c > 0 && end > 0; end = Math.max(end, 0)) {
            int from = start[c][end];
            if (from < 0) {
                end--;
            } else {
                spans.put(cells.get(c - 1), new Span(run.from + from, run.from + end));
                end = from;
                c--;
            }
        }
    }

    private double offCentre(HeaderCell cell, int from, int to) {
        return Math.abs(cell.x() - (edges.positions()[from] + edges.positions()[to]) / 2);
    }
}
