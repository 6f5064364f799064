package org.yusuan.drawn.layout;

import static org.yusuan.drawn.table.DrawnCell.text;
import static org.yusuan.drawn.table.Heading.leaf;
import static org.yusuan.drawn.table.Heading.over;
import static org.yusuan.model.Measure.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.yusuan.drawn.budget.Amounts;
import org.yusuan.drawn.budget.Project;
import org.yusuan.drawn.table.DrawnCell;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.drawn.table.Item;
import org.yusuan.model.Measure;

/** Shanxi's tables of projects: the department, its units, and below each unit its projects. */
record ShanxiProjects(Typesetting setting) {

    /** Table 12. */
    DrawnTable current() {
        return DrawnTable.headed(
                        leaf("项目名称", 4),
                        leaf("合计", 1.7),
                        over(
                                setting.year() + "年财政拨款",
                                leaf("一般公共预算", 1.7),
                                leaf("政府性基金预算", 1.4),
                                leaf("国有资本经营预算", 1.4)),
                        leaf("财政专户管理资金", 1.3),
                        leaf("单位资金", 1.1))
                .withColumnNumbers()
                .rows(rows(
                        setting.figures().projects(),
                        TOTAL,
                        GENERAL_PUBLIC_BUDGET,
                        GOVERNMENT_FUND,
                        STATE_CAPITAL,
                        FISCAL_SPECIAL_ACCOUNT,
                        UNIT_FUNDS));
    }

    /** Table 13. */
    DrawnTable carriedOver() {
        return DrawnTable.headed(
                        leaf("项目名称", 4),
                        leaf("合计", 2),
                        over(setting.year() + "年财政拨款", leaf("一般公共预算", 2), leaf("政府性基金预算", 2), leaf("国有资本经营预算", 2)))
                .withColumnNumbers()
                .rows(rows(
                        setting.figures().carriedOver(), TOTAL, GENERAL_PUBLIC_BUDGET, GOVERNMENT_FUND, STATE_CAPITAL));
    }

    private List<List<DrawnCell>> rows(List<Project> projects, Measure... columns) {
        if (projects.isEmpty()) {
            return List.of();
        }
        List<List<DrawnCell>> rows = new ArrayList<>();
        rows.add(row(setting.entity().printed(), sum(projects), columns));
        List<String> units = setting.entity().units();
        for (int i = 0; i < units.size(); i++) {
            List<Project> own = shareOf(i, units.size(), projects);
            if (!own.isEmpty()) {
                rows.add(row(units.get(i), sum(own), columns));
                own.forEach(p -> rows.add(row(p.name(), sum(List.of(p)), columns)));
            }
        }
        return rows;
    }

    private List<DrawnCell> row(String name, Amounts amounts, Measure... columns) {
        return setting.row(List.of(text(name)), Item.named(name), amounts, columns);
    }

    private static List<Project> shareOf(int unit, int units, List<Project> projects) {
        return IntStream.range(0, projects.size())
                .filter(i -> i % units == unit)
                .mapToObj(projects::get)
                .toList();
    }

    private static Amounts sum(List<Project> projects) {
        return Amounts.sum(projects.stream()
                .map(p -> Amounts.of(p.source(), p.amount()).plus(TOTAL, p.amount()))
                .toList());
    }
}
