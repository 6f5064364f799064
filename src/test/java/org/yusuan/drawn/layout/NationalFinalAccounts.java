package org.yusuan.drawn.layout;

import static org.yusuan.drawn.layout.FinalRows.amount;
import static org.yusuan.drawn.layout.FinalRows.item;
import static org.yusuan.drawn.table.DrawnCell.label;
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

/** The nine tables of final accounts as most provinces print them: with line numbers (行次), column numbers (栏次), subtotals. */
public final class NationalFinalAccounts {
    private static final Heading ITEM = over("项目", leaf("功能分类科目编码", 2), leaf("科目名称", 4));

    private NationalFinalAccounts() {}

    /** All nine, the last one empty. */
    public static List<DrawnTable> tables() {
        Heading[] side = {leaf("项目", 4), leaf("行次", 1), leaf("金额", 2)};
        DrawnCell none = DrawnCell.BLANK;
        return List.of(
                DrawnTable.headed(over("收入", side), over("支出", side))
                        .keyed(StandardTable.F01.key())
                        .titled("收入支出决算总表")
                        .rows(List.of(
                                columnNumbers("栏次", "", "1", "栏次", "", "2"),
                                twoSided("一、一般公共预算财政拨款收入", "1", "80.00", "一、一般公共服务支出", "31", "50.00"),
                                twoSided("二、政府性基金预算财政拨款收入", "2", "", "八、社会保障和就业支出", "38", "30.00"),
                                twoSided("本年收入合计", "27", "80.00", "本年支出合计", "57", "80.00"),
                                twoSided("总计", "30", "80.00", "总计", "60", "80.00"))),
                DrawnTable.headed(
                                ITEM,
                                leaf("本年收入合计", 2),
                                leaf("财政拨款收入", 2),
                                leaf("上级补助收入", 2),
                                over("事业收入", leaf("小计", 2), leaf("其中：教育收费", 2)),
                                leaf("经营收入", 2),
                                leaf("附属单位上缴收入", 2),
                                leaf("其他收入", 2))
                        .keyed(StandardTable.F02.key())
                        .titled("收入决算表")
                        .rows(List.of(
                                columnNumbers("栏次", "", "1", "2", "3", "4", "5", "6", "7", "8"),
                                coded("", "合计", amounts("80.00", "70.00", "", "10.00", "", "", "", "")),
                                coded("201", "一般公共服务支出", amounts("80.00", "70.00", "", "10.00", "", "", "", "")))),
                DrawnTable.headed(
                                ITEM,
                                leaf("本年支出合计", 2),
                                leaf("基本支出", 2),
                                leaf("项目支出", 2),
                                leaf("上缴上级支出", 2),
                                leaf("经营支出", 2),
                                leaf("对附属单位补助支出", 2))
                        .keyed(StandardTable.F03.key())
                        .titled("支出决算表")
                        .rows(List.of(
                                columnNumbers("栏次", "", "1", "2", "3", "4", "5", "6"),
                                coded("", "合计", expenditures("80.00", "50.00", "30.00")),
                                coded("201", "一般公共服务支出", expenditures("80.00", "50.00", "30.00")))),
                DrawnTable.headed(
                                over("收入", side),
                                over(
                                        "支出",
                                        leaf("项目", 4),
                                        leaf("行次", 1),
                                        leaf("合计", 2),
                                        leaf("一般公共预算财政拨款", 2),
                                        leaf("政府性基金预算财政拨款", 2),
                                        leaf("国有资本经营预算财政拨款", 2)))
                        .keyed(StandardTable.F04.key())
                        .titled("财政拨款收入支出决算总表")
                        .rows(List.of(
                                columnNumbers("栏次", "", "1", "栏次", "", "2", "3", "4", "5"),
                                fiscal("一、一般公共预算财政拨款", "1", "80.00", "一、一般公共服务支出", "33", "80.00"),
                                fiscal("总计", "32", "80.00", "总计", "64", "80.00"))),
                DrawnTable.headed(ITEM, over("本年支出", leaf("小计", 2), leaf("基本支出", 2), leaf("项目支出", 2)))
                        .keyed(StandardTable.F05.key())
                        .titled("一般公共预算财政拨款支出决算表")
                        .rows(List.of(
                                columnNumbers("栏次", "", "1", "2", "3"),
                                coded("", "合计", byNature("80.00", "50.00", "30.00")),
                                coded("2010301", "行政运行", byNature("50.00", "50.00", "")))),
                DrawnTable.headed(
                                over("人员经费", leaf("经济分类科目编码", 2), leaf("科目名称", 4), leaf("金额", 2)),
                                over("公用经费", leaf("经济分类科目编码", 2), leaf("科目名称", 4), leaf("金额", 2)))
                        .keyed(StandardTable.F06.key())
                        .titled("一般公共预算财政拨款基本支出决算表")
                        .rows(List.of(
                                groups("301", "工资福利支出", "40.00", "302", "商品和服务支出", "10.00"),
                                groups("30101", "基本工资", "40.00", "30201", "办公费", "10.00"),
                                groups("", "人员经费合计", "40.00", "", "公用经费合计", "10.00"))),
                DrawnTable.headed(threePublic("预算数"), threePublic("决算数"))
                        .withColumnNumbers()
                        .keyed(StandardTable.F07.key())
                        .titled("财政拨款“三公”经费支出决算表")
                        .rows(List.of(threePublicRow())),
                DrawnTable.headed(
                                ITEM,
                                leaf("年初结转和结余", 2),
                                leaf("本年收入", 2),
                                over("本年支出", leaf("小计", 2), leaf("基本支出", 2), leaf("项目支出", 2)),
                                leaf("年末结转和结余", 2))
                        .keyed(StandardTable.F08.key())
                        .titled("政府性基金预算财政拨款收入支出决算表")
                        .rows(List.of(
                                columnNumbers("栏次", "", "1", "2", "3", "4", "5", "6"),
                                FinalRows.coded(
                                        "",
                                        "合计",
                                        List.of("1.00", "2.00", "3.00", "", "3.00", ""),
                                        Measure.OPENING_BALANCE,
                                        Measure.CURRENT_REVENUE,
                                        Measure.TOTAL,
                                        Measure.BASIC,
                                        Measure.PROJECT,
                                        Measure.CLOSING_BALANCE))),
                DrawnTable.headed(ITEM, over("本年支出", leaf("合计", 2), leaf("基本支出", 2), leaf("项目支出", 2)))
                        .keyed(StandardTable.F09.key())
                        .titled("国有资本经营预算财政拨款支出决算表")
                        .rows(List.of(List.of(label("合计").spanning(2), none, none, none)))
                        .noted("注：本部门没有国有资本经营预算财政拨款支出，故本表为空表。"));
    }

