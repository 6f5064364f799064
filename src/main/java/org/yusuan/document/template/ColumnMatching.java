package org.yusuan.document.template;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.template.TableSpec.Block;

/**
 * Finds the best assignment of a grid's columns to the columns of a template: the one with the highest sum of
 * {@link ColumnScoring scores}. Blocks keep their order from left to right; within a block each column is used once. The
 * search is exact, so that no early match can shift the rest (docs/decisions/0002).
 */
final class ColumnMatching {
    private static final int NO_COLUMN = -1;
    private static final BitSet NONE_USED = new BitSet();

    private final TableSpec table;
    private final List<HeaderPath> paths;
    private final ColumnScoring scoring;
    private final List<BlockScores> scores;
    private final Map<State, Best> memo = new HashMap<>();

    /**
     * How far the search has come.
     *
     * @param column next column of the grid
     * @param block current block of the template
     * @param instance number of blocks begun so far, repeated ones included
     * @param begun whether a column of this block was used that stands in it once
     * @param used columns of the block that are taken, as far as a later header fits them; never changed
     * @param last column used last, if more of it must stand beside it; else -1
     */
    private record State(int column, int block, int instance, boolean begun, BitSet used, int last) {
        boolean mayUse(ColumnSpec spec, int index) {
            return !used.get(index) || spec.mustAdjoin() && last == index;
        }
    }

    /** The best way on from a state. */
    private record Best(
            int score,
            @Nullable ColumnAssignment choice,
            @Nullable State next) {}

    /**
     * The scores of one block.
     *
     * @param columns by column of the block and column of the grid, without what the block adds
     * @param lastFits by column of the block: the last column of the grid that fits it; -1 if none does
     * @param under by column of the grid: what the block adds
     */
    private record BlockScores(int[][] columns, int[] lastFits, int[] under) {}

    /**
     * The outcome.
     *
     * @param columns one for each column of the grid
     * @param score the higher the better
     */
    record Result(List<ColumnAssignment> columns, int score) {

        boolean has(ColumnSpec.Role role) {
            return columns.stream().anyMatch(c -> c.isPlaced() && c.role() == role);
        }

        boolean hasAmounts() {
            return has(ColumnSpec.Role.AMOUNT) || has(ColumnSpec.Role.ITEM_AMOUNT);
        }
    }

    private ColumnMatching(TableSpec table, List<HeaderPath> paths, ColumnScoring scoring) {
        this.table = table;
        this.paths = paths;
        this.scoring = scoring;
        this.scores = table.blocks().stream().map(this::scores).toList();
    }

    /** The best assignment with the weights in use. */
    static Result match(TableSpec table, List<HeaderPath> paths) {
        return match(table, paths, ColumnScoring.DEFAULT);
    }

    /**
     * The best assignment. Of equally good ones it is the one that leaves the earlier columns unexplained, and takes the
     * earlier columns of the template.
     *
     * @param paths one for each column of the grid
     */
    static Result match(TableSpec table, List<HeaderPath> paths, ColumnScoring scoring) {
        ColumnMatching matching = new ColumnMatching(table, paths, scoring);
        State start = new State(0, 0, 0, false, NONE_USED, NO_COLUMN);
        return matching.traced(start, matching.best(start).score());
    }

    private BlockScores scores(Block block) {
        int[][] columns = new int[block.columns().size()][paths.size()];
        int[] lastFits = new int[columns.length];
        for (int i = 0; i < columns.length; i++) {
            lastFits[i] = NO_COLUMN;
            for (int column = 0; column < paths.size(); column++) {
                columns[i][column] = scoring.column(block.columns().get(i), paths.get(column));
                lastFits[i] = columns[i][column] > 0 ? column : lastFits[i];
            }
        }
        int[] under = paths.stream()
                .mapToInt(path -> scoring.block(block, path, table.blocks()))
                .toArray();
        return new BlockScores(columns, lastFits, under);
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
        State passed = passed(state);
        Best best = new Best(
                scoring.unexplained(path) + best(passed).score(),
                new ColumnAssignment(path, NO_COLUMN, null, null, 0),
                passed);
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
            boolean again = b == state.block() && table.blocks().get(b).repeats() && state.begun();
            if (b > state.block() || again) {
                entries.add(new State(state.column(), b, state.instance() + 1, false, NONE_USED, NO_COLUMN));
            }
        }
        return entries;
    }

    private @Nullable Best inBlock(State entry, HeaderPath path) {
        Block block = table.blocks().get(entry.block());
        BlockScores known = scores.get(entry.block());
        int under = known.under()[entry.column()];
        Best best = null;
        for (int i = 0; i < block.columns().size(); i++) {
            ColumnSpec spec = block.columns().get(i);
            int score = known.columns()[i][entry.column()];
            if (score > 0 && score + under > 0 && entry.mayUse(spec, i)) {
                State next = after(entry, spec, i);
                ColumnAssignment choice = new ColumnAssignment(path, entry.instance(), block, spec, score + under);
                best = better(best, new Best(score + under + best(next).score(), choice, next));
            }
        }
        return best;
    }

    /** The state after a column of the grid was left unexplained. */
    private State passed(State state) {
        BitSet used = stillWanted(state.used(), state.block(), state.column() + 1);
        return new State(state.column() + 1, state.block(), state.instance(), state.begun(), used, NO_COLUMN);
    }

    /**
     * The state after a column of the block was used. A column that may repeat is not remembered, or the search would go
     * through all subsets of a header that names its items.
     */
    private State after(State state, ColumnSpec spec, int index) {
        boolean remembered = !spec.mayRepeat() || spec.mustAdjoin();
        BitSet used = state.used();
        if (remembered && scores.get(state.block()).lastFits()[index] > state.column()) {
            used = (BitSet) used.clone();
            used.set(index);
        }
        return new State(
                state.column() + 1,
                state.block(),
                state.instance(),
                state.begun() || remembered,
                stillWanted(used, state.block(), state.column() + 1),
                spec.mustAdjoin() ? index : NO_COLUMN);
    }

    /**
     * The used columns that a header from this column on fits. The others cannot be used again anyhow; without them most ways to
     * a column end in one state, where there would be one for each subset of the columns before it.
     */
    private BitSet stillWanted(BitSet used, int block, int column) {
        int[] lastFits = scores.get(block).lastFits();
        BitSet wanted = used;
        for (int i = used.nextSetBit(0); i >= 0; i = used.nextSetBit(i + 1)) {
            if (lastFits[i] < column) {
                wanted = wanted == used ? (BitSet) used.clone() : wanted;
                wanted.clear(i);
            }
        }
        return wanted;
    }

    private static Best better(@Nullable Best one, @Nullable Best other) {
        if (one == null || other == null) {
            return other == null ? Objects.requireNonNull(one) : other;
        }
        return other.score() > one.score() ? other : one;
    }
}
