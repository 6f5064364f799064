package org.yusuan.drawn.layout;

import static org.yusuan.drawn.layout.FinalRows.amount;
import static org.yusuan.drawn.layout.FinalRows.coded;
import static org.yusuan.drawn.layout.FinalRows.item;
import static org.yusuan.drawn.table.DrawnCell.text;
import static org.yusuan.drawn.table.Heading.leaf;
import static org.yusuan.drawn.table.Heading.over;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yusuan.drawn.table.DrawnCell;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.drawn.table.Heading;
import org.yusuan.drawn.table.Item;
import org.yusuan.model.Measure;
import org.yusuan.model.Side;
import org.yusuan.model.StandardTable;

/** Tables of final accounts in spellings that some provinces use. */
public final class ProvincialFinalAccounts {
    private static final Measure[] REVENUES = {
        Measure.TOTAL, Measure.FISCAL_APPROPRIATION, Measure.SUPERIOR_SUBSIDY, Measure.OTHER_INCOME
    };

    private ProvincialFinalAccounts() {}

    /** Four tables. */
    public static List<DrawnTable> tables() {
        Heading item = over("项目", leaf("科目代码", 2), leaf("功能分类科目名称", 4));
        return List.of(
                DrawnTable.headed(
                                over("收入", leaf("收入项目", 4), leaf("决算金额", 2)),
                                over("支出", leaf("项目（按支出功能分类）", 4), leaf("决算金额", 2)))
                        .keyed(StandardTable.F01.key())
                        .titled("2023年度部门收支决算总表")
                        .rows(List.of(
                                sides("一、一般公共预算财政拨款收入", "80.00", "一、一般公共服务支出", "80.00"),
                                sides("收入总计", "80.00", "支出总计", "80.00"))),
                DrawnTable.headed(
                                item, over("本年收入", leaf("合计", 2), leaf("财政拨款", 2), leaf("上级补助收入", 2), leaf("其他收入", 2)))
                        .keyed(StandardTable.F02.key())
                        .titled("部门收入决算总表")
                        .rows(List.of(
                                coded("", "合计", List.of("80.00", "79.00", "", "1.00"), REVENUES),
                                coded("201", "一般公共服务支出", List.of("80.00", "79.00", "", "1.00"), REVENUES))),
                DrawnTable.headed(
                                item,
                                over("年初结转和结余", leaf("合计", 2), leaf("项目支出结转", 2)),
                                over("本年收入", leaf("合计", 2), leaf("基本支出", 2), leaf("项目支出", 2)),
                                over("本年支出", leaf("合计", 2), leaf("基本支出", 2), leaf("项目支出", 2)))
                        .keyed(StandardTable.F05.key())
                        .titled("一般公共预算财政拨款收入支出决算表")
                        .rows(List.of(spent("", "合计"), spent("201", "一般公共服务支出"))),
                DrawnTable.headed(leaf("项目", 5), leaf("年初预算数", 3), leaf("决算数", 3))
                        .keyed(StandardTable.F07.key())
                        .titled("“三公”经费财政拨款支出决算表")
                        .rows(List.of(
                                itemRow("合计", "6.00", "5.00"),
                                itemRow("因公出国（境）费", "", ""),
                                itemRow("公务接待费", "2.00", "1.00"),
                                itemRow("公务用车运行维护费", "4.00", "4.00"))));
    }

    private static List<DrawnCell> sides(String revenue, String amount, String expenditure, String otherAmount) {
        return List.of(
                text(revenue),
                amount(amount, item(revenue).on(Side.REVENUE), Measure.FINAL_AMOUNT),
                text(expenditure),
                amount(otherAmount, item(expenditure).on(Side.EXPENDITURE), Measure.FINAL_AMOUNT));
    }

    /** What is carried over and received is printed and no measure of the table. */
    private static List<DrawnCell> spent(String code, String name) {
        List<DrawnCell> row = new ArrayList<>(List.of(text(code), text(name)));
        Stream.of("3.00", "3.00", "77.00", "50.00", "27.00")
                .map(DrawnCell::label)
                .forEach(row::add);
        row.add(amount("80.00", Item.of(code, name), Measure.TOTAL));
        row.add(amount("50.00", Item.of(code, name), Measure.BASIC));
        row.add(amount("30.00", Item.of(code, name), Measure.PROJECT));
        return row;
    }

    private static List<DrawnCell> itemRow(String name, String budget, String finalAmount) {
        return List.of(
                text(name),
                amount(budget, Item.named(name), Measure.BUDGET_AMOUNT),
                amount(finalAmount, Item.named(name), Measure.FINAL_AMOUNT));
    }
}
