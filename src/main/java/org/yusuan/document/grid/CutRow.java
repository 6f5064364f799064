package org.yusuan.document.grid;

import java.util.List;
import java.util.Optional;

/**
 * A row that a page break cut in two. A text can continue on the next page only if its last line reached the edge of
 * its cell. A row of its own would begin with a code or an ordinal, or have amounts where the row above has them.
 */
final class CutRow {
    private CutRow() {}

    /**
     * Whether the first row of a part is the second half of the row before it.
     *
     * @param before cells of the table so far
     * @param part cells of the next part, already numbered from {@code row} on
     * @param row number of the part's first row
     */
    static boolean isCut(List<GridCell> before, List<GridCell> part, int row) {
        List<GridCell> next = startingIn(part, row);
        List<GridCell> printed = next.stream().filter(c -> !c.isBlank()).toList();
        if (printed.isEmpty() || next.stream().anyMatch(c -> c.rowSpan() > 1)) {
            return false;
        }
        boolean allContinue = printed.stream().allMatch(c -> continues(before, c, row));
        boolean textContinues = printed.stream().anyMatch(c -> !PrintedRow.isAmount(c.compact()));
        return allContinue && textContinues;
    }

    private static boolean continues(List<GridCell> before, GridCell cell, int row) {
        String text = cell.compact();
        Optional<GridCell> upper = above(before, cell, row);
        if (upper.isEmpty() || upper.get().columnSpan() != cell.columnSpan()) {
            return false;
        }
        if (PrintedRow.isAmount(text)) {
            return upper.get().isBlank();
        }
        return upper.get().lineIsFull()
                && !upper.get().isBlank()
                && !PrintedRow.isAmount(upper.get().compact())
                && !PrintedRow.hasOrdinal(text)
                && !PrintedRow.isClosing(text);
    }

    /** Appends the texts of the part's first row to the row before, and removes that row from the part. */
    static void join(List<GridCell> before, List<GridCell> part, int row) {
        for (GridCell cell : startingIn(part, row)) {
            above(before, cell, row).ifPresent(u -> before.set(before.indexOf(u), u.joined(cell)));
        }
        part.removeIf(c -> c.row() == row);
        part.replaceAll(c -> c.at(c.row() - 1, c.column(), c.columnSpan()));
    }

    private static Optional<GridCell> above(List<GridCell> before, GridCell cell, int row) {
        return before.stream().filter(c -> c.covers(row - 1, cell.column())).findFirst();
    }

    private static List<GridCell> startingIn(List<GridCell> cells, int row) {
        return cells.stream().filter(c -> c.row() == row).toList();
    }
}
