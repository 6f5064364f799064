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
import org.yusuan.model.Classification;
import org.yusuan.model.MoneyUnit;
import org.yusuan.model.Side;
import org.yusuan.model.TableKey;

/** Habits of single provinces: codes over three columns, several classifications, different titles, different units. */
final class RegionalTables {
    private RegionalTables() {}

    /** Codes over 类, 款 and 项 beside the unit's own; 预算 in every title. */
    static List<DrawnTable> southWest() {
        return List.of(
                NationalTables.overview("预算数", "预算数").drawn(T01.key(), "部门收支总表"),
                SmallBudget.uses(
                                AnnotatedTable.of(
                                        code("科目编码", "类", "款", "项"),
                                        otherCode("单位代码"),
                                        name("单位名称（科目）"),
                                        amount("合计", TOTAL),
                                        amount("基本支出", BASIC),
                                        amount("项目支出", PROJECT),
                                        amount("上缴上级支出", REMITTED_TO_SUPERIOR),
                                        amount("对附属单位补助支出", SUBSIDY_TO_SUBORDINATES)),
                                u -> String.join(
                                        "|",
                                        u.parts(),
                                        u.isTotal() ? "" : "101001",
                                        u.name(),
                                        u.total(),
                                        u.basic(),
                                        u.project(),
                                        "",
                                        ""))
                        .drawn(T03.key(), "部门支出总表"),
                SmallBudget.uses(
                                AnnotatedTable.of(
                                        code("科目编码", "类", "款", "项"),
                                        otherCode("单位代码"),
                                        name("单位名称（科目）"),
                                        amount("合计", TOTAL),
                                        amount("当年财政拨款安排", CURRENT_YEAR),
                                        amount("上年结转安排", CARRIED_OVER)),
                                u -> String.join(
                                        "|",
                                        u.parts(),
                                        u.isTotal() ? "" : "101001",
                                        u.name(),
                                        u.total(),
                                        u.total(),
                                        ""))
                        .drawn(T05.key(), "一般公共预算支出预算表"),
                AnnotatedTable.of(
                                otherCode("单位编码"),
                                otherName("单位名称（科目）"),
                                over(
                                        "当年财政拨款预算安排",
                                        item("合计", TOTAL),
                                        item("因公出国（境）费用", TOTAL),
                                        over(
                                                "公务用车购置及运行费",
                                                item("小计", TOTAL),
                                                item("公务用车购置费", TOTAL),
                                                item("公务用车运行费", TOTAL)),
                                        item("公务接待费", TOTAL)))
                        .row("|合计|5.00||4.00||4.00|1.00")
                        .row("101001|示例局|5.00||4.00||4.00|1.00")
                        .drawn(T10.key(), "一般公共预算“三公”经费支出预算表"),
                SmallBudget.uses(
                                AnnotatedTable.of(
                                        code("科目编码", "类", "款", "项"),
                                        otherCode("单位代码"),
                                        name("单位名称（科目）"),
                                        amount("金额", TOTAL)),
                                u -> String.join("|", u.parts(), u.isTotal() ? "" : "101001", u.name(), u.project()))
                        .drawn(new TableKey("x_general_public_project"), "一般公共预算项目支出预算表"));
    }

