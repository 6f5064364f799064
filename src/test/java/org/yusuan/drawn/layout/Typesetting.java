package org.yusuan.drawn.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yusuan.drawn.budget.Amounts;
import org.yusuan.drawn.budget.Budget;
import org.yusuan.drawn.budget.BudgetLine;
import org.yusuan.drawn.budget.Entity;
import org.yusuan.drawn.budget.Figures;
import org.yusuan.drawn.budget.MoneyStyle;
import org.yusuan.drawn.table.DrawnCell;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.drawn.table.Item;
import org.yusuan.model.Measure;
import org.yusuan.model.Yuan;

/**
 * The publisher, the year, the budget and the style of its amounts: what all tables of a disclosure share.
 *
 * @param entity the publisher
 * @param year the fiscal year
 * @param money how amounts are printed
 * @param figures the budget
 */
public record Typesetting(Entity entity, int year, MoneyStyle money, Figures figures) {

    Budget budget() {
        return new Budget(figures);
    }

    /** An amount; blank where it is zero, as all publishers print it. */
    DrawnCell cell(Item item, Measure measure, Yuan amount) {
        return amount.equals(Yuan.ZERO)
                ? DrawnCell.BLANK
                : DrawnCell.amount(money.print(amount), item, measure, amount);
    }

    List<DrawnCell> cells(Item item, Amounts amounts, Measure... columns) {
        return Arrays.stream(columns).map(m -> cell(item, m, amounts.get(m))).toList();
    }

    /** 科目编码, 科目名称, amounts; the row 合计 first, over both columns. */
    List<List<DrawnCell>> rowsByCode(List<BudgetLine> items, Measure... columns) {
        List<List<DrawnCell>> rows = new ArrayList<>();
        rows.add(row(List.of(DrawnCell.label("合计").spanning(2)), Item.TOTAL, Budget.sum(items), columns));
        for (BudgetLine line : BudgetLine.outline(items)) {
            Item item = Item.of(line.code(), line.name());
            List<DrawnCell> labels = List.of(DrawnCell.text(line.code()), DrawnCell.text(line.name()));
            rows.add(row(labels, item, line.amounts(), columns));
        }
        return rows;
    }

    List<DrawnCell> row(List<DrawnCell> labels, Item item, Amounts amounts, Measure... columns) {
        List<DrawnCell> row = new ArrayList<>(labels);
        row.addAll(cells(item, amounts, columns));
        return row;
    }

    /** The table with name of the publisher and unit over it. */
    DrawnTable captioned(DrawnTable table) {
        return table.captioned(
                entity.word() + "名称：" + entity.printed(), "单位：" + money.unit().printed());
    }

    static boolean isEmpty(DrawnTable table) {
        return table.body().stream().flatMap(List::stream).allMatch(c -> c.amount() == null);
    }
}
