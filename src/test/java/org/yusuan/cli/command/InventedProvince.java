package org.yusuan.cli.command;

import static org.yusuan.drawn.table.DrawnCell.label;
import static org.yusuan.drawn.table.DrawnCell.text;
import static org.yusuan.drawn.table.Heading.leaf;
import static org.yusuan.drawn.table.Heading.over;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.yusuan.drawn.Draft;
import org.yusuan.drawn.DrawnDisclosure;
import org.yusuan.drawn.table.DrawnCell;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.drawn.table.Heading;
import org.yusuan.drawn.table.Item;
import org.yusuan.model.Measure;
import org.yusuan.model.MoneyUnit;
import org.yusuan.model.Side;
import org.yusuan.model.StandardTable;

/** The example of the guide: the disclosure of a province that does not exist, with headers that no shipped template knows. */
final class InventedProvince {
    private InventedProvince() {}

    static DrawnDisclosure draw() {
        return Draft.of(overview(), byFunction(), threePublic()).draw();
    }

    private static DrawnTable overview() {
        return headed(
                        StandardTable.T01,
                        "2025年部门资金安排总表",
                        over("资金筹集", leaf("来源", 4), leaf("安排数", 2)),
                        over("资金使用", leaf("方向", 4), leaf("安排数", 2)))
                .rows(List.of(
                        twoSided("一、本级财力", "80.00", "一、一般公共服务支出", "50.00"),
                        twoSided("二、基金财力", "", "二、社会保障和就业支出", "30.00"),
                        twoSided("合计", "80.00", "合计", "80.00")));
    }

    private static DrawnTable byFunction() {
        return headed(
                        StandardTable.T05,
                        "2025年本级财力支出明细表",
                        over("科目代码", leaf("类", 1), leaf("款", 1), leaf("项", 1)),
                        leaf("科目", 4),
                        over("支出安排", leaf("总额", 2), leaf("运转类", 2), leaf("专项类", 2)),
                        leaf("比上年增减", 2))
                .rows(List.of(
                        coded("", "", "", "合计", "80.00", "60.00", "20.00"),
                        coded("201", "", "", "一般公共服务支出", "50.00", "30.00", "20.00"),
                        coded("201", "13", "", "商贸事务", "50.00", "30.00", "20.00"),
                        coded("201", "13", "01", "行政运行", "50.00", "30.00", "20.00"),
                        coded("208", "", "", "社会保障和就业支出", "30.00", "30.00", ""),
                        coded("208", "05", "", "行政事业单位养老支出", "30.00", "30.00", ""),
                        coded("208", "05", "01", "行政单位离退休", "30.00", "30.00", "")));
    }

    private static DrawnTable threePublic() {
        List<DrawnCell> row = List.of(
                figure("6.00", Item.TOTAL, Measure.TOTAL),
                DrawnCell.BLANK,
                figure("4.00", Item.named("公务用车小计"), Measure.TOTAL),
                DrawnCell.BLANK,
                figure("4.00", Item.named("运行"), Measure.TOTAL),
                figure("2.00", Item.named("公务接待"), Measure.TOTAL));
        return headed(
                        StandardTable.T10,
                        "2025年“三公”开支控制表",
                        leaf("合计", 2),
                        leaf("因公出访", 2),
                        over("公务用车", leaf("小计", 2), leaf("购置", 2), leaf("运行", 2)),
                        leaf("公务接待", 2))
                .rows(List.of(row));
    }

    private static DrawnTable headed(StandardTable table, String title, Heading... headings) {
        return DrawnTable.headed(headings).keyed(table.key()).titled(title).captioned("编制部门：云岭省示例事务局", "单位：万元");
    }

    private static List<DrawnCell> twoSided(String source, String in, String use, String out) {
        return List.of(
                text(source),
                figure(in, item(source).on(Side.REVENUE), Measure.BUDGET_AMOUNT),
                text(use),
                figure(out, item(use).on(Side.EXPENDITURE), Measure.TOTAL));
    }

    private static Item item(String printed) {
        return Item.named(printed.substring(printed.indexOf('、') + 1));
    }

    private static List<DrawnCell> coded(String first, String second, String third, String name, String... amounts) {
        Item item = Item.of(first + second + third, name);
        Measure[] measures = {Measure.TOTAL, Measure.BASIC, Measure.PROJECT};
        List<DrawnCell> row = new ArrayList<>(List.of(text(first), text(second), text(third), text(name)));
        for (int i = 0; i < measures.length; i++) {
            row.add(figure(amounts[i], item, measures[i]));
        }
        row.add(label("5.0"));
        return row;
    }

    private static DrawnCell figure(String printed, Item item, Measure measure) {
        return printed.isEmpty()
                ? DrawnCell.BLANK
                : DrawnCell.amount(printed, item, measure, MoneyUnit.TEN_THOUSAND.toYuan(new BigDecimal(printed)));
    }
}
