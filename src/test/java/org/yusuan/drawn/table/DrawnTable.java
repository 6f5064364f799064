package org.yusuan.drawn.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yusuan.drawn.canvas.Align;
import org.yusuan.model.TableKey;

/**
 * A table as it is to be printed.
 *
 * @param key of the dataset; null for a table that no template knows, and for forms
 * @param number printed over the title, such as {@code 预算公开表1}; empty if none
 * @param title printed over it; empty if none
 * @param captionLeft such as {@code 部门名称：…}; empty if none
 * @param captionRight such as {@code 单位：万元}; empty if none
 * @param weights shares of the width, one a column
 * @param header rows of merged cells; cells covered from above are left out
 * @param body rows of merged cells in the same way
 * @param note printed below, such as {@code 注：本表无数据}; empty if none
 */
public record DrawnTable(
        @Nullable TableKey key,
        String number,
        String title,
        String captionLeft,
        String captionRight,
        List<Double> weights,
        List<List<DrawnCell>> header,
        List<List<DrawnCell>> body,
        String note) {

    public DrawnTable {
        weights = List.copyOf(weights);
        header = header.stream().map(List::copyOf).toList();
        body = body.stream().map(List::copyOf).toList();
    }

    /** A table without rows under a header tree. */
    public static DrawnTable headed(Heading... headings) {
        DrawnHeader tree = new DrawnHeader(List.of(headings));
        return new DrawnTable(null, "", "", "", "", tree.weights(), tree.rows(), List.of(), "");
    }

    /** Cells without a header, such as a form. */
    public static DrawnTable plain(List<Double> weights, List<List<DrawnCell>> body) {
        return new DrawnTable(null, "", "", "", "", weights, List.of(), body, "");
    }

    public DrawnTable keyed(TableKey of) {
        return new DrawnTable(of, number, title, captionLeft, captionRight, weights, header, body, note);
    }

    public DrawnTable numbered(String as) {
        return new DrawnTable(key, as, title, captionLeft, captionRight, weights, header, body, note);
    }

    public DrawnTable titled(String as) {
        return new DrawnTable(key, number, as, captionLeft, captionRight, weights, header, body, note);
    }

    public DrawnTable captioned(String left, String right) {
        return new DrawnTable(key, number, title, left, right, weights, header, body, note);
    }

    public DrawnTable rows(List<List<DrawnCell>> as) {
        return new DrawnTable(key, number, title, captionLeft, captionRight, weights, header, as, note);
    }

    public DrawnTable noted(String as) {
        return new DrawnTable(key, number, title, captionLeft, captionRight, weights, header, body, as);
    }

    /** Adds the row 1 2 3 … below the header. */
    public DrawnTable withColumnNumbers() {
        List<DrawnCell> numbers = IntStream.rangeClosed(1, weights.size())
                .mapToObj(i -> DrawnCell.label(String.valueOf(i)))
                .toList();
        List<List<DrawnCell>> rows = new ArrayList<>(header);
        rows.add(numbers);
        return new DrawnTable(key, number, title, captionLeft, captionRight, weights, rows, body, note);
    }

    /** Centres all amounts in their cells. */
    public DrawnTable withCenteredAmounts() {
        return rows(body.stream()
                .map(row -> row.stream()
                        .map(c -> c.amount() == null ? c : c.aligned(Align.CENTER))
                        .toList())
                .toList());
    }

    /** Moves title and captions into merged first rows of the table, as spreadsheets print them. */
    public DrawnTable withTitleInside() {
        List<List<DrawnCell>> rows = new ArrayList<>();
        rows.add(List.of(DrawnCell.label(title).spanning(weights.size())));
        int left = weights.size() / 2;
        rows.add(List.of(
                DrawnCell.text(captionLeft).spanning(left),
                DrawnCell.label(captionRight).spanning(weights.size() - left)));
        rows.addAll(header);
        return new DrawnTable(key, number, "", "", "", weights, rows, body, note);
    }
}
