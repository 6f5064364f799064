package org.yusuan.document.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best assignment of a table's columns to the columns of a template: blocks keep their order from left to right,
 * within a block each column is used once. An exact search; the headers are few.
 */
final class ColumnMatching {
    /** A header that nothing in the template explains. */
    private static final int UNEXPLAINED = -4;

    private static final int NO_COLUMN = -1;

    private static final int UNKNOWN = -1;

    private final TableSpec table;
    private final List<HeaderPath> paths;
    private final Map<State, Best> memo = new HashMap<>();
    private final Map<ColumnSpec, int[]> scores = new IdentityHashMap<>();

    /** How far the search has come: next column, current block, its count, the columns of it in use, and the last one. */
    private record State(int column, int block, int instance, long used, int last) {
        boolean mayUse(ColumnSpec spec, int index) {
            boolean free = (used & 1L << index) == 0;
            return free || spec.mustAdjoin() && last == index;
        }

        /**
         * The state after a column was used. What may repeat is not remembered, or the search would go through all subsets
         * of a header that names its items.
         */
        State after(ColumnSpec spec, int index) {
            boolean remembered = !spec.mayRepeat() || spec.mustAdjoin();
            long nowUsed = remembered ? used | 1L << index : used;
            return new State(column + 1, block, instance, nowUsed, spec.mustAdjoin() ? index : NO_COLUMN);
        }
    }

    /** The best way on from a state. */
    private record Best(
            int score,
            @Nullable ColumnAssignment choice,
            @Nullable State next) {}

    /**
     * The outcome.
     *
     * @param columns one for each column of the table
     * @param score the higher the better
     */
    record Result(List<ColumnAssignment> columns, int score) {

        boolean has(ColumnRole role) {
            return columns.stream().anyMatch(c -> c.isPlaced() && c.role() == role);
        }

        boolean hasAmounts() {
            return has(ColumnRole.AMOUNT) || has(ColumnRole.ITEM_AMOUNT);
        }

        boolean explainsAll() {
            return columns.stream().allMatch(c -> c.isPlaced() || c.path().isBlank());
        }
    }

    private ColumnMatching(TableSpec table, List<HeaderPath> paths) {
        this.table = table;
        this.paths = paths;
    }

    static Result match(TableSpec table, List<HeaderPath> paths) {
        ColumnMatching matching = new ColumnMatching(table, paths);
        State start = new State(0, 0, 0, 0, NO_COLUMN);
        return matching.traced(start, matching.best(start).score());
    }

    private Result traced(State start, int score) {
        List<ColumnAssignment> columns = new ArrayList<>();
        State state = start;
        while (state != null && state.column() < paths.size()) {
            Best best = best(state);
            if (best.choice() != null) {
                columns.add(best.choice());
            }
            state = best.next();
        }
        return new Result(columns, score);
    }

    private Best best(State state) {
        Best known = memo.get(state);
        if (known == null) {
            known = search(state);
            memo.put(state, known);
        }
        return known;
    }

    private Best search(State state) {
        if (state.column() == paths.size()) {
            return new Best(0, null, null);
        }
        HeaderPath path = paths.get(state.column());
        State passed = new State(state.column() + 1, state.block(), state.instance(), state.used(), NO_COLUMN);
        int cost = path.isBlank() ? 0 : UNEXPLAINED;
        Best best = new Best(cost + best(passed).score(), new ColumnAssignment(path, NO_COLUMN, null, null, 0), passed);
        for (State entry : entries(state)) {
            best = better(best, inBlock(entry, path));
        }
        return best;
    }

    /** The blocks in which the next column may stand: this one, this one once more, or a later one. */
    private List<State> entries(State state) {
        List<State> entries = new ArrayList<>();
        entries.add(state);
        for (int b = state.block(); b < table.blocks().size(); b++) {
            boolean again = b == state.block() && table.blocks().get(b).repeats() && state.used() != 0;
            if (b > state.block() || again) {
                entries.add(new State(state.column(), b, state.instance() + 1, 0, NO_COLUMN));
            }
        }
        return entries;
    }

    private @Nullable Best inBlock(State entry, HeaderPath path) {
        BlockSpec block = table.blocks().get(entry.block());
        int under = block.underScore(path, table.blocks());
        Best best = null;
        for (int i = 0; i < block.columns().size(); i++) {
            ColumnSpec spec = block.columns().get(i);
            int score = entry.mayUse(spec, i) ? score(spec, entry.column()) : 0;
            if (score > 0 && score + under > 0) {
                State next = entry.after(spec, i);
                ColumnAssignment choice = new ColumnAssignment(path, entry.instance(), block, spec, score + under);
                best = better(best, new Best(score + under + best(next).score(), choice, next));
            }
        }
        return best;
    }

    /** How well the column's header fits: asked for in many states, and the same in all of them. */
    private int score(ColumnSpec spec, int column) {
        int[] known = scores.computeIfAbsent(spec, s -> {
            int[] unknown = new int[paths.size()];
            Arrays.fill(unknown, UNKNOWN);
            return unknown;
        });
        if (known[column] == UNKNOWN) {
            known[column] = spec.score(paths.get(column));
        }
        return known[column];
    }

    private static Best better(@Nullable Best one, @Nullable Best other) {
        if (one == null || other == null) {
            return other == null ? Objects.requireNonNull(one) : other;
        }
        return other.score() > one.score() ? other : one;
    }
}