    private static Heading threePublic(String measure) {
        return over(
                measure,
                leaf("合计", 2),
                leaf("因公出国（境）费", 2),
                over("公务用车购置及运行维护费", leaf("小计", 2), leaf("公务用车购置费", 2), leaf("公务用车运行维护费", 2)),
                leaf("公务接待费", 2));
    }

    private static List<DrawnCell> threePublicRow() {
        List<String> items = List.of("合计", "因公出国（境）费", "小计", "公务用车购置费", "公务用车运行维护费", "公务接待费");
        List<DrawnCell> row = new ArrayList<>();
        for (Measure measure : List.of(Measure.BUDGET_AMOUNT, Measure.FINAL_AMOUNT)) {
            List<String> printed = List.of("6.00", "", "4.00", "", "4.00", "2.00");
            for (int i = 0; i < items.size(); i++) {
                row.add(amount(printed.get(i), Item.named(items.get(i)), measure));
            }
        }
        return row;
    }

    private static List<DrawnCell> columnNumbers(String... texts) {
        return Stream.of(texts).map(DrawnCell::label).toList();
    }

    private static List<DrawnCell> twoSided(
            String revenue, String line, String amount, String expenditure, String otherLine, String otherAmount) {
        return List.of(
                text(revenue),
                label(line),
                amount(amount, item(revenue).on(Side.REVENUE), Measure.FINAL_AMOUNT),
                text(expenditure),
                label(otherLine),
                amount(otherAmount, item(expenditure).on(Side.EXPENDITURE), Measure.FINAL_AMOUNT));
    }

    private static List<DrawnCell> fiscal(
            String revenue, String line, String amount, String expenditure, String otherLine, String otherAmount) {
        Item item = item(expenditure).on(Side.EXPENDITURE);
        return List.of(
                text(revenue),
                label(line),
                amount(amount, item(revenue).on(Side.REVENUE), Measure.FINAL_AMOUNT),
                text(expenditure),
                label(otherLine),
                amount(otherAmount, item, Measure.TOTAL),
                amount(otherAmount, item, Measure.GENERAL_PUBLIC_BUDGET),
                DrawnCell.BLANK,
                DrawnCell.BLANK);
    }

    private static List<DrawnCell> groups(
            String code, String name, String amount, String otherCode, String otherName, String otherAmount) {
        return List.of(
                text(code),
                text(name),
                amount(amount, Item.of(code, name), Measure.FINAL_AMOUNT),
                text(otherCode),
                text(otherName),
                amount(otherAmount, Item.of(otherCode, otherName), Measure.FINAL_AMOUNT));
    }

    private record Amounts(List<String> printed, Measure... measures) {}

    private static Amounts amounts(String... printed) {
        // 教育收费 is part of 事业收入 and no measure of the dataset: its column is left blank here.
        return new Amounts(
                List.of(printed),
                Measure.TOTAL,
                Measure.FISCAL_APPROPRIATION,
                Measure.SUPERIOR_SUBSIDY,
                Measure.BUSINESS_INCOME,
                Measure.BUSINESS_INCOME,
                Measure.BUSINESS_OPERATING_INCOME,
                Measure.SUBORDINATE_REMITTANCE,
                Measure.OTHER_INCOME);
    }

    private static Amounts expenditures(String total, String basic, String project) {
        return new Amounts(
                List.of(total, basic, project, "", "", ""),
                Measure.TOTAL,
                Measure.BASIC,
                Measure.PROJECT,
                Measure.REMITTED_TO_SUPERIOR,
                Measure.BUSINESS_OPERATING_EXPENDITURE,
                Measure.SUBSIDY_TO_SUBORDINATES);
    }

    private static Amounts byNature(String total, String basic, String project) {
        return new Amounts(List.of(total, basic, project), Measure.TOTAL, Measure.BASIC, Measure.PROJECT);
    }

    private static List<DrawnCell> coded(String code, String name, Amounts amounts) {
        return FinalRows.coded(code, name, amounts.printed(), amounts.measures());
    }
}
