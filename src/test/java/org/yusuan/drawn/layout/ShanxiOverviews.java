package org.yusuan.drawn.layout;

import static org.yusuan.drawn.table.Heading.leaf;
import static org.yusuan.drawn.table.Heading.over;
import static org.yusuan.model.Measure.*;

import java.util.List;
import org.yusuan.drawn.budget.Amounts;
import org.yusuan.drawn.budget.Budget;
import org.yusuan.drawn.budget.BudgetLine;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.model.Measure;

/** Shanxi's tables with two sides: 预算收支总表 and 财政拨款收支总表. */
record ShanxiOverviews(Typesetting setting) {

    /** Table 1. */
    DrawnTable all() {
        List<BudgetLine> lines = setting.budget().everything();
        Amounts sum = Budget.sum(lines);
        DrawnBlock revenue = DrawnBlock.revenue()
                .add("一、", "一般公共预算", sum.get(GENERAL_PUBLIC_BUDGET))
                .add("二、", "政府性基金预算", sum.get(GOVERNMENT_FUND))
                .add("三、", "国有资本经营预算")
                .add("四、", "财政专户管理资金")
                .add("五、", "单位资金")
                .padded(FunctionClass.ALL.size())
                .add("", "本年收入合计", sum.get(CURRENT_YEAR))
                .add("", "上年结转", sum.get(CARRIED_OVER))
                .add("", "收入总计", sum.get(TOTAL));
        DrawnBlock expenditure = classes(lines, TOTAL, CURRENT_YEAR, CARRIED_OVER)
                .add("", "本年支出合计", sum)
                .add("", "年终结转")
                .add("", "支出总计", sum);
        String year = setting.year() + "年";
        return DrawnTable.headed(
                        over("收入", leaf("项目", 3.4), leaf(year, 1.6)),
                        over("支出", leaf("项目", 4), leaf(year + "合计", 1.8), leaf("当年预算安排", 1.8), leaf("上年结转安排", 1.8)))
                .rows(DrawnBlock.sideBySide(setting, revenue, expenditure));
    }

    /** Table 4. */
    DrawnTable appropriated() {
        List<BudgetLine> lines = setting.budget().appropriated();
        Amounts sum = Budget.sum(lines);
        Amounts now = Budget.sum(setting.budget().everything());
        DrawnBlock revenue = DrawnBlock.revenue()
                .add("一、", "一般公共预算", now.get(GENERAL_PUBLIC_BUDGET))
                .add("二、", "政府性基金预算", now.get(GOVERNMENT_FUND))
                .add("三、", "国有资本经营预算")
                .padded(FunctionClass.ALL.size())
                .add("", "本年收入合计", now.get(CURRENT_YEAR))
                .add("", "上年财政拨款结转", now.get(CARRIED_OVER))
                .add("一、", "一般公共预算", now.get(CARRIED_OVER))
                .add("二、", "政府性基金预算")
                .add("三、", "国有资本经营预算")
                .add("", "收入总计", sum.get(TOTAL));
        DrawnBlock expenditure = classes(lines, TOTAL, GENERAL_PUBLIC_BUDGET, GOVERNMENT_FUND, STATE_CAPITAL)
                .add("", "本年支出合计", sum)
                .add("", "年终结转")
                .padded(FunctionClass.ALL.size() + 5)
                .add("", "支出总计", sum);
        return DrawnTable.headed(
                        over("收入", leaf("项目", 3.2), leaf("金额", 1.6)),
                        over(
                                "支出",
                                leaf("项目", 3.8),
                                over(
                                        "金额",
                                        leaf("小计", 1.6),
                                        leaf("一般公共预算", 1.6),
                                        leaf("政府性基金预算", 1.3),
                                        leaf("国有资本经营预算", 1.3))))
                .rows(DrawnBlock.sideBySide(setting, revenue, expenditure));
    }

    private static DrawnBlock classes(List<BudgetLine> lines, Measure... columns) {
        DrawnBlock block = DrawnBlock.expenditure(columns);
        for (FunctionClass c : FunctionClass.ALL) {
            Amounts amounts = BudgetLine.sumOf(lines, c.code()).amounts();
            block = block.add(ChineseNumber.of(c.number()) + "、", c.name(), amounts);
        }
        return block;
    }
}
