package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Deals the words of a table's body out to rows. The lines of a wrapped name stand closer than two rows do, and what stands
 * in one row overlaps in height: an amount in the middle of a name with two lines. Rulings part rows for certain.
 */
final class AlignedRows {
    /** Lines of one cell lie closer than this, in ems, and closer than two rows of the table. */
    private static final double LEADING = 1.5;

    private static final double CLOSER_THAN_ROWS = 0.93;

    /** The half height of a line, in ems, by which words of one row overlap: two rows are never as near as two of these. */
    private static final double HALF_LINE = 0.4;

    /** A line is full if less than this is left, in ems. */
    private static final double FULL = 1.2;

    /** Shorter ones may be the end of a name: 上年结转. */
    private static final int SHORTEST_TOTAL = 4;

    private static final double MUCH_NEARER = 0.75;

    /** Rows of one line are lower than this, in ems: where they seem higher, there are too few numbers to tell. */
    private static final double HIGHEST_ROW = 2.5;

    private final WordColumns columns;
    private final double pitch;

    AlignedRows(WordColumns columns, double pitch) {
        this.columns = columns;
        this.pitch = pitch;
    }

    /**
     * The rows from top to bottom.
     *
     * @param words of the body on one page
     * @param rules that part rows, heights ascending
     */
    List<AlignedRow> of(List<Word> words, List<Double> rules) {
        TreeMap<Integer, List<Word>> bands = new TreeMap<>();
        for (Word word : words) {
            int band = (int) rules.stream().filter(y -> y < word.y()).count();
            bands.computeIfAbsent(band, b -> new ArrayList<>()).add(word);
        }
        boolean everyRow = bands.size() > 1 && bands.values().stream().noneMatch(this::hasStackedAmounts);
        List<AlignedRow> rows = new ArrayList<>();
        for (List<Word> band : bands.values()) {
            if (everyRow) {
                rows.add(new AlignedRow(band));
            } else {
                rows.addAll(joined(rows(band)));
            }
        }
        return rows;
    }

    private boolean hasStackedAmounts(List<Word> band) {
        return band.stream().filter(Word::isAmount).anyMatch(a -> band.stream()
                .filter(Word::isAmount)
                .anyMatch(b -> columns.of(a) == columns.of(b) && b.y() - a.y() > a.size() / 2 && !a.isCutBefore(b)));
    }

    private List<AlignedRow> rows(List<Word> band) {
        List<AlignedRow> rows = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        double bottom = Double.NEGATIVE_INFINITY;
        for (Stack stack : stacks(band)) {
            if (stack.top > bottom && !open.isEmpty()) {
                rows.add(new AlignedRow(open));
                open = new ArrayList<>();
            }
            open.addAll(stack.words);
            bottom = Math.max(bottom, stack.bottom);
        }
        if (!open.isEmpty()) {
            rows.add(new AlignedRow(open));
        }
        return rows;
    }

    private record Stack(List<Word> words, double top, double bottom) {}

    /** The lines that hang together in one column each, from top to bottom. */
    private List<Stack> stacks(List<Word> band) {
        TreeMap<Integer, List<Word>> byColumn = new TreeMap<>();
        band.forEach(w ->
                byColumn.computeIfAbsent(columns.of(w), c -> new ArrayList<>()).add(w));
        List<Stack> stacks = new ArrayList<>();
        for (List<Word> column : byColumn.values()) {
            column.sort(Comparator.comparingDouble(Word::y));
            int from = 0;
            for (int i = 1; i <= column.size(); i++) {
                if (i == column.size() || !goesOn(column.get(i - 1), column.get(i))) {
                    stacks.add(stack(column.subList(from, i)));
                    from = i;
                }
            }
        }
        stacks.sort(Comparator.comparingDouble(Stack::top));
        return stacks;
    }

    private boolean goesOn(Word upper, Word lower) {
        double distance = lower.y() - upper.y();
        if (distance < upper.size() / 2 || upper.isCutBefore(lower)) {
            return true;
        }
        boolean begins =
                upper.isAmount() || lower.isAmount() || PrintedRow.hasOrdinal(lower.text()) || closes(upper, lower);
        boolean near = distance < Math.min(LEADING * lower.size(), CLOSER_THAN_ROWS * pitch);
        return near && !begins && (!columns.areExact() || isFull(upper) || isMuchNearer(distance, lower));
    }

    /** Whether a line is the name of a total below one that left room for more. */
    private boolean closes(Word upper, Word lower) {
        return lower.text().length() >= SHORTEST_TOTAL && PrintedRow.isClosing(lower.text()) && !isFull(upper);
    }

    /** Whether lines stand so much nearer than rows that they are of one cell, wherever the author broke them. */
    private boolean isMuchNearer(double distance, Word line) {
        return distance < MUCH_NEARER * pitch && pitch < HIGHEST_ROW * line.size();
    }

    private static Stack stack(List<Word> words) {
        double half = words.get(0).size() * HALF_LINE;
        Word last = words.get(words.size() - 1);
        return new Stack(List.copyOf(words), words.get(0).y() - half, last.y() + half);
    }

    /** Rows with the lines that go on with the row above taken into it. */
    private List<AlignedRow> joined(List<AlignedRow> rows) {
        List<AlignedRow> joined = new ArrayList<>();
        for (AlignedRow row : rows) {
            AlignedRow above = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (above != null && goesOn(above, row)) {
                joined.set(joined.size() - 1, above.with(row));
            } else {
                joined.add(row);
            }
        }
        return joined;
    }

    /** Whether a row of names alone goes on with full lines just above it, which have an amount beside them. */
    private boolean goesOn(AlignedRow above, AlignedRow row) {
        boolean near =
                row.firstY() - above.lastY() <= LEADING * row.words().get(0).size();
        boolean names = row.words().stream()
                .noneMatch(w -> w.isAmount() || PrintedRow.hasOrdinal(w.text()) || PrintedRow.isClosing(w.text()));
        return near
                && names
                && above.words().stream().anyMatch(Word::isAmount)
                && row.words().stream().allMatch(w -> above.words().stream()
                        .anyMatch(u -> columns.of(u) == columns.of(w) && !u.isAmount() && isFull(u)));
    }

    private boolean isFull(Word word) {
        return columns.room(word) < FULL * word.size();
    }
}
