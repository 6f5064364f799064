package org.yusuan.document.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.grid.GridCell;
import org.yusuan.model.Compact;

/**
 * A cell of a form whose parts were put one below the other. Its column is a position on the page, not a number, because the
 * parts of a form may be grids with different columns.
 *
 * @param row 0-based first row of the form
 * @param rowSpan rows covered, at least 1
 * @param x0 left edge in points, counted from the right edge of the form (so negative): forms shift from page to page
 * @param x1 right edge likewise
 * @param text as printed, lines separated by {@code \n}
 * @param label the text as a label
 * @param inline the label and the value that share the cell; null if they do not
 * @param printed the cells of the grids that it is made of, at least one
 */
record FormCell(
        int row,
        int rowSpan,
        double x0,
        double x1,
        String text,
        FormLabel label,
        FormLabel.@Nullable Inline inline,
        List<Printed> printed) {

    FormCell {
        printed = List.copyOf(printed);
    }

    /**
     * A cell as its grid has it.
     *
     * @param grid number of the grid
     * @param cell the cell
     */
    record Printed(int grid, GridCell cell) {}

    /** A cell with its labels, which are worked out once because every wording is compared with them. */
    static FormCell of(int row, int rowSpan, double x0, double x1, String text, List<Printed> printed) {
        return new FormCell(
                row,
                rowSpan,
                x0,
                x1,
                text,
                FormLabel.of(text),
                FormLabel.inline(text).orElse(null),
                printed);
    }

    /** Whether one of these labels stands in the cell, alone or before its value. */
    boolean isLabelled(Collection<FormLabel> labels) {
        return labels.contains(label) || inline != null && labels.contains(inline.label());
    }

    /** The label of the cell, alone or before its value. */
    FormLabel head() {
        return inline == null ? label : inline.label();
    }

    /** The same cell with a corrected label; its text stays. */
    FormCell labelled(FormLabel spelt) {
        return new FormCell(row, rowSpan, x0, x1, text, spelt, inline, printed);
    }

    String compact() {
        return Compact.of(text);
    }

    boolean isBlank() {
        return compact().isEmpty();
    }

    /** The row after the last. */
    int endRow() {
        return row + rowSpan;
    }

    double center() {
        return (x0 + x1) / 2;
    }

    boolean covers(double x) {
        return x >= x0 && x < x1;
    }

    /** The page on which it begins. */
    int page() {
        return printed.get(0).cell().where().page();
    }

    /** Whether its last line reached the edge, so that its text may go on over the page. */
    boolean lineIsFull() {
        return printed.get(printed.size() - 1).cell().lineIsFull();
    }

    /** This cell with the one that a page break cut off from it. */
    FormCell joined(FormCell next) {
        List<Printed> both = new ArrayList<>(printed);
        both.addAll(next.printed);
        String texts = isBlank() ? next.text : next.isBlank() ? text : text + "\n" + next.text;
        return of(row, next.endRow() - row, x0, x1, texts, both);
    }

    /** No two cells of a form begin at one place. */
    @Override
    public int hashCode() {
        return 31 * row + Double.hashCode(x0);
    }
}
