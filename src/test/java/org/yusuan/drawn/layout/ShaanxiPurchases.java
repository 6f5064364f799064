package org.yusuan.drawn.layout;

import static org.yusuan.drawn.table.DrawnCell.label;
import static org.yusuan.drawn.table.DrawnCell.text;
import static org.yusuan.drawn.table.Heading.leaf;
import static org.yusuan.drawn.table.Heading.over;
import static org.yusuan.model.Measure.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.yusuan.drawn.budget.Amounts;
import org.yusuan.drawn.budget.Project;
import org.yusuan.drawn.table.DrawnCell;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.drawn.table.Item;
import org.yusuan.model.Yuan;

/** Shaanxi's 表12 政府采购预算表: codes split over 类, 款 and 项, and a count beside the money. */
record ShaanxiPurchases(Typesetting setting) {
    private static final int PURCHASES = 2;
    private static final long COUNT = 12;

    DrawnTable table() {
        List<Project> bought =
                setting.figures().projects().stream().limit(PURCHASES).toList();
        List<List<DrawnCell>> rows = new ArrayList<>();
        Amounts sum = Amounts.sum(bought.stream().map(ShaanxiPurchases::amounts).toList());
        rows.add(row("", "", Item.TOTAL, "", sum));
        for (Project project : bought) {
            String code = project.function();
            String unit = setting.entity().name();
            rows.add(row(code, "", Item.of(code, "全额"), "", amounts(project)));
            rows.add(row(code, setting.entity().unitCode(0), Item.of(code, unit), "", amounts(project)));
            rows.add(row(code, "", Item.of(code, project.name()), project.code(), amounts(project)));
        }
        return DrawnTable.headed(
                        over("科目编码", leaf("类", 0.9), leaf("款", 0.7), leaf("项", 0.7)),
                        leaf("单位编码", 1.5),
                        leaf("采购项目", 4),
                        leaf("采购目录", 2.4),
                        leaf("购买服务内容", 1.6),
                        leaf("规格型号", 1.4),
                        leaf("数量", 1.1),
                        over("部门预算支出经济科目编码", leaf("类", 0.9), leaf("款", 0.9)),
                        leaf("实施采购时间", 1.4),
                        leaf("预算金额", 2.6),
                        leaf("说明", 1.2))
                .rows(rows);
    }

    private List<DrawnCell> row(String code, String unit, Item item, String economic, Amounts amounts) {
        List<DrawnCell> row = new ArrayList<>();
        row.addAll(List.of(part(code, 0, 3), part(code, 3, 5), part(code, 5, 7), text(unit), text(item.name())));
        row.add(text(economic.isEmpty() ? "" : "C99000000其他服务"));
        row.addAll(List.of(DrawnCell.BLANK, DrawnCell.BLANK, count(item, amounts)));
        row.addAll(List.of(part(economic, 0, 3), part(economic, 3, 5), DrawnCell.BLANK));
        row.add(setting.cell(item, TOTAL, amounts.get(TOTAL)));
        row.add(DrawnCell.BLANK);
        return row;
    }

    private static DrawnCell count(Item item, Amounts amounts) {
        Yuan count = amounts.get(QUANTITY);
        return DrawnCell.amount(count.plain(), item, QUANTITY, count);
    }

    private static DrawnCell part(String code, int from, int to) {
        return label(code.isEmpty() ? "" : code.substring(from, to));
    }

    private static Amounts amounts(Project project) {
        return Amounts.of(TOTAL, project.amount()).plus(QUANTITY, new Yuan(BigDecimal.valueOf(COUNT)));
    }
}
