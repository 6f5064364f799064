package org.yusuan.drawn.layout;

import static org.yusuan.drawn.table.DrawnCell.label;
import static org.yusuan.drawn.table.DrawnCell.text;
import static org.yusuan.drawn.table.Heading.leaf;
import static org.yusuan.model.Measure.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.yusuan.drawn.budget.Amounts;
import org.yusuan.drawn.budget.BudgetLine;
import org.yusuan.drawn.layout.Spending.EconomicLine;
import org.yusuan.drawn.table.DrawnCell;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.drawn.table.Heading;
import org.yusuan.drawn.table.Item;
import org.yusuan.model.Measure;

/** Shaanxi's tables whose rows are codes: 表5 to 表8 and 表11. */
record ShaanxiByCode(Typesetting setting) {
    private static final Measure[] ALL = {TOTAL, PERSONNEL, OPERATING, PROJECT};
    private static final Measure[] BASIC_ONLY = {TOTAL, PERSONNEL, OPERATING};

    /** 表5. */
    DrawnTable generalByFunction() {
        return byFunction(setting.budget().general(), ALL);
    }

    /** 表6. */
    DrawnTable generalByEconomic() {
        return byEconomic(
                Spending.from(GENERAL_PUBLIC_BUDGET, setting.figures()).lines(), ALL);
    }

    /** 表7. */
    DrawnTable basicByFunction() {
        return byFunction(setting.budget().basic(), BASIC_ONLY);
    }

    /** 表8. */
    DrawnTable basicByEconomic() {
        return byEconomic(new Spending(setting.figures().posts(), List.of()).lines(), BASIC_ONLY);
    }

    /** 表11. */
    DrawnTable carriedOver() {
        return byFunction(setting.budget().carriedOver(), ALL);
    }

    private DrawnTable byFunction(List<BudgetLine> lines, Measure... columns) {
        return DrawnTable.headed(headings(columns, leaf("功能科目编码", 2), leaf("功能科目名称", 5)))
                .rows(remarked(setting.rowsByCode(lines, columns)));
    }

    private DrawnTable byEconomic(List<EconomicLine> lines, Measure... columns) {
        List<List<DrawnCell>> rows = new ArrayList<>();
        Amounts sum = sum(lines);
        rows.add(setting.row(List.of(label("合计").spanning(4)), Item.TOTAL, sum, columns));
        for (EconomicClass group : EconomicClass.ALL) {
            List<EconomicLine> own = lines.stream()
                    .filter(l -> l.code().startsWith(group.code()))
                    .toList();
            if (!own.isEmpty()) {
                rows.add(row(new EconomicLine(group.code(), group.name(), "", "", sum(own)), columns));
                own.forEach(l -> rows.add(row(l, columns)));
            }
        }
        Heading[] headings = headings(
                columns, leaf("部门经济科目编码", 1.6), leaf("部门经济科目名称", 4), leaf("政府经济科目编码", 1.6), leaf("政府经济科目名称", 3.4));
        return DrawnTable.headed(headings).rows(remarked(rows));
    }

    private List<DrawnCell> row(EconomicLine line, Measure... columns) {
        Item item = Item.of(line.code(), line.name()).against(line.governmentCode(), line.governmentName());
        List<DrawnCell> labels =
                List.of(text(line.code()), text(line.name()), text(line.governmentCode()), text(line.governmentName()));
        return setting.row(labels, item, line.amounts(), columns);
    }

    private static Amounts sum(List<EconomicLine> lines) {
        return Amounts.sum(lines.stream().map(EconomicLine::amounts).toList());
    }

    /** The last column, 备注, is always blank. */
    private static List<List<DrawnCell>> remarked(List<List<DrawnCell>> rows) {
        return rows.stream()
                .map(row ->
                        Stream.concat(row.stream(), Stream.of(DrawnCell.BLANK)).toList())
                .toList();
    }

    private static Heading[] headings(Measure[] columns, Heading... labels) {
        List<Heading> amounts =
                List.of(leaf("合计", 2.4), leaf("人员经费支出", 2.4), leaf("公用经费支出", 2.4), leaf("专项业务经费支出", 2.4));
        return Stream.of(Arrays.stream(labels), amounts.stream().limit(columns.length), Stream.of(leaf("备注", 1.4)))
                .flatMap(s -> s)
                .toArray(Heading[]::new);
    }
}
