package org.yusuan.drawn.layout;

import static org.yusuan.drawn.layout.AnnotatedColumn.amount;
import static org.yusuan.drawn.layout.AnnotatedColumn.code;
import static org.yusuan.drawn.layout.AnnotatedColumn.item;
import static org.yusuan.drawn.layout.AnnotatedColumn.name;
import static org.yusuan.drawn.layout.AnnotatedColumn.nothing;
import static org.yusuan.drawn.layout.AnnotatedColumn.otherCode;
import static org.yusuan.drawn.layout.AnnotatedColumn.otherName;
import static org.yusuan.drawn.layout.AnnotatedColumn.over;
import static org.yusuan.model.Measure.*;
import static org.yusuan.model.StandardTable.*;

import java.util.List;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.model.Side;

/** The tables of the integrated budget system and of the central departments, filled from one small budget. */
final class NationalTables {
    private NationalTables() {}

    /** Rows of units; what was carried over is split by source once more. */
    static List<DrawnTable> integrated() {
        return List.of(
                overview("预算数", "预算数").drawn(T01.key(), "部门收支总表"),
                AnnotatedTable.of(
                                code("部门（单位）代码"),
                                name("部门（单位）名称"),
                                amount("合计", TOTAL),
                                over(
                                        "本年收入",
                                        amount("小计", CURRENT_YEAR),
                                        amount("一般公共预算", GENERAL_PUBLIC_BUDGET),
                                        amount("政府性基金预算", GOVERNMENT_FUND),
                                        amount("国有资本经营预算", STATE_CAPITAL),
                                        amount("财政专户管理资金", FISCAL_SPECIAL_ACCOUNT),
                                        amount("单位资金", UNIT_FUNDS)),
                                over(
                                        "上年结转结余",
                                        amount("小计", CARRIED_OVER),
                                        nothing("一般公共预算"),
                                        nothing("政府性基金预算"),
                                        nothing("单位资金")))
                        .row("|合计|120.00|110.00|110.00|||||10.00|10.00||")
                        .row("101|示例局|120.00|110.00|110.00|||||10.00|10.00||")
                        .row("101001|示例局本级|120.00|110.00|110.00|||||10.00|10.00||")
                        .drawn(T02.key(), "部门收入总表"),
                SmallBudget.uses(
                                AnnotatedTable.of(
                                        code("科目编码"),
                                        name("科目名称"),
                                        amount("合计", TOTAL),
                                        amount("基本支出", BASIC),
                                        amount("项目支出", PROJECT),
                                        amount("事业单位经营支出", BUSINESS_OPERATING_EXPENDITURE),
                                        amount("上缴上级支出", REMITTED_TO_SUPERIOR),
                                        amount("对附属单位补助支出", SUBSIDY_TO_SUBORDINATES)),
                                u -> String.join(
                                        "|", u.code(), u.name(), u.total(), u.basic(), u.project(), "", "", ""))
                        .drawn(T03.key(), "部门支出总表"),
                overview("预算数", "预算数").drawn(T04.key(), "财政拨款收支总表"),
                SmallBudget.uses(
                                AnnotatedTable.of(
                                        code("科目编码"),
                                        name("科目名称"),
                                        amount("合计", TOTAL),
                                        over(
                                                "基本支出",
                                                amount("小计", BASIC),
                                                amount("人员经费", PERSONNEL),
                                                amount("公用经费", OPERATING)),
                                        amount("项目支出", PROJECT)),
                                u -> String.join(
                                        "|",
                                        u.code(),
                                        u.name(),
                                        u.total(),
                                        u.basic(),
                                        u.personnel(),
                                        u.operating(),
                                        u.project()))
                        .drawn(T05.key(), "一般公共预算支出表"),
                SmallBudget.items(
                                AnnotatedTable.of(
                                        over("部门预算支出经济分类科目", code("科目编码"), name("科目名称")),
                                        over(
                                                "本年一般公共预算基本支出",
                                                amount("合计", TOTAL),
                                                amount("人员经费", PERSONNEL),
                                                amount("公用经费", OPERATING))),
                                i -> String.join("|", i.code(), i.name(), i.total(), i.personnel(), i.operating()))
                        .drawn(T06.key(), "一般公共预算基本支出表"),
                AnnotatedTable.of(
                                otherCode("单位编码"),
                                otherName("单位名称"),
                                item("“三公”经费合计", TOTAL),
                                item("因公出国（境）费", TOTAL),
                                over("公务用车购置及运行费", item("小计", TOTAL), item("公务用车购置费", TOTAL), item("公务用车运行费", TOTAL)),
                                item("公务接待费", TOTAL))
                        .row("|合计|5.00||4.00||4.00|1.00")
                        .row("101001|示例局本级|5.00||4.00||4.00|1.00")
                        .drawn(T10.key(), "一般公共预算“三公”经费支出表"),
                AnnotatedTable.of(
                                nothing("类型"),
                                name("项目名称"),
                                otherName("项目单位"),
                                amount("合计", TOTAL),
                                over(
                                        "本年拨款",
                                        amount("一般公共预算", GENERAL_PUBLIC_BUDGET),
                                        amount("政府性基金预算", GOVERNMENT_FUND),
                                        amount("国有资本经营预算", STATE_CAPITAL)),
                                over("财政拨款结转结余", nothing("一般公共预算"), nothing("政府性基金预算"), nothing("国有资本经营预算")),
                                amount("财政专户管理资金", FISCAL_SPECIAL_ACCOUNT),
                                amount("单位资金", UNIT_FUNDS))
                        .row("合计|||30.00|25.00|||5.00||||")
                        .row("特定目标类|示例会议经费|示例局本级|12.00|12.00|||||||")
                        .row("特定目标类|示例维护经费|示例局本级|18.00|13.00|||5.00||||")
                        .drawn(T12.key(), "项目支出表"));
    }

