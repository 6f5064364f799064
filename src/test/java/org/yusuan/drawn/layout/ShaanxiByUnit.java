package org.yusuan.drawn.layout;

import static org.yusuan.drawn.table.DrawnCell.label;
import static org.yusuan.drawn.table.DrawnCell.text;
import static org.yusuan.drawn.table.Heading.leaf;
import static org.yusuan.drawn.table.Heading.over;
import static org.yusuan.model.Measure.*;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.drawn.budget.Amounts;
import org.yusuan.drawn.budget.Budget;
import org.yusuan.drawn.budget.Entity;
import org.yusuan.drawn.budget.Project;
import org.yusuan.drawn.table.DrawnCell;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.drawn.table.Heading;
import org.yusuan.drawn.table.Item;
import org.yusuan.model.Measure;

/** Shaanxi's tables whose rows are units: 表2, 表3 and 表10. The department's own unit receives all of the money. */
record ShaanxiByUnit(Typesetting setting) {

    /** 表2. */
    DrawnTable income() {
        return DrawnTable.headed(
                        leaf("单位编码", 1.6),
                        leaf("单位名称", 4),
                        over(
                                "部门预算",
                                leaf("合计", 2.2),
                                generalPublic(),
                                leaf("政府性基金拨款", 1.6),
                                leaf("国有资本经营预算收入", 1.6),
                                leaf("上级补助收入", 1.4),
                                leaf("事业收入", 1.4),
                                leaf("事业单位经营收入", 1.4),
                                leaf("对附属单位上缴收入", 1.4),
                                leaf("上年实户资金余额", 1.4),
                                leaf("其他收入", 1.4),
                                leaf("上年结转", 1.6)))
                .rows(rows(
                        TOTAL,
                        GENERAL_PUBLIC_BUDGET,
                        EARMARKED,
                        GOVERNMENT_FUND,
                        STATE_CAPITAL,
                        SUPERIOR_SUBSIDY,
                        BUSINESS_INCOME,
                        BUSINESS_OPERATING_INCOME,
                        SUBORDINATE_REMITTANCE,
                        PRIOR_CASH_BALANCE,
                        OTHER_INCOME,
                        CARRIED_OVER));
    }

    /** 表3. */
    DrawnTable expenditure() {
        return DrawnTable.headed(
                        leaf("单位编码", 1.6),
                        leaf("单位名称", 4),
                        over(
                                "部门预算",
                                leaf("合计", 2.2),
                                generalPublic(),
                                leaf("政府性基金拨款", 1.6),
                                leaf("事业收入", 1.4),
                                leaf("事业单位经营收入", 1.4),
                                leaf("对附属单位上缴收入", 1.4),
                                leaf("上年实户资金余额", 1.4),
                                leaf("其他收入", 1.4),
                                leaf("上年结转", 1.6)))
                .rows(rows(
                        TOTAL,
                        GENERAL_PUBLIC_BUDGET,
                        EARMARKED,
                        GOVERNMENT_FUND,
                        BUSINESS_INCOME,
                        BUSINESS_OPERATING_INCOME,
                        SUBORDINATE_REMITTANCE,
                        PRIOR_CASH_BALANCE,
                        OTHER_INCOME,
                        CARRIED_OVER));
    }

    /** 表10. */
    DrawnTable projects() {
        List<List<DrawnCell>> rows = new ArrayList<>();
        Spending spending = new Spending(List.of(), setting.figures().projects());
        Amounts current = Amounts.of(TOTAL, spending.total());
        Entity entity = setting.entity();
        rows.add(projectRow("", Item.TOTAL, current));
        rows.add(projectRow(entity.code(), Item.of(entity.code(), entity.name()), current));
        rows.add(projectRow(entity.unitCode(0), Item.of(entity.unitCode(0), entity.name()), current));
        for (Project project : setting.figures().projects()) {
            rows.add(projectRow("", Item.named(project.name()), Amounts.of(TOTAL, project.amount())));
        }
        return DrawnTable.headed(leaf("单位编码", 2), leaf("单位（项目）名称", 5), leaf("项目金额", 3), leaf("项目简介", 3))
                .rows(rows);
    }

    private List<DrawnCell> projectRow(String code, Item item, Amounts amounts) {
        List<DrawnCell> row = new ArrayList<>(List.of(text(code), text(item.name())));
        row.addAll(setting.cells(item, amounts, TOTAL));
        row.add(DrawnCell.BLANK);
        return row;
    }

    private List<List<DrawnCell>> rows(Measure... columns) {
        Amounts sum = Budget.sum(setting.budget().everything());
        Entity entity = setting.entity();
        return List.of(
                setting.row(List.of(DrawnCell.BLANK, label("合计")), Item.TOTAL, sum, columns),
                unitRow(entity.code(), entity.name(), sum, columns),
                unitRow(entity.unitCode(0), entity.name(), sum, columns));
    }

    private List<DrawnCell> unitRow(String code, String name, Amounts amounts, Measure... columns) {
        return setting.row(List.of(text(code), text(name)), Item.of(code, name), amounts, columns);
    }

    private static Heading generalPublic() {
        return over("公共预算拨款", leaf("小计", 2.2), leaf("其中：专项资金列入部门预算的项目", 1.8));
    }
}
