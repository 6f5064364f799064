package org.yusuan.document.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yusuan.document.grid.GridCell;

/** The cells of a form in reading order, and what stands beside, below and above a cell. */
final class FormCells {
    /** Edges of neighbours differ by less than this, points: pages are rounded and scans tremble. */
    static final double SAME_EDGE = 4.0;

    private static final Comparator<FormCell> READING_ORDER =
            Comparator.comparingInt(FormCell::row).thenComparingDouble(FormCell::x0);

    private final List<FormCell> cells;
    private final List<List<FormCell>> rows = new ArrayList<>();

    /** The cells of a form, in any order. */
    FormCells(List<FormCell> unordered) {
        cells = unordered.stream().sorted(READING_ORDER).toList();
        int count = cells.stream().mapToInt(FormCell::endRow).max().orElse(0);
        for (int i = 0; i < count; i++) {
            rows.add(new ArrayList<>());
        }
        for (FormCell cell : cells) {
            IntStream.range(cell.row(), cell.endRow()).forEach(r -> rows.get(r).add(cell));
        }
        rows.forEach(r -> r.sort(Comparator.comparingDouble(FormCell::x0)));
    }

    /** The cells of a form whose parts are put one below the other. */
    static FormCells stacked(FormSheet sheet) {
        List<FormCell> stacked = new ArrayList<>();
        int rows = 0;
        for (FormSheet.Part part : sheet.parts()) {
            stacked.addAll(cells(part, rows));
            rows += part.toRow() - part.fromRow();
        }
        return new FormCells(stacked);
    }

    /** Positions count from the right edge of the part: forms shift from page to page, and their right edges agree. */
    private static List<FormCell> cells(FormSheet.Part part, int rowsBefore) {
        List<GridCell> own = part.cells();
        double right = own.stream().mapToDouble(c -> c.where().box().x1()).max().orElse(0);
        return own.stream()
                .map(cell -> FormCell.of(
                        rowsBefore + cell.row() - part.fromRow(),
                        Math.min(cell.rowSpan(), part.toRow() - cell.row()),
                        cell.where().box().x0() - right,
                        cell.where().box().x1() - right,
                        cell.text(),
                        List.of(new FormCell.Printed(part.grid().number(), cell))))
                .toList();
    }

    /** All cells, from top to bottom, left to right. */
    List<FormCell> all() {
        return cells;
    }

    int rows() {
        return rows.size();
    }

    /** The cells that cover a row, left to right. */
    List<FormCell> row(int row) {
        return rows.get(row);
    }

    /** The cells whose first row this is, left to right. */
    List<FormCell> startingIn(int row) {
        return rows.get(row).stream().filter(c -> c.row() == row).toList();
    }

    /** The cell that covers a row at a position. */
    Optional<FormCell> at(int row, double x) {
        return rows.get(row).stream().filter(c -> c.covers(x)).findFirst();
    }

    /** The cells that touch a cell on its right, one in each of its rows. */
    List<FormCell> beside(FormCell cell) {
        return IntStream.range(cell.row(), cell.endRow())
                .mapToObj(this::row)
                .flatMap(r -> r.stream().filter(c -> Math.abs(c.x0() - cell.x1()) <= SAME_EDGE))
                .filter(c -> c.row() >= cell.row() || c.endRow() >= cell.endRow())
                .distinct()
                .toList();
    }

    /** The cell under the middle of a cell. */
    Optional<FormCell> below(FormCell cell) {
        return cell.endRow() < rows() ? at(cell.endRow(), cell.center()) : Optional.empty();
    }

    /** The cells over the middle of a cell, the nearest first. */
    Stream<FormCell> above(FormCell cell) {
        return IntStream.iterate(cell.row() - 1, r -> r >= 0, r -> r - 1)
                .mapToObj(r -> at(r, cell.center()))
                .flatMap(Optional::stream)
                .distinct();
    }

    /** The cells left of a cell in its first row, the nearest first. */
    List<FormCell> leftOf(FormCell cell) {
        return row(cell.row()).stream()
                .filter(c -> c.x1() <= cell.x0() + SAME_EDGE)
                .sorted(Comparator.comparingDouble(FormCell::x0).reversed())
                .toList();
    }

    /** The cells right of a cell in its first row, left to right. */
    List<FormCell> rightOf(FormCell cell) {
        return row(cell.row()).stream()
                .filter(c -> c.x0() >= cell.x1() - SAME_EDGE)
                .toList();
    }
}
