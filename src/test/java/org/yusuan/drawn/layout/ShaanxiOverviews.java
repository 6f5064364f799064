package org.yusuan.drawn.layout;

import static org.yusuan.model.Measure.*;

import org.yusuan.drawn.budget.Amounts;
import org.yusuan.drawn.budget.Budget;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.model.Yuan;

/** Shaanxi's tables with two sides: 表1, 表4 and 表9. */
record ShaanxiOverviews(Typesetting setting) {
    /** The heading row and the 24 classes. */
    private static final int ROWS = FunctionClass.SHORT.size() + 1;

    /** 表1. */
    DrawnTable all() {
        Amounts sum = Budget.sum(setting.budget().everything());
        Yuan current = sum.get(CURRENT_YEAR);
        DrawnBlock revenue = DrawnBlock.revenue()
                .add("一、", "部门预算", current)
                .add("1、", "财政拨款", current)
                .add("(1)", "一般公共预算拨款", sum.get(GENERAL_PUBLIC_BUDGET))
                .add("其中：", "专项资金列入部门预算的项目")
                .add("(2)", "政府性基金拨款", sum.get(GOVERNMENT_FUND))
                .add("(3)", "国有资本经营预算收入")
                .add("2、", "上级补助收入")
                .add("3、", "事业收入")
                .add("其中：", "纳入财政专户管理的收费")
                .add("4、", "事业单位经营收入")
                .add("5、", "附属单位上缴收入")
                .add("6、", "其他收入")
                .padded(ROWS)
                .add("", "本年收入合计", current)
                .add("", "用事业基金弥补收支差额")
                .add("", "上年实户资金余额")
                .add("", "上年结转", sum.get(CARRIED_OVER))
                .add("", "收入总计", sum.get(TOTAL));
        ShaanxiBlocks blocks = new ShaanxiBlocks(
                Spending.all(setting.figures()), setting.budget().everything(), "部门预算");
        return table(
                revenue,
                ended(blocks.functional(), blocks, 4),
                ended(blocks.departmentEconomic(), blocks, 4),
                ended(blocks.governmentEconomic(), blocks, 4));
    }

    /** 表4. */
    DrawnTable appropriated() {
        Amounts sum = Budget.sum(setting.budget().everything());
        Yuan current = sum.get(CURRENT_YEAR);
        DrawnBlock revenue = DrawnBlock.revenue()
                .add("一、", "财政拨款", current)
                .add("1、", "一般公共预算拨款", sum.get(GENERAL_PUBLIC_BUDGET))
                .add("其中：", "专项资金列入部门预算的项目")
                .add("2、", "政府性基金拨款", sum.get(GOVERNMENT_FUND))
                .add("3、", "国有资本经营预算收入")
                .padded(ROWS)
                .add("", "本年收入合计", current)
                .add("", "上年结转", sum.get(CARRIED_OVER))
                .add("", "收入总计", sum.get(TOTAL));
        ShaanxiBlocks blocks = new ShaanxiBlocks(
                Spending.all(setting.figures()), setting.budget().everything(), "财政拨款");
        return table(
                revenue,
                ended(blocks.functional(), blocks, 2),
                ended(blocks.departmentEconomic(), blocks, 2),
                ended(blocks.governmentEconomic(), blocks, 2));
    }

    /** 表9. */
    DrawnTable fund() {
        Spending spending = Spending.from(GOVERNMENT_FUND, setting.figures());
        ShaanxiBlocks blocks = new ShaanxiBlocks(spending, setting.budget().fund(), "政府性基金拨款");
        DrawnBlock revenue = DrawnBlock.revenue()
                .add("一、", "政府性基金拨款", spending.total())
                .padded(ROWS)
                .add("", "本年收入合计", spending.total());
        return table(
                revenue,
                ended(blocks.functional(), blocks, 0),
                ended(blocks.departmentEconomic(), blocks, 0),
                ended(blocks.governmentEconomic(), blocks, 0));
    }

    private DrawnTable table(DrawnBlock... blocks) {
        return DrawnTable.headed(ShaanxiBlocks.headings()).rows(DrawnBlock.sideBySide(setting, blocks));
    }

    /** Adds sums below a block; the grand total is that many rows below the year's total, or left out for 0. */
    private static DrawnBlock ended(DrawnBlock block, ShaanxiBlocks of, int grandTotal) {
        Yuan total = of.spending().total();
        DrawnBlock ended = block.padded(ROWS).add("", "本年支出合计", total);
        return grandTotal == 0
                ? ended
                : ended.add("", "结转下年").padded(ROWS + grandTotal).add("", "支出总计", total);
    }
}
