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
 * Items with their amounts that stand beside other blocks: one half of a two-sided table, or one classification of it.
 *
 * @param side the half
 * @param classification NONE where the half is one block
 * @param columns measures from left to right
 * @param entries from top to bottom
 */
record Block(Side side, Classification classification, List<Measure> columns, List<Entry> entries) {

    static Block revenue() {
        return new Block(Side.REVENUE, Classification.NONE, List.of(Measure.BUDGET_AMOUNT), List.of());
    }

    static Block expenditure(Measure... columns) {
        return new Block(Side.EXPENDITURE, Classification.NONE, List.of(columns), List.of());
    }

    static Block expenditure(Classification classification) {
        return new Block(Side.EXPENDITURE, classification, List.of(Measure.TOTAL), List.of());
    }

    Block add(String ordinal, String name, Amounts amounts) {
        Item item = Item.named(name).numbered(ordinal).on(side, classification);
        Stream<Entry> all = Stream.concat(entries.stream(), Stream.of(new Entry(item, amounts)));
        return new Block(side, classification, columns, all.toList());
    }

    /** An item with one amount, in the first column. */
    Block add(String ordinal, String name, Yuan amount) {
        return add(ordinal, name, Amounts.of(columns.get(0), amount));
    }

    /** An item without an amount. */
    Block add(String ordinal, String name) {
        return add(ordinal, name, Amounts.NONE);
    }

    /** Blank rows below, until there are that many. */
    Block padded(int rows) {
        Block padded = this;
        while (padded.entries.size() < rows) {
            padded = padded.add("", "");
        }
        return padded;
    }

    /** Rows with the blocks beside each other; the shorter ones end in blank cells. */
    static List<List<DrawnCell>> sideBySide(Setting setting, Block... blocks) {
        int rows = Arrays.stream(blocks).mapToInt(b -> b.entries.size()).max().orElse(0);
        List<List<DrawnCell>> table = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            List<DrawnCell> row = new ArrayList<>();
            for (Block block : blocks) {
                row.addAll(block.cells(setting, i));
            }
            table.add(row);
        }
        return table;
    }

    private List<DrawnCell> cells(Setting setting, int row) {
        Entry entry = row < entries.size() ? entries.get(row) : new Entry(Item.named(""), Amounts.NONE);
        String printed = entry.item.printed();
        DrawnCell label =
                printed.endsWith("合计") || printed.endsWith("总计") ? DrawnCell.label(printed) : DrawnCell.text(printed);
        return setting.row(List.of(label), entry.item, entry.amounts, columns.toArray(Measure[]::new));
    }

    /** A row of a block. */
    record Entry(Item item, Amounts amounts) {}
}
