package org.yusuan.drawn.layout;

import static org.yusuan.drawn.table.Heading.leaf;
import static org.yusuan.drawn.table.Heading.over;
import static org.yusuan.model.Measure.BASIC;
import static org.yusuan.model.Measure.OPERATING;
import static org.yusuan.model.Measure.PERSONNEL;
import static org.yusuan.model.Measure.PROJECT;
import static org.yusuan.model.Measure.TOTAL;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.drawn.Draft;
import org.yusuan.drawn.Section;
import org.yusuan.drawn.budget.Amounts;
import org.yusuan.drawn.budget.Budget;
import org.yusuan.drawn.budget.BudgetLine;
import org.yusuan.drawn.budget.MoneyStyle;
import org.yusuan.drawn.table.DrawnCell;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.drawn.table.Item;
import org.yusuan.drawn.table.TableLook;
import org.yusuan.model.StandardTable;
import org.yusuan.model.Yuan;

/**
 * The tables of a Shanghai disclosure that a comparison needs: 1, 3, 5 and 9, the last in 万元.
 *
 * @param setting the publisher and its budget, in 元 and whole hundreds
 */
public record ShanghaiDisclosure(Typesetting setting) {

    public Draft draft() {
        String word = setting.entity().word();
        String year = setting.year() + "年";
        Typesetting tenThousands =
                new Typesetting(setting.entity(), setting.year(), MoneyStyle.TEN_THOUSAND, setting.figures());
        List<Section> sections = new ArrayList<>();
        sections.add(FrontMatter.cover(setting.entity().printed(), year + "度" + word + "预算"));
        for (DrawnTable table : List.of(
                titled(setting, StandardTable.T01, year + word + "财务收支预算总表", overview()),
                titled(setting, StandardTable.T03, year + word + "支出预算总表", byFunction()),
                titled(setting, StandardTable.T05, year + word + "一般公共预算支出功能分类预算表", byFunction()),
                titled(tenThousands, StandardTable.T10, year + word + "“三公”经费和机关运行经费预算表", expenses(tenThousands)))) {
            sections.add(Section.table(table, TableLook.plain()));
            sections.add(Section.newPage());
        }
        return Draft.of(sections.toArray(Section[]::new));
    }

    private static DrawnTable titled(Typesetting by, StandardTable key, String title, DrawnTable table) {
        return by.captioned(table).keyed(key.key()).titled(title);
    }

    /** Table 1; of a unit with its expenditure by kind. */
    private DrawnTable overview() {
        List<BudgetLine> lines = setting.budget().general();
        Amounts sum = Budget.sum(lines);
        DrawnBlock revenue =
                DrawnBlock.revenue().add("一、", "财政拨款收入", sum.get(TOTAL)).add("1. ", "一般公共预算资金", sum.get(TOTAL));
        DrawnBlock expenditure = DrawnBlock.expenditure(TOTAL, PERSONNEL, OPERATING, PROJECT);
        int number = 1;
        for (BudgetLine line : BudgetLine.outline(lines)) {
            expenditure = line.code().length() == 3
                    ? expenditure.add(ChineseNumber.of(number++) + "、", line.name(), line.amounts())
                    : expenditure;
        }
        revenue = revenue.padded(number - 1).add("", "收入总计", sum.get(TOTAL));
        return DrawnTable.headed(
                        over("本年收入", leaf("项目", 3), leaf("预算数", 2)),
                        over("本年支出", leaf("项目", 4), leaf("合计", 2), leaf("人员经费", 2), leaf("公用经费", 2), leaf("项目支出", 2)))
                .rows(DrawnBlock.sideBySide(setting, revenue, expenditure.add("", "支出总计", sum)));
    }

    private DrawnTable byFunction() {
        return DrawnTable.headed(
                        over("项目", leaf("功能分类科目编码", 2), leaf("功能分类科目名称", 4)),
                        over("本年支出", leaf("合计", 2), leaf("基本支出", 2), leaf("项目支出", 2)))
                .rows(setting.rowsByCode(setting.budget().general(), TOTAL, BASIC, PROJECT));
    }

    /** Table 9: one row, whose last figure is of table t11. */
    private DrawnTable expenses(Typesetting by) {
        Yuan reception = by.budget().spentOn("30217");
        Yuan running = by.budget().spentOn("30231");
        Yuan operating = Budget.sum(by.budget().general()).get(OPERATING);
        return DrawnTable.headed(
                        over(
                                "“三公”经费预算数",
                                leaf("合计", 2),
                                leaf("因公出国(境)费", 2),
                                leaf("公务接待费", 2),
                                over("公务用车购置及运行费", leaf("小计", 2), leaf("购置费", 2), leaf("运行费", 2))),
                        leaf("机关运行经费预算数", 2))
                .rows(List.of(List.of(
                        cell(by, "合计", reception.plus(running)),
                        DrawnCell.BLANK,
                        cell(by, "公务接待费", reception),
                        cell(by, "小计", running),
                        DrawnCell.BLANK,
                        cell(by, "运行费", running),
                        cell(by, "机关运行经费预算数", operating))));
    }

    private static DrawnCell cell(Typesetting by, String expense, Yuan amount) {
        return by.cell(Item.named(expense), TOTAL, amount);
    }
}
