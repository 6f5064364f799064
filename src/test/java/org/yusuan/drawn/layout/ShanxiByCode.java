package org.yusuan.drawn.layout;

import static org.yusuan.drawn.table.Heading.leaf;
import static org.yusuan.drawn.table.Heading.over;
import static org.yusuan.model.Measure.*;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.drawn.budget.Amounts;
import org.yusuan.drawn.budget.Budget;
import org.yusuan.drawn.budget.BudgetLine;
import org.yusuan.drawn.table.DrawnCell;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.drawn.table.Heading;
import org.yusuan.model.Yuan;

/** Shanxi's tables whose rows are codes of the functional classification. */
record ShanxiByCode(Typesetting setting) {

    /** Table 2. */
    DrawnTable income() {
        return DrawnTable.headed(
                        item(),
                        over(
                                "本年收入",
                                leaf("合计", 1.7),
                                leaf("一般公共预算", 1.7),
                                leaf("政府性基金", 1.3),
                                leaf("国有资本经营预算", 1.2),
                                leaf("财政专户管理资金", 1.2),
                                leaf("单位资金", 1)),
                        leaf("上年结转", 1.3))
                .rows(setting.rowsByCode(
                        setting.budget().everything(),
                        TOTAL,
                        GENERAL_PUBLIC_BUDGET,
                        GOVERNMENT_FUND,
                        STATE_CAPITAL,
                        FISCAL_SPECIAL_ACCOUNT,
                        UNIT_FUNDS,
                        CARRIED_OVER));
    }

    /** Table 3. */
    DrawnTable expenditure() {
        return expenditure(setting.budget().everything());
    }

    /** Table 5, without what was carried over. */
    DrawnTable generalPublic() {
        return expenditure(setting.budget().general());
    }

    /** Table 7. */
    DrawnTable fundIncome() {
        Yuan fund = Budget.sum(setting.budget().fund()).get(TOTAL);
        List<BudgetLine> lines = fund.equals(Yuan.ZERO)
                ? List.of()
                : List.of(new BudgetLine("1030148", Amounts.of(BUDGET_AMOUNT, fund)));
        return DrawnTable.headed(over("项目", leaf("收入科目编码", 2), leaf("科目名称", 4)), leaf("政府性基金收入预算", 3))
                .rows(setting.rowsByCode(lines, BUDGET_AMOUNT));
    }

    /** Table 8. */
    DrawnTable fundExpenditure() {
        return DrawnTable.headed(leaf("科目编码", 2), leaf("科目名称", 4), leaf("合计", 2), leaf("基本支出", 2), leaf("项目支出", 2))
                .rows(setting.rowsByCode(setting.budget().fund(), TOTAL, BASIC, PROJECT));
    }

    /** Table 9: published empty. */
    DrawnTable stateCapital() {
        List<DrawnCell> total = new ArrayList<>(List.of(DrawnCell.label("合计").spanning(2), DrawnCell.BLANK));
        total.addAll(List.of(DrawnCell.label("合计").spanning(2), DrawnCell.BLANK, DrawnCell.BLANK, DrawnCell.BLANK));
        return DrawnTable.headed(
                        over("国有资本经营预算收入", over("项目", leaf("收入科目编码", 1.4), leaf("科目名称", 2)), leaf("国有资本经营收入预算", 1.6)),
                        over(
                                "国有资本经营预算支出",
                                leaf("科目编码", 1.4),
                                leaf("科目名称", 2),
                                leaf("合计", 1.2),
                                leaf("基本支出", 1.2),
                                leaf("项目支出", 1.2)))
                .rows(List.of(total));
    }

    private DrawnTable expenditure(List<BudgetLine> lines) {
        return DrawnTable.headed(item(), over(setting.year() + "年预算数", leaf("合计", 2), leaf("基本支出", 2), leaf("项目支出", 2)))
                .rows(setting.rowsByCode(lines, TOTAL, BASIC, PROJECT));
    }

    private static Heading item() {
        return over("项目", leaf("科目编码", 1.6), leaf("科目名称", 4));
    }
}