    /** 情况表 in every title, and a year as the header of the amounts. */
    static List<DrawnTable> south(int year) {
        return List.of(
                NationalTables.overview(year + "年预算", year + "年预算").drawn(T01.key(), "收支总体情况表"),
                SmallBudget.uses(
                                AnnotatedTable.of(
                                        over("支出功能分类科目", code("科目编码"), name("科目名称")),
                                        amount("合计", TOTAL),
                                        amount("基本支出", BASIC),
                                        amount("项目支出", PROJECT),
                                        amount("事业单位经营支出", BUSINESS_OPERATING_EXPENDITURE),
                                        amount("对附属单位补助支出", SUBSIDY_TO_SUBORDINATES),
                                        amount("上缴上级支出", REMITTED_TO_SUPERIOR)),
                                u -> String.join(
                                        "|", u.code(), u.name(), u.total(), u.basic(), u.project(), "", "", ""))
                        .drawn(T03.key(), "支出总体情况表"),
                SmallBudget.uses(
                                AnnotatedTable.of(
                                        code("功能科目编码"),
                                        name("功能科目名称"),
                                        amount("合计", TOTAL),
                                        amount("基本支出", BASIC),
                                        amount("项目支出", PROJECT)),
                                u -> String.join("|", u.code(), u.name(), u.total(), u.basic(), u.project()))
                        .drawn(T05.key(), "一般公共预算支出情况表（按功能分类科目）"),
                AnnotatedTable.of(name("项目"), amount(year + "年预算", TOTAL))
                        .row("“三公”经费|5.00")
                        .row("因公出国（境）支出|")
                        .row("公务用车购置及运行维护支出|4.00")
                        .row("公务接待费支出|1.00")
                        .drawn(T10.key(), "“三公”经费支出情况表"));
    }

