package org.yusuan.drawn.layout;

import static org.yusuan.drawn.table.DrawnCell.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.yusuan.drawn.table.DrawnCell;
import org.yusuan.drawn.table.Item;
import org.yusuan.model.Measure;
import org.yusuan.model.MoneyUnit;

/** Rows of final accounts (决算), with the facts that they print. */
final class FinalRows {
    private FinalRows() {}

    /** The item of a printed name with its ordinal (一、). */
    static Item item(String printed) {
        int end = printed.indexOf('、') + 1;
        return Item.named(printed.substring(end));
    }

    static List<DrawnCell> coded(String code, String name, List<String> printed, Measure... measures) {
        List<DrawnCell> row = new ArrayList<>(List.of(text(code), text(name)));
        for (int i = 0; i < measures.length; i++) {
            row.add(amount(printed.get(i), Item.of(code, name), measures[i]));
        }
        return row;
    }

    static DrawnCell amount(String printed, Item item, Measure measure) {
        return printed.isEmpty()
                ? DrawnCell.BLANK
                : DrawnCell.amount(printed, item, measure, MoneyUnit.TEN_THOUSAND.toYuan(new BigDecimal(printed)));
    }
}
