package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yusuan.model.Box;

/** The columns of a table without rulings: one for each header at the foot, whether anything stands below it or not. */
final class AlignedColumns implements WordColumns {
    /** The outermost texts keep this distance from the table's edges, points. */
    private static final double PADDING = 3;

    private final List<HeaderCell> leaves;
    private final Map<Word, Integer> columnOf = new IdentityHashMap<>();
    private final Box[] extents;
    private final Edges edges;
    private final boolean exact;
    private final double padding;
    private final String doubt;

    /**
     * Makes them.
     *
     * @param forest the headers
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

    /** The least white between a text and the edges of its column. */
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

    /** Whether the edges are those of the cells, and not just somewhere in the white between two columns. */
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

    /** Why a column may be another, where edges are not exact: a text stands nearer to the next header, which has none. */
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

    /** The columns that a label of a total stands over: those whose common edge it crosses, or just its own. */
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
}
