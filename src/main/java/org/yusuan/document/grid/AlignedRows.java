package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Assigns the words of a table's body to rows. The lines of a wrapped name are closer than two rows, and the words of
 * one row overlap in height, such as an amount beside a name of two lines. A ruling always separates two rows.
 */
final class AlignedRows {
    /** Largest distance between two lines of one cell, in ems. */
    private static final double LEADING = 1.5;

    /** Largest distance between two lines of one cell, as a share of the distance between rows. */
    private static final double CLOSER_THAN_ROWS = 0.93;

    /**
     * Half the height of a line in ems, by which words of one row overlap; two rows are never as close as two of these.
     */
    private static final double HALF_LINE = 0.4;

    /** Free width of a full line at most, in ems. */
    private static final double FULL = 1.2;

    /** Shortest label of a total; a shorter text may be the end of a name, as in 上年结转. */
    private static final int SHORTEST_TOTAL = 4;

    /** Distance between two lines that are certainly of one cell, as a share of the distance between rows. */
    private static final double MUCH_NEARER = 0.75;

    /**
     * Largest distance between rows of one line, in ems; if it seems larger, there are too few numbers to measure it.
     */
    private static final double HIGHEST_ROW = 2.5;

    private final WordColumns columns;
    private final double pitch;

    AlignedRows(WordColumns columns, double pitch) {
        this.columns = columns;
        this.pitch = pitch;
    }

    /**
     * Returns the rows from top to bottom.
     *
     * @param words of the body on one page
     * @param rules heights of the rulings between rows, ascending
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

    /** Returns the groups of lines that belong together in each column, from top to bottom. */
    private List<Stack> stacks(List<Word> band) {
        TreeMap<Integer, List<Word>> byColumn = new TreeMap<>();
        band.forEach(w ->
                byColumn.computeIfAbsent(columns.of(w), c -> new ArrayList<>()).add(w));
        List<Stack> stacks = new ArrayList<>();
        for (List<Word> column : byColumn.values()) {
            column.sort(Comparator.comparingDouble(Word::y));
            int from = 0;
            for (int i = 1; i <= column.size(); i++) {
                if (i == column.size() || !continues(column.get(i - 1), column.get(i))) {
                    stacks.add(stack(column.subList(from, i)));
                    from = i;
                }
            }
        }
        stacks.sort(Comparator.comparingDouble(Stack::top));
        return stacks;
    }

    private boolean continues(Word upper, Word lower) {
        double distance = lower.y() - upper.y();
        if (distance < upper.size() / 2 || upper.isCutBefore(lower)) {
            return true;
        }
        boolean begins =
                upper.isAmount() || lower.isAmount() || PrintedRow.hasOrdinal(lower.text()) || closes(upper, lower);
        boolean near = distance < Math.min(LEADING * lower.size(), CLOSER_THAN_ROWS * pitch);
        return near && !begins && (!columns.areExact() || isFull(upper) || isMuchNearer(distance, lower));
    }

    /** Whether a line is the label of a total below a line that is not full. */
    private boolean closes(Word upper, Word lower) {
        return lower.text().length() >= SHORTEST_TOTAL && PrintedRow.isClosing(lower.text()) && !isFull(upper);
    }

    /** Whether lines are so much closer than rows that they belong to one cell, wherever the author broke them. */
    private boolean isMuchNearer(double distance, Word line) {
        return distance < MUCH_NEARER * pitch && pitch < HIGHEST_ROW * line.size();
    }

    private static Stack stack(List<Word> words) {
        double half = words.get(0).size() * HALF_LINE;
        Word last = words.get(words.size() - 1);
        return new Stack(List.copyOf(words), words.get(0).y() - half, last.y() + half);
    }

    /** Joins the lines that continue the row above with that row. */
    private List<AlignedRow> joined(List<AlignedRow> rows) {
        List<AlignedRow> joined = new ArrayList<>();
        for (AlignedRow row : rows) {
            AlignedRow above = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (above != null && continues(above, row)) {
                joined.set(joined.size() - 1, above.with(row));
            } else {
                joined.add(row);
            }
        }
        return joined;
    }

    /** Whether a row of names only continues full lines just above it that have an amount beside them. */
    private boolean continues(AlignedRow above, AlignedRow row) {
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

    /**
     * A row of a table without rulings.
     *
     * @param words in any order, at least one
     */
    record AlignedRow(List<Word> words) {

        AlignedRow {
            words = List.copyOf(words);
        }

        double firstY() {
            return words.stream().mapToDouble(Word::y).min().orElseThrow();
        }

        double lastY() {
            return words.stream().mapToDouble(Word::y).max().orElseThrow();
        }

        double top() {
            return words.stream().mapToDouble(w -> w.box().y0()).min().orElseThrow();
        }

        double bottom() {
            return words.stream().mapToDouble(w -> w.box().y1()).max().orElseThrow();
        }

        AlignedRow with(AlignedRow next) {
            List<Word> both = new ArrayList<>(words);
            both.addAll(next.words);
            return new AlignedRow(both);
        }
    }

    /** The columns in which words are placed. */
    interface WordColumns {
        /** Returns the 0-based column of a word. */
        int of(Word word);

        /** Returns how much of its column's width a line of text leaves free, in points. */
        double room(Word line);

        /** Whether the ends of the columns are known, so that a line that leaves room is the last of its cell. */
        boolean areExact();
    }
}