    /** Two years side by side, with the change and its rate. */
    static List<DrawnTable> central(int year) {
        return List.of(
                overview("预算数", "预算数").drawn(T01.key(), "部门收支总表"),
                SmallBudget.uses(
                                AnnotatedTable.of(
                                        over("科目", code("科目编码"), name("科目名称")),
                                        amount("合计", TOTAL),
                                        amount("上年结转", CARRIED_OVER),
                                        amount("一般公共预算拨款收入", GENERAL_PUBLIC_BUDGET),
                                        amount("政府性基金预算拨款收入", GOVERNMENT_FUND),
                                        amount("国有资本经营预算拨款收入", STATE_CAPITAL),
                                        amount("事业收入", BUSINESS_INCOME),
                                        amount("事业单位经营收入", BUSINESS_OPERATING_INCOME),
                                        amount("上级补助收入", SUPERIOR_SUBSIDY),
                                        amount("附属单位上缴收入", SUBORDINATE_REMITTANCE),
                                        amount("其他收入", OTHER_INCOME)),
                                u -> String.join("|", u.code(), u.name(), u.total())
                                        + (u.holds("2010102") ? "|10.00|" + u.totalLess("10.00") : "||" + u.total())
                                        + "|||||||")
                        .drawn(T02.key(), "部门收入总表"),
                SmallBudget.uses(
                                AnnotatedTable.of(
                                        over("功能分类科目", code("科目编码"), name("科目名称")),
                                        amount((year - 1) + "年执行数", PRIOR_YEAR),
                                        over(
                                                year + "年预算数",
                                                amount("小计", TOTAL),
                                                amount("基本支出", BASIC),
                                                amount("项目支出", PROJECT)),
                                        over(
                                                year + "年预算数比" + (year - 1) + "年执行数",
                                                amount("增减额", CHANGE),
                                                nothing("增减%"))),
                                u -> String.join(
                                        "|",
                                        u.code(),
                                        u.name(),
                                        u.total(),
                                        u.total(),
                                        u.basic(),
                                        u.project(),
                                        "0.00",
                                        "0.00"))
                        .drawn(T05.key(), "一般公共预算支出表"),
                AnnotatedTable.of(
                                over(
                                        (year - 1) + "年预算数",
                                        item("合计", PRIOR_YEAR),
                                        item("因公出国（境）费", PRIOR_YEAR),
                                        over(
                                                "公务用车购置及运行费",
                                                item("小计", PRIOR_YEAR),
                                                item("公务用车购置费", PRIOR_YEAR),
                                                item("公务用车运行费", PRIOR_YEAR)),
                                        item("公务接待费", PRIOR_YEAR)),
                                over(
                                        year + "年预算数",
                                        item("合计", CURRENT_YEAR),
                                        item("因公出国（境）费", CURRENT_YEAR),
                                        over(
                                                "公务用车购置及运行费",
                                                item("小计", CURRENT_YEAR),
                                                item("公务用车购置费", CURRENT_YEAR),
                                                item("公务用车运行费", CURRENT_YEAR)),
                                        item("公务接待费", CURRENT_YEAR)))
                        .row("6.00||4.50||4.50|1.50|5.00||4.00||4.00|1.00")
                        .drawn(T10.key(), "一般公共预算“三公”经费支出表"));
    }

    /** Revenue and expenditure with one amount each. */
    static AnnotatedTable overview(String revenue, String expenditure) {
        return AnnotatedTable.side(Side.REVENUE, over("收入", name("项目"), amount(revenue, BUDGET_AMOUNT)))
                .beside(Side.EXPENDITURE, over("支出", name("项目"), amount(expenditure, TOTAL)))
                .row("一、一般公共预算拨款收入|110.00|一、一般公共服务支出|100.00")
                .row("二、政府性基金预算拨款收入||二、住房保障支出|20.00")
                .row("本年收入合计|110.00|本年支出合计|120.00")
                .row("上年结转|10.00|结转下年|")
                .row("收入总计|120.00|支出总计|120.00");
    }
}