    /** Expenditure under three classifications; 人员经费 and 公用经费 side by side. */
    static List<DrawnTable> center() {
        AnnotatedTable classified = AnnotatedTable.side(
                        Side.REVENUE, over("收入", name("项目"), amount("本年预算", BUDGET_AMOUNT)))
                .beside(
                        Side.EXPENDITURE,
                        Classification.FUNCTIONAL,
                        over("支出", name("项目（按功能分类）"), amount("本年预算", TOTAL)))
                .beside(
                        Side.EXPENDITURE,
                        Classification.DEPARTMENT_ECONOMIC,
                        over("支出", name("项目（按部门预算经济分类）"), amount("本年预算", TOTAL)))
                .beside(
                        Side.EXPENDITURE,
                        Classification.GOVERNMENT_ECONOMIC,
                        over("支出", name("项目（按政府预算经济分类）"), amount("本年预算", TOTAL)))
                .row("一、一般公共预算拨款收入|120.00|一、一般公共服务支出|100.00|一、工资福利支出|70.00|一、机关工资福利支出|70.00")
                .row("二、政府性基金拨款||二、住房保障支出|20.00|二、商品和服务支出|50.00|二、机关商品和服务支出|50.00")
                .row("本年收入合计|120.00|本年支出合计|120.00|本年支出合计|120.00|本年支出合计|120.00")
                .row("收入总计|120.00|支出总计|120.00|支出总计|120.00|支出总计|120.00");
        AnnotatedTable sideBySide = AnnotatedTable.side(
                        Side.NONE, over("人员经费", code("科目编码"), name("科目名称"), amount("预算数", TOTAL)))
                .beside(Side.NONE, over("公用经费", code("科目编码"), name("科目名称"), amount("预算数", TOTAL)))
                .row("301|工资福利支出|70.00|302|商品和服务支出|20.00")
                .row("30101|基本工资|50.00|30201|办公费|15.00")
                .row("30113|住房公积金|20.00|30217|公务接待费|1.00")
                .row("|||30231|公务用车运行维护费|4.00");
        return List.of(
                classified.drawn(T01.key(), "部门收支总表"),
                SmallBudget.uses(
                                AnnotatedTable.of(
                                        code("功能科目编码"),
                                        name("功能科目名称"),
                                        amount("合计", TOTAL),
                                        over(
                                                "基本支出",
                                                amount("小计", BASIC),
                                                amount("人员支出", PERSONNEL),
                                                amount("日常公用支出", OPERATING)),
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
                        .drawn(T03.key(), "支出预算总表"),
                sideBySide.drawn(T06.key(), "一般公共预算基本支出情况表"));
    }

    /** Numbered 公开01表, with tables of all appropriations; meetings and training beside the three expenses. */
    static List<DrawnTable> east() {
        return List.of(
                NationalTables.overview("金额", "金额").drawn(T01.key(), "收支总表").numbered("公开01表"),
                AnnotatedTable.of(
                                code("单位代码"),
                                name("单位名称"),
                                amount("合计", TOTAL),
                                over(
                                        "本年收入",
                                        amount("小计", CURRENT_YEAR),
                                        amount("一般公共预算", GENERAL_PUBLIC_BUDGET),
                                        amount("政府性基金预算", GOVERNMENT_FUND),
                                        amount("财政专户管理资金", FISCAL_SPECIAL_ACCOUNT),
                                        amount("事业收入", BUSINESS_INCOME),
                                        amount("上级补助收入", SUPERIOR_SUBSIDY),
                                        amount("附属单位上缴收入", SUBORDINATE_REMITTANCE),
                                        amount("其他收入", OTHER_INCOME)),
                                over("上年结转结余", amount("小计", CARRIED_OVER), nothing("一般公共预算"), nothing("单位资金")))
                        .row("|合计|120.00|110.00|110.00|||||||10.00|10.00|")
                        .row("101|示例局|120.00|110.00|110.00|||||||10.00|10.00|")
                        .drawn(T02.key(), "收入总表")
                        .numbered("公开02表"),
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
                        .drawn(new TableKey("x_fiscal_appropriation"), "财政拨款支出表（功能科目）")
                        .numbered("公开05表"),
                AnnotatedTable.of(
                                over(
                                        "“三公”经费",
                                        item("合计", TOTAL),
                                        item("因公出国（境）费", TOTAL),
                                        over(
                                                "公务用车购置及运行维护费",
                                                item("小计", TOTAL),
                                                item("公务用车购置费", TOTAL),
                                                item("公务用车运行维护费", TOTAL)),
                                        item("公务接待费", TOTAL)),
                                item("会议费", TOTAL),
                                item("培训费", TOTAL))
                        .row("5.00||4.00||4.00|1.00|0.50|0.30")
                        .drawn(T10.key(), "一般公共预算“三公”经费、会议费、培训费支出预算表")
                        .numbered("公开10表"));
    }

    /** All in yuan with separators. */
    static List<DrawnTable> coast() {
        return List.of(
                AnnotatedTable.side(Side.REVENUE, over("收入", name("项目"), amount("预算数（元）", BUDGET_AMOUNT)))
                        .beside(Side.EXPENDITURE, over("支出", name("项目（按功能分类）"), amount("预算数（元）", TOTAL)))
                        .in(MoneyUnit.YUAN)
                        .row("一、一般公共预算拨款收入|1,200,000.00|一、一般公共服务支出|1,000,000.00")
                        .row("二、财政专户管理资金收入||二、住房保障支出|200,000.00")
                        .row("收入总计|1,200,000.00|支出总计|1,200,000.00")
                        .drawn(T01.key(), "部门收支预算总表"),
                AnnotatedTable.of(
                                code("功能分类科目编码"),
                                name("功能分类科目名称"),
                                amount("合计", TOTAL),
                                over("基本支出", amount("人员支出", PERSONNEL), amount("日常公用支出", OPERATING)),
                                amount("项目支出", PROJECT))
                        .in(MoneyUnit.YUAN)
                        .row("|合计|1,200,000.00|700,000.00|200,000.00|300,000.00")
                        .row("201|一般公共服务支出|1,000,000.00|500,000.00|200,000.00|300,000.00")
                        .row("20101|人大事务|1,000,000.00|500,000.00|200,000.00|300,000.00")
                        .row("2010101|行政运行|700,000.00|500,000.00|200,000.00|")
                        .row("2010102|一般行政管理事务|300,000.00|||300,000.00")
                        .row("221|住房保障支出|200,000.00|200,000.00||")
                        .row("22102|住房改革支出|200,000.00|200,000.00||")
                        .row("2210201|住房公积金|200,000.00|200,000.00||")
                        .drawn(T05.key(), "一般公共预算支出表"));
    }
}
