package org.yusuan.drawn.layout;

import static org.yusuan.drawn.table.Heading.leaf;
import static org.yusuan.drawn.table.Heading.over;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yusuan.drawn.table.DrawnCell;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.drawn.table.Heading;
import org.yusuan.drawn.table.Item;
import org.yusuan.model.Measure;
import org.yusuan.model.Yuan;

/** Shaanxi's 表13: three times the same nine columns, for the year before, the year, and the change. */
record ShaanxiThreePublic(Typesetting setting) {
    /** How much more reception cost in the year before, so that the change is negative. */
    private static final Yuan SAVED = new Yuan(new BigDecimal("480.00"));

    DrawnTable table() {
        String unit = setting.entity().unitCode(0);
        return DrawnTable.headed(leaf("单位编码", 2), leaf("单位名称", 3), columns("上年"), columns("当年"), columns("增减变化情况"))
                .rows(List.of(
                        row("", "合计", ""),
                        row(unit, setting.entity().name(), setting.entity().name())));
    }

    private List<DrawnCell> row(String code, String name, String counterpart) {
        List<DrawnCell> row = new ArrayList<>(List.of(DrawnCell.text(code), DrawnCell.text(name)));
        Map<String, Yuan> now = expenses(Yuan.ZERO);
        Map<String, Yuan> before = expenses(SAVED);
        before.forEach((expense, amount) -> row.add(cell(expense, code, counterpart, Measure.PRIOR_YEAR, amount)));
        now.forEach((expense, amount) -> row.add(cell(expense, code, counterpart, Measure.CURRENT_YEAR, amount)));
        before.forEach((expense, amount) -> {
            Yuan change = now.getOrDefault(expense, Yuan.ZERO).minus(amount);
            row.add(cell(expense, code, counterpart, Measure.CHANGE, change));
        });
        return row;
    }

    private DrawnCell cell(String expense, String code, String counterpart, Measure measure, Yuan amount) {
        return setting.cell(Item.named(expense).against(code, counterpart), measure, amount);
    }

    /** The nine columns from left to right. */
    private Map<String, Yuan> expenses(Yuan moreReception) {
        Yuan reception = setting.budget().spentOn("30217").plus(moreReception);
        Yuan vehicles = setting.budget().spentOn("30231");
        Yuan conferences = setting.budget().spentOn("30215");
        Yuan training = setting.budget().spentOn("30216");
        Map<String, Yuan> expenses = new LinkedHashMap<>();
        expenses.put("合计", reception.plus(vehicles).plus(conferences).plus(training));
        expenses.put("小计", reception.plus(vehicles));
        expenses.put("因公出国（境）费用", Yuan.ZERO);
        expenses.put("公务接待费", reception);
        expenses.put("公务用车购置及运行维护费小计", vehicles);
        expenses.put("公务用车购置费", Yuan.ZERO);
        expenses.put("公务用车运行维护费", vehicles);
        expenses.put("会议费", conferences);
        expenses.put("培训费", training);
        return expenses;
    }

    private static Heading columns(String when) {
        return over(
                when,
                leaf("合计", 2),
                over(
                        "一般公共预算拨款安排的“三公”经费预算",
                        leaf("小计", 2),
                        leaf("因公出国（境）费用", 1.6),
                        leaf("公务接待费", 2),
                        over("公务用车购置及运行维护费", leaf("小计", 2), leaf("公务用车购置费", 1.6), leaf("公务用车运行维护费", 2))),
                leaf("会议费", 2),
                leaf("培训费", 2));
    }
}
