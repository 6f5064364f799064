package org.yusuan.drawn.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.yusuan.drawn.budget.Amounts;
import org.yusuan.drawn.table.DrawnCell;
import org.yusuan.drawn.table.Item;
import org.yusuan.model.Classification;
import org.yusuan.model.Measure;
import org.yusuan.model.Side;
import org.yusuan.model.Yuan;

/**
 * Items with their amounts beside other blocks: one half of a two-sided table, or one classification of it.
 *
 * @param side the half
 * @param classification NONE if the half is one block
 * @param columns measures from left to right
 * @param entries from top to bottom
 */
record DrawnBlock(Side side, Classification classification, List<Measure> columns, List<Entry> entries) {

    static DrawnBlock revenue() {
        return new DrawnBlock(Side.REVENUE, Classification.NONE, List.of(Measure.BUDGET_AMOUNT), List.of());
    }

    static DrawnBlock expenditure(Measure... columns) {
        return new DrawnBlock(Side.EXPENDITURE, Classification.NONE, List.of(columns), List.of());
    }

    static DrawnBlock expenditure(Classification classification) {
        return new DrawnBlock(Side.EXPENDITURE, classification, List.of(Measure.TOTAL), List.of());
    }

    DrawnBlock add(String ordinal, String name, Amounts amounts) {
        Item item = Item.named(name).numbered(ordinal).on(side, classification);
        Stream<Entry> all = Stream.concat(entries.stream(), Stream.of(new Entry(item, amounts)));
        return new DrawnBlock(side, classification, columns, all.toList());
    }

    /** An item with one amount, in the first column. */
    DrawnBlock add(String ordinal, String name, Yuan amount) {
        return add(ordinal, name, Amounts.of(columns.get(0), amount));
    }

    /** An item without an amount. */
    DrawnBlock add(String ordinal, String name) {
        return add(ordinal, name, Amounts.NONE);
    }

    /** Blank rows below, until there are that many. */
    DrawnBlock padded(int rows) {
        DrawnBlock padded = this;
        while (padded.entries.size() < rows) {
            padded = padded.add("", "");
        }
        return padded;
    }

    /** Rows with the blocks beside each other; the shorter ones end in blank cells. */
    static List<List<DrawnCell>> sideBySide(Typesetting setting, DrawnBlock... blocks) {
        int rows = Arrays.stream(blocks).mapToInt(b -> b.entries.size()).max().orElse(0);
        List<List<DrawnCell>> table = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            List<DrawnCell> row = new ArrayList<>();
            for (DrawnBlock block : blocks) {
                row.addAll(block.cells(setting, i));
            }
            table.add(row);
        }
        return table;
    }

    private List<DrawnCell> cells(Typesetting setting, int row) {
        Entry entry = row < entries.size() ? entries.get(row) : new Entry(Item.named(""), Amounts.NONE);
        String printed = entry.item.printed();
        DrawnCell label =
                printed.endsWith("合计") || printed.endsWith("总计") ? DrawnCell.label(printed) : DrawnCell.text(printed);
        return setting.row(List.of(label), entry.item, entry.amounts, columns.toArray(Measure[]::new));
    }

    /** A row of a block. */
    record Entry(Item item, Amounts amounts) {}
}
