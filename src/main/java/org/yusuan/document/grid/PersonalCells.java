package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the cells of a table that hold the name or the telephone number of a handler, by their labels: beside a label that
 * stands in a form, below one that heads a column.
 */
final class PersonalCells {
    private static final Pattern NAMES = Pattern.compile("\\p{IsHan}{2,4}(?:[、,，/]\\p{IsHan}{2,4})*");

    private static final Pattern TELEPHONE = Pattern.compile("[\\d()（）—－转+/、-]{7,}");

    private static final Pattern AMOUNT = Pattern.compile("[-+]?[\\d,，]*\\d(?:\\.\\d+)?%?");

    private final Grid grid;
    private final CellIndex index;

    private PersonalCells(Grid grid) {
        this.grid = grid;
        this.index = new CellIndex(grid);
    }

    /** The cells, by their places in {@link Grid#cells()}. */
    static BitSet of(Grid grid) {
        BitSet personal = new BitSet();
        PersonalCells cells = new PersonalCells(grid);
        for (GridCell cell : grid.cells()) {
            if (Redaction.isLabel(cell)) {
                cells.values(cell).forEach(v -> personal.set(grid.cells().indexOf(v)));
            }
        }
        return personal;
    }

    private List<GridCell> values(GridCell label) {
        GridCell beside = beside(label).orElse(null);
        if (beside == null || Redaction.isLabel(beside)) {
            return below(label);
        }
        if (isPersonal(beside)) {
            return List.of(beside);
        }
        if (headsPeople(label)) {
            return below(label);
        }
        return beside.isBlank() ? List.of() : List.of(beside);
    }

    private Optional<GridCell> beside(GridCell label) {
        int right = label.column() + label.columnSpan();
        return right < grid.columns() ? Optional.of(index.at(label.row(), right)) : Optional.empty();
    }

    private static boolean isPersonal(GridCell cell) {
        String text = cell.compact();
        return TELEPHONE.matcher(text).matches() || PersonName.is(text);
    }

    /** Whether the cell right under a label, of the same width, holds what the label asks for. */
    private boolean headsPeople(GridCell label) {
        int row = label.row() + label.rowSpan();
        if (row >= grid.rows()) {
            return false;
        }
        GridCell under = index.at(row, label.column());
        return isSameColumn(under, label) && isPersonal(under);
    }

    private static boolean isSameColumn(GridCell cell, GridCell header) {
        return cell.column() == header.column() && cell.columnSpan() == header.columnSpan();
    }

    /** The cell under a header whatever it holds, and those below it that go on with the list. */
    private List<GridCell> below(GridCell header) {
        List<GridCell> values = new ArrayList<>();
        int row = header.row() + header.rowSpan();
        while (row < grid.rows()) {
            GridCell cell = index.at(row, header.column());
            if (!values.isEmpty() && !goesOn(values.get(0), cell)) {
                break;
            }
            values.add(cell);
            row = cell.row() + cell.rowSpan();
        }
        return values;
    }

    /**
     * A word of a form may look like a name. One that stands in a row with a telephone number is one, and one whose row is made
     * like the list's first; of a blank cell the rows below are asked.
     */
    private boolean goesOn(GridCell first, GridCell cell) {
        String text = cell.compact();
        if (TELEPHONE.matcher(text).matches() || NAMES.matcher(text).matches() && hasTelephone(cell)) {
            return true;
        }
        return isSameColumn(cell, first) && (cell.isBlank() || isPersonal(cell)) && isMadeLike(first, cell);
    }

    private boolean hasTelephone(GridCell cell) {
        return IntStream.range(0, grid.columns()).anyMatch(column -> TELEPHONE
                .matcher(index.at(cell.row(), column).compact())
                .matches());
    }

    /** Whether amounts stand below amounts, and words below words. */
    private boolean isMadeLike(GridCell first, GridCell cell) {
        return IntStream.range(0, grid.columns())
                .filter(c -> c != first.column())
                .allMatch(column -> {
                    GridCell above = index.at(first.row(), column);
                    GridCell here = index.at(cell.row(), column);
                    return above == here
                            || above.isBlank()
                            || here.isBlank()
                            || isAmount(above) == isAmount(here) && !Redaction.isLabel(here);
                });
    }

    private static boolean isAmount(GridCell cell) {
        return AMOUNT.matcher(cell.compact()).matches();
    }
}
