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
import org.yusuan.drawn.budget.Post;
import org.yusuan.drawn.table.DrawnCell;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.drawn.table.Heading;
import org.yusuan.drawn.table.Item;
import org.yusuan.model.Measure;
import org.yusuan.model.Yuan;

/** Shanxi's tables whose rows are economic items, expenses or units. */
record ShanxiByItem(Typesetting setting) {
    private static final Measure[] APPROPRIATION = {TOTAL, GENERAL_PUBLIC_BUDGET, GOVERNMENT_FUND, STATE_CAPITAL};

    /** Table 6. */
    DrawnTable basicByEconomic() {
        List<List<DrawnCell>> rows = new ArrayList<>();
        Amounts sum = Budget.sum(setting.budget().basic());
        rows.add(setting.row(List.of(label("合计").spanning(2)), Item.TOTAL, sum, TOTAL, PERSONNEL, OPERATING));
        EconomicClass.ALL.forEach(c -> rows.addAll(rows(c)));
        return DrawnTable.headed(
                        leaf("部门预算支出经济科目名称", 4),
                        leaf("政府预算支出经济科目名称", 4),
                        over(setting.year() + "年预算数", leaf("合计", 2), leaf("人员经费", 2), leaf("公用经费", 2)))
                .rows(rows);
    }

    /** Table 10. */
    DrawnTable threePublic() {
        Yuan reception = setting.budget().spentOn("30217");
        Yuan vehicles = setting.budget().spentOn("30231");
        return DrawnTable.headed(leaf("项目", 3), appropriation(setting.year() + "年预算数"))
                .rows(List.of(
                        expense(Item.named("因公出国（境）费"), Yuan.ZERO),
                        expense(Item.named("公务接待费"), reception),
                        expense(Item.named("公务用车购置及运行费"), vehicles),
                        expense(Item.named("公务用车购置费").numbered("①"), Yuan.ZERO),
                        expense(Item.named("公务用车运行维护费").numbered("②"), vehicles),
                        expense(Item.TOTAL, reception.plus(vehicles))));
    }

    /** Table 11: the department's own offices receive all of it. */
    DrawnTable agencyRunning() {
        Yuan operating = Budget.sum(setting.budget().basic()).get(OPERATING);
        return DrawnTable.headed(leaf("单位名称", 3), appropriation(setting.year() + "预算数"))
                .rows(List.of(
                        expense(Item.named("部门合计"), operating),
                        expense(Item.named(setting.entity().name()), operating)));
    }

    /** Returns the class and its posts; nothing if it has none. */
    private List<List<DrawnCell>> rows(EconomicClass of) {
        List<Post> posts = setting.figures().posts().stream()
                .filter(p -> p.code().startsWith(of.code()))
                .toList();
        List<List<DrawnCell>> rows = new ArrayList<>();
        if (!posts.isEmpty()) {
            rows.add(row(
                    of.name(), "", Amounts.sum(posts.stream().map(Post::amounts).toList())));
            posts.forEach(p -> rows.add(row(p.name(), p.governmentName(), p.amounts())));
        }
        return rows;
    }

    private List<DrawnCell> row(String name, String counterpart, Amounts amounts) {
        Item item = Item.named(name).against("", counterpart);
        return setting.row(List.of(text(name), text(counterpart)), item, amounts, TOTAL, PERSONNEL, OPERATING);
    }

    private List<DrawnCell> expense(Item item, Yuan amount) {
        Amounts amounts = Amounts.of(TOTAL, amount).plus(GENERAL_PUBLIC_BUDGET, amount);
        return setting.row(List.of(text(item.printed())), item, amounts, APPROPRIATION);
    }

    private static Heading appropriation(String heading) {
        return over(heading, leaf("合计", 2), leaf("一般公共预算", 2), leaf("政府性基金预算", 2), leaf("国有资本经营预算", 2));
    }
}
