package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Collects the parts of a logical table page by page, and joins them into a {@link Grid}. */
final class TableAssembly {
    /** Largest difference between the column edges of one table on two pages, in points. */
    private static final double SAME_COLUMN = 3.0;

    /** Most rows of a header; no deeper one has been seen. */
    private static final int DEEPEST_HEADER = 8;

    private final List<PageGrid> parts = new ArrayList<>();
    private final List<Integer> skippedRows = new ArrayList<>();
    private final List<ContextLine> above;
    private final List<ContextLine> below = new ArrayList<>();

    TableAssembly(PageGrid first, List<ContextLine> above) {
        this.above = above;
        parts.add(first);
        skippedRows.add(0);
    }

    List<ContextLine> above() {
        return above;
    }

    void addBelow(List<ContextLine> lines) {
        below.addAll(lines);
    }

    boolean hasBelow() {
        return !below.isEmpty();
    }

    PageGrid last() {
        return parts.get(parts.size() - 1);
    }

    /**
     * Whether a part on the next page has the columns of this table: each edge of one of them is also an edge of the
     * other.
     */
    boolean hasColumnsOf(PageGrid next) {
        Edges mine = edges();
        Edges theirs = columnsOnPage(next);
        boolean sameFrame = Math.abs(mine.first() - theirs.first()) <= SAME_COLUMN
                && Math.abs(mine.last() - theirs.last()) <= SAME_COLUMN;
        return sameFrame && (theirs.within(mine, SAME_COLUMN) || mine.within(theirs, SAME_COLUMN));
    }

    /** Whether a part begins with the header of this table. */
    boolean repeatsHeader(PageGrid next) {
        return repeatedRows(next) > 0;
    }

    void add(PageGrid next) {
        skippedRows.add(repeatedRows(next));
        parts.add(next);
    }

    private int repeatedRows(PageGrid next) {
        PageGrid first = parts.get(0);
        int most = Math.min(Math.min(first.rows(), next.rows()), DEEPEST_HEADER);
        int same = 0;
        while (same < most && repeats(first, next, same)) {
            same++;
        }
        return same;
    }

    private static boolean repeats(PageGrid first, PageGrid next, int row) {
        PrintedRow mine = new PrintedRow(first.startingInRow(row));
        PrintedRow theirs = new PrintedRow(next.startingInRow(row));
        boolean headerLike = !mine.hasAmount() || ColumnNumbers.areIn(mine.texts());
        return headerLike
                && mine.texts().equals(theirs.texts())
                && (!mine.isBlank() || mine.cells().isEmpty());
    }

    private Edges edges() {
        List<Double> all = new ArrayList<>();
        parts.forEach(p -> all.addAll(columnsOnPage(p).asList()));
        return Edges.of(all, SAME_COLUMN);
    }

    /** Edges counted from the left of the page, which on a sheet of two pages may be its middle. */
    private static Edges columnsOnPage(PageGrid part) {
        return part.left() == 0
                ? part.columnEdges()
                : Edges.of(
                        part.columnEdges().asList().stream()
                                .map(x -> x - part.left())
                                .toList(),
                        0);
    }

    /** Returns the finished table. */
    Grid grid(int number) {
        Edges columns = edges();
        List<GridCell> cells = new ArrayList<>();
        int rows = 0;
        int onPages = 0;
        int joined = 0;
        for (int i = 0; i < parts.size(); i++) {
            int skipped = skippedRows.get(i);
            List<GridCell> part = placed(parts.get(i), skipped, rows, columns);
            boolean cut = i > 0 && !part.isEmpty() && CutRow.isCut(cells, part, rows);
            if (cut) {
                CutRow.join(cells, part, rows);
                joined++;
            }
            cells.addAll(part);
            rows += parts.get(i).rows() - skipped - (cut ? 1 : 0);
            onPages += parts.get(i).rows();
        }
        int repeated = skippedRows.stream().mapToInt(Integer::intValue).sum();
        cells.sort(Grid.READING_ORDER);
        // Taken from the cells, because a table of a flowing text is one part over several pages.
        TreeSet<Integer> pages =
                new TreeSet<>(cells.stream().map(c -> c.where().page()).toList());
        RowLedger ledger = new RowLedger(onPages, repeated, joined, rows);
        String doubt = parts.stream()
                .map(PageGrid::doubt)
                .filter(d -> !d.isEmpty())
                .findFirst()
                .orElse("");
        return new Grid(number, rows, columns.intervals(), cells, above, below, List.copyOf(pages), ledger, doubt);
    }

    private static List<GridCell> placed(PageGrid part, int skipped, int firstRow, Edges columns) {
        List<GridCell> cells = new ArrayList<>();
        for (GridCell cell : part.cells()) {
            if (cell.row() >= skipped) {
                int from = columns.nearest(cell.where().box().x0() - part.left());
                int to = columns.nearest(cell.where().box().x1() - part.left());
                cells.add(cell.at(cell.row() - skipped + firstRow, from, Math.max(1, to - from)));
            }
        }
        return cells;
    }
}
