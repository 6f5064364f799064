package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yusuan.document.grid.AlignedRows.WordColumns;
import org.yusuan.model.Box;

/**
 * The columns of a table without rulings: one for each header in the bottom row of the header, even if nothing is
 * printed below it.
 */
final class AlignedColumns implements WordColumns {
    /** Distance between the outermost texts and the table's edges, in points. */
    private static final double PADDING = 3;

    private final List<HeaderCell> leaves;
    private final Map<Word, Integer> columnOf = new IdentityHashMap<>();
    private final Box[] extents;
    private final Edges edges;
    private final boolean exact;
    private final double padding;
    private final String doubt;

    /**
     * Finds the columns.
     *
     * @param forest headers of the table
     * @param body alignments of the body, from left to right
     */
    AlignedColumns(HeaderForest forest, List<Alignment> body) {
        this.leaves = forest.leaves();
        this.extents = leaves.stream().map(HeaderCell::box).toArray(Box[]::new);
        Optional<Edges> centred = CentredColumns.of(forest, body);
        this.exact = centred.isPresent();
        int[] columns = centred.map(e -> within(e, body)).orElseGet(() -> ColumnChoice.of(leaves, body));
        for (int i = 0; i < columns.length; i++) {
            int column = columns[i];
            extents[column] = extents[column].union(body.get(i).box());
            body.get(i).words().forEach(w -> columnOf.put(w, column));
        }
        this.edges = centred.orElseGet(this::edges);
        this.padding = padding();
        this.doubt = exact ? "" : doubt(columns, body);
    }

    /** Returns the smallest distance between a text and the edges of its column, in points. */
    private double padding() {
        double least = PADDING;
        for (int i = 0; i < extents.length; i++) {
            double left = extents[i].x0() - edges.positions()[i];
            double right = edges.positions()[i + 1] - extents[i].x1();
            least = Math.min(least, Math.min(left, right));
        }
        return Math.max(0, least);
    }

    private static int[] within(Edges edges, List<Alignment> body) {
        return body.stream().mapToInt(a -> edges.intervalOf(a.box().centerX())).toArray();
    }

    /** Whether the edges are those of the cells, rather than anywhere in the gap between two columns. */
    @Override
    public boolean areExact() {
        return exact;
    }

    private Edges edges() {
        double[] positions = new double[leaves.size() + 1];
        positions[0] = Arrays.stream(extents).mapToDouble(Box::x0).min().orElseThrow() - PADDING;
        for (int i = 1; i < leaves.size(); i++) {
            double corridor = (extents[i - 1].x1() + extents[i].x0()) / 2;
            positions[i] = Math.max(corridor, positions[i - 1] + PADDING);
        }
        double right = Arrays.stream(extents).mapToDouble(Box::x1).max().orElseThrow() + PADDING;
        positions[leaves.size()] = Math.max(right, positions[leaves.size() - 1] + PADDING);
        return new Edges(positions);
    }

    Edges asEdges() {
        return edges;
    }

    int count() {
        return leaves.size();
    }

    @Override
    public int of(Word word) {
        Integer known = columnOf.get(word);
        if (known != null) {
            return known;
        }
        int interval = edges.intervalOf(word.box().centerX());
        return interval >= 0 ? interval : word.box().centerX() < edges.first() ? 0 : count() - 1;
    }

    @Override
    public double room(Word line) {
        int column = of(line);
        return exact
                ? edges.positions()[column + 1]
                        - edges.positions()[column]
                        - 2 * padding
                        - line.box().width()
                : extents[column].x1() - line.box().x1();
    }

    /**
     * Returns why a column may be wrong if the edges are not exact: a text is closer to the next header, which has no
     * text below it. Empty if there is no doubt.
     */
    String doubt() {
        return doubt;
    }

    private String doubt(int[] columns, List<Alignment> body) {
        for (int i = 0; i < columns.length; i++) {
            Box text = body.get(i).box();
            double own = distance(text, leaves.get(columns[i]).box());
            for (int other = 0; other < leaves.size(); other++) {
                int column = other;
                boolean empty = Arrays.stream(columns).noneMatch(c -> c == column);
                if (empty && own > 0 && distance(text, leaves.get(other).box()) < own) {
                    return "'" + body.get(i).words().get(0).text() + "' stands between the headers '"
                            + leaves.get(columns[i]).text() + "' and '"
                            + leaves.get(other).text() + "'";
                }
            }
        }
        return "";
    }

    private static double distance(Box text, Box header) {
        return Math.max(0, Math.max(text.x0() - header.x1(), header.x0() - text.x1()));
    }

    /** Returns the columns that the label of a total covers: those whose common edge it crosses, or just its own. */
    List<Integer> under(Word label) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < count(); i++) {
            double share = Math.min(label.box().x1(), edges.positions()[i + 1])
                    - Math.max(label.box().x0(), edges.positions()[i]);
            if (share > label.box().width() / 5) {
                columns.add(i);
            }
        }
        return columns;
    }

    /**
     * Assigns each alignment of the body to a header, from left to right without crossing and at the lowest total cost.
     * A header may have nothing below it. Numbers may end right of their header, and names may begin left of it.
     */
    private static final class ColumnChoice {
        /** Factor on the distance of a text that lies on the wrong side of its header. */
        private static final double WRONG_SIDE = 4;

        /** Cost of a text that lies under another header, in points. */
        private static final double UNDER_ANOTHER = 200;

        /** Cost of two alignments under one header with a gap between them, in points. */
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

        /** Returns for each alignment the index of its header. */
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
}
