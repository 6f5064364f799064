package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.yusuan.document.grid.AlignedRows.AlignedRow;
import org.yusuan.document.grid.AlignedRows.WordColumns;
import org.yusuan.document.page.Glyph;
import org.yusuan.model.Box;

/**
 * Splits ruled cells that hold several rows: one box for each column with all its numbers in it, as Word and Excel
 * print tables with vertical rulings only. Cells are split where numbers are below each other with a name beside each;
 * other cells stay as they are, because a cell with many lines is usually a wrapped text.
 */
final class StackedRowSplitter implements WordColumns {
    /** Fewest numbers below each other if only one column has them; fewer may be a number that wraps. */
    private static final int FEWEST_IN_ONE_COLUMN = 3;

    private static final int FEWEST_IN_TWO_COLUMNS = 2;

    /** An amount of money, which is printed with decimals; whole numbers below each other are counts, as in forms. */
    private static final Pattern MONEY = Pattern.compile(".*\\d[.．]\\d{1,6}[)）]?");

    /** Largest difference between the edges of cells in one row, in points. */
    private static final double SAME_EDGE = 2;

    /** Lowest cell that can hold two rows of the smallest text, in points. */
    private static final double LOWEST = 12;

    private final List<Box> row;

    private StackedRowSplitter(List<Box> row) {
        this.row = row;
    }

    /**
     * Returns the cells of a table, with those that hold several rows split.
     *
     * @param cells of one table
     * @param glyphs of the page
     */
    static List<Box> cut(List<Box> cells, List<Glyph> glyphs) {
        TreeMap<Double, List<Box>> byTop = new TreeMap<>();
        for (Box cell : cells) {
            Double near = byTop.floorKey(cell.y0() + SAME_EDGE);
            boolean same = near != null && cell.y0() - near <= SAME_EDGE;
            byTop.computeIfAbsent(same ? near : cell.y0(), y -> new ArrayList<>())
                    .add(cell);
        }
        List<Glyph> points = glyphs.stream().filter(StackedRowSplitter::isPoint).toList();
        List<Box> cut = new ArrayList<>();
        byTop.values().forEach(row -> cut.addAll(new StackedRowSplitter(row).parted(glyphs, points)));
        return cut;
    }

    @Override
    public int of(Word word) {
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).contains(word.box().centerX(), word.y())) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public double room(Word line) {
        return row.get(of(line)).x1() - line.box().x1();
    }

    /** Never exact: names in ruled cells are mostly centred, and broken wherever the author chose. */
    @Override
    public boolean areExact() {
        return false;
    }

    private List<Box> parted(List<Glyph> glyphs, List<Glyph> points) {
        Box first = row.get(0);
        if (first.height() < LOWEST
                || row.stream().anyMatch(c -> Math.abs(c.y1() - first.y1()) > SAME_EDGE)
                || !mayHoldRows(points)) {
            return row;
        }
        List<Glyph> between = between(glyphs);
        List<Word> words = new ArrayList<>();
        row.forEach(cell -> Word.linesOf(inside(cell, between)).forEach(words::addAll));
        if (!holdsRows(words)) {
            return row;
        }
        List<AlignedRow> rows = new AlignedRows(this, AlignedTable.pitch(words)).of(words, List.of());
        boolean named = rows.stream().allMatch(r -> r.words().stream().anyMatch(w -> !w.isAmount()));
        return named ? cutAt(cuts(rows)) : row;
    }

    private List<Glyph> between(List<Glyph> glyphs) {
        Box first = row.get(0);
        return glyphs.stream()
                .filter(g -> g.upright()
                        && g.box().centerY() >= first.y0()
                        && g.box().centerY() < first.y1())
                .toList();
    }

    private static List<Glyph> inside(Box cell, List<Glyph> glyphs) {
        return glyphs.stream()
                .filter(g -> cell.contains(g.box().centerX(), g.box().centerY()))
                .toList();
    }

    /** Whether there are enough decimal points; a cheap check that nearly all rows fail. */
    private boolean mayHoldRows(List<Glyph> points) {
        List<Glyph> between = between(points);
        return !between.isEmpty()
                && areStacks(
                        row.stream().map(cell -> inside(cell, between).size()).toList());
    }

    private static boolean isPoint(Glyph glyph) {
        return glyph.text().indexOf('.') >= 0 || glyph.text().indexOf('．') >= 0;
    }

    private boolean holdsRows(List<Word> words) {
        TreeMap<Integer, Integer> numbers = new TreeMap<>();
        words.stream()
                .filter(w -> MONEY.matcher(w.text()).matches() && w.isAmount())
                .forEach(w -> numbers.merge(of(w), 1, Integer::sum));
        return row.size() > 1 && areStacks(numbers.values());
    }

    /** Whether the counts of numbers in the columns show several rows. */
    private static boolean areStacks(Collection<Integer> numbers) {
        long stacks = numbers.stream().filter(n -> n >= FEWEST_IN_TWO_COLUMNS).count();
        return stacks > 1 || numbers.stream().anyMatch(n -> n >= FEWEST_IN_ONE_COLUMN);
    }

    /** Returns the heights between the rows. */
    private static List<Double> cuts(List<AlignedRow> rows) {
        List<Double> cuts = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            cuts.add((rows.get(i - 1).lastY() + rows.get(i).firstY()) / 2);
        }
        return cuts;
    }

    private List<Box> cutAt(List<Double> heights) {
        List<Box> boxes = new ArrayList<>();
        for (Box cell : row) {
            double top = cell.y0();
            for (double height : heights) {
                boxes.add(new Box(cell.x0(), top, cell.x1(), height));
                top = height;
            }
            boxes.add(new Box(cell.x0(), top, cell.x1(), cell.y1()));
        }
        return boxes;
    }
}
