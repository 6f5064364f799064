package org.yusuan.drawn.table;

import org.jspecify.annotations.Nullable;
import org.yusuan.drawn.canvas.Align;
import org.yusuan.model.Measure;
import org.yusuan.model.Yuan;

/**
 * A cell, perhaps merged, perhaps an amount.
 *
 * @param text as printed; {@code \n} breaks the line
 * @param rowSpan rows it covers
 * @param columnSpan columns it covers
 * @param align in its box
 * @param amount the fact that it prints; null if it prints none
 */
public record DrawnCell(
        String text,
        int rowSpan,
        int columnSpan,
        Align align,
        @Nullable DrawnAmount amount) {
    /** Nothing printed. */
    public static final DrawnCell BLANK = text("");

    /** Text at the left. */
    public static DrawnCell text(String text) {
        return new DrawnCell(text, 1, 1, Align.LEFT, null);
    }

    /** Text in the middle. */
    public static DrawnCell label(String text) {
        return text(text).aligned(Align.CENTER);
    }

    /** A number at the right that prints a fact. */
    public static DrawnCell amount(String printed, Item item, Measure measure, Yuan amount) {
        return new DrawnCell(printed, 1, 1, Align.RIGHT, new DrawnAmount(item, measure, amount));
    }

    public DrawnCell spanning(int columns) {
        return new DrawnCell(text, rowSpan, columns, align, amount);
    }

    public DrawnCell spanningRows(int rows) {
        return new DrawnCell(text, rows, columnSpan, align, amount);
    }

    public DrawnCell aligned(Align to) {
        return new DrawnCell(text, rowSpan, columnSpan, to, amount);
    }

    /** The fact in a cell. */
    public record DrawnAmount(Item item, Measure measure, Yuan amount) {}
}
