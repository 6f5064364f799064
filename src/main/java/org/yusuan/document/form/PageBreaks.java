package org.yusuan.document.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.yusuan.model.PrintedAmount;

/**
 * Joins the cells that page breaks cut: merged labels, whose lower half is blank on the new page, and texts that go on there.
 *
 * <p>{@code CutRow} of the grids joins only rows without merged cells; in forms nearly every row stands beside a merged label.
 */
final class PageBreaks {
    private final FormCells cells;
    private final FormSpec spec;
    private final Set<FormLabel> labels;
    private final int firstIndicatorRow;

    /** The cells that took in others, each with what it became. */
    private final Map<FormCell, FormCell> grown = new IdentityHashMap<>();

    /** For a text that runs over two page breaks: the cell that took in the one above. */
    private final Map<FormCell, FormCell> roots = new IdentityHashMap<>();

    private final Set<FormCell> gone = new HashSet<>();

    private PageBreaks(FormCells cells, FormSpec spec) {
        this.cells = cells;
        this.spec = spec;
        this.labels = spec.labels();
        this.firstIndicatorRow = IntStream.range(0, cells.rows())
                .filter(r -> IndicatorColumns.beginIn(cells.row(r), spec.indicators()))
                .findFirst()
                .orElse(cells.rows());
    }

    static FormCells joined(FormCells cells, FormSpec spec) {
        PageBreaks breaks = new PageBreaks(cells, spec);
        IntStream.range(1, cells.rows()).filter(breaks::beginsPage).forEach(breaks::join);
        List<FormCell> joined = new ArrayList<>();
        for (FormCell cell : cells.all()) {
            if (!breaks.gone.contains(cell)) {
                joined.add(breaks.now(cell));
            }
        }
        return new FormCells(joined);
    }

    private FormCell now(FormCell cell) {
        return grown.getOrDefault(cell, cell);
    }

    private boolean beginsPage(int row) {
        return lastPage(row) > lastPage(row - 1) && !cells.startingIn(row).isEmpty();
    }

    private int lastPage(int row) {
        return cells.row(row).stream().mapToInt(FormCell::page).max().orElse(0);
    }

    private void join(int row) {
        List<FormCell> rest = new ArrayList<>(cells.startingIn(row));
        while (!rest.isEmpty() && goesOnAsLabel(rest.get(0))) {
            rest.remove(0);
        }
        if (!rest.isEmpty() && goesOnAsText(rest, row)) {
            rest.forEach(c -> upper(c).ifPresent(u -> join(u, c)));
        }
    }

    /** A blank cell at the left of the row, or one that completes a label, belongs to the label above it. */
    private boolean goesOnAsLabel(FormCell cell) {
        Optional<FormCell> upper = upper(cell);
        if (upper.isEmpty() || !cell.isBlank() && !completes(upper.get(), cell)) {
            return false;
        }
        join(upper.get(), cell);
        return true;
    }

    private boolean completes(FormCell upper, FormCell cell) {
        return !isLabel(upper.label()) && isLabel(upper.label().followedBy(cell.label()));
    }

    private boolean isLabel(FormLabel label) {
        return labels.contains(label)
                || spec.indicators().heading(label).isPresent()
                || spec.indicators().isLevel1(label)
                || spec.indicators().isLevel2(label);
    }

    /** Below the first indicator only a text whose last line was full goes on; above it, every text beside a cut label. */
    private boolean goesOnAsText(List<FormCell> rest, int row) {
        List<FormCell> printed = rest.stream().filter(c -> !c.isBlank()).toList();
        boolean besideLabel = rest.size() < cells.startingIn(row).size()
                || row > 0 && rest.get(0).x0() > leftEdge(row);
        boolean follows = printed.stream().allMatch(this::follows);
        boolean full =
                printed.stream().anyMatch(c -> upper(c).filter(this::isFull).isPresent());
        return !printed.isEmpty() && besideLabel && follows && (full || row <= firstIndicatorRow);
    }

    private double leftEdge(int row) {
        return cells.row(row).get(0).x0() + FormCells.SAME_EDGE;
    }

    private boolean follows(FormCell cell) {
        Optional<FormCell> upper = upper(cell);
        boolean inIndicators = cell.row() > firstIndicatorRow;
        return upper.isPresent()
                && !isLabel(cell.label())
                && !isLabel(upper.get().label())
                && (upper.get().isBlank() || !isAmount(cell))
                && (!inIndicators || upper.get().isBlank() || isFull(upper.get()));
    }

    private static boolean isAmount(FormCell cell) {
        return PrintedAmount.parse(cell.text()) instanceof PrintedAmount.Number;
    }

    private boolean isFull(FormCell upper) {
        return !upper.isBlank() && now(upper).lineIsFull();
    }

    /** The cell with the same edges that ends where the page breaks. */
    private Optional<FormCell> upper(FormCell cell) {
        return cells.at(cell.row() - 1, cell.center())
                .filter(u -> Math.abs(u.x0() - cell.x0()) <= FormCells.SAME_EDGE
                        && Math.abs(u.x1() - cell.x1()) <= FormCells.SAME_EDGE);
    }

    private void join(FormCell upper, FormCell cell) {
        FormCell root = roots.getOrDefault(upper, upper);
        grown.put(root, now(root).joined(cell));
        roots.put(cell, root);
        gone.add(cell);
    }
}
