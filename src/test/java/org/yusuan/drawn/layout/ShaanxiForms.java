package org.yusuan.drawn.layout;

import static org.yusuan.drawn.table.DrawnCell.label;
import static org.yusuan.drawn.table.DrawnCell.text;

import java.util.List;
import org.yusuan.drawn.table.DrawnCell;
import org.yusuan.drawn.table.DrawnTable;

/** Shaanxi's performance forms: 表14-n, 表15 and 表16. */
public record ShaanxiForms(Typesetting setting) {

    /** 表14-n, for one project. */
    public DrawnTable project(int number, FormText form) {
        return form(form).numbered("表14-" + number).titled("部门专项业务经费绩效目标表");
    }

    /** 表16, for a special fund; mostly published blank. */
    public DrawnTable specialFund(FormText form) {
        return form(form).numbered("表16").titled("专项资金总体绩效目标表");
    }

    /** 表15, for the department as a whole. */
    public DrawnTable overall(FormText form) {
        String amount = form.printedInTenThousand();
        DrawnFormRows rows = new DrawnFormRows()
                .line("部门（单位）名称", 3, setting.entity().name(), 3)
                .row(
                        label("年度主要任务").spanningRows(4),
                        label("任务名称").spanningRows(2),
                        label("主要内容").spanningRows(2),
                        label("预算金额（万元）").spanning(3))
                .row(label("总额"), label("财政拨款"), label("其他资金"))
                .row(label("任务1"), text("保障示例事务正常运转"), label(amount), label(amount), DrawnCell.BLANK)
                .row(label("金额合计").spanning(2), label(amount), label(amount), DrawnCell.BLANK)
                .line("年度总体目标", 1, form.goal(), 5)
                .indicators(
                        "年度绩效指标",
                        headings(),
                        form.indicators(),
                        i -> List.of(text(i.level3()).spanning(2), label(i.value())));
        return DrawnTable.plain(List.of(1.4, 1.8, 3.2, 1.6, 1.6, 1.6), rows.rows())
                .numbered("表15")
                .titled("部门整体支出绩效目标表");
    }

    private DrawnTable form(FormText form) {
        String amount = form.printedInTenThousand();
        DrawnFormRows rows = new DrawnFormRows()
                .line("项目名称", 2, form.project(), 4)
                .line("主管部门", 2, form.isBlank() ? "" : setting.entity().name(), 4)
                .row(
                        label("资金金额（万元）").spanning(2).spanningRows(3),
                        text("实施期资金总额：").spanning(2),
                        label(amount).spanning(2))
                .row(text("其中：财政拨款").spanning(2), label(amount).spanning(2))
                .row(text("其他资金").spanning(2), DrawnCell.BLANK.spanning(2))
                .line("总体目标", 1, form.goal(), 5)
                .indicators(
                        "年度绩效指标",
                        projectHeadings(),
                        form.indicators(),
                        i -> List.of(text(i.level3()), label(i.value()), DrawnCell.BLANK));
        return DrawnTable.plain(List.of(1.2, 1.6, 2.2, 3.0, 2.2, 1.2), rows.rows());
    }

    private static List<DrawnCell> headings() {
        return List.of(label("一级指标"), label("二级指标"), label("指标内容").spanning(2), label("指标值"));
    }

    private static List<DrawnCell> projectHeadings() {
        return List.of(label("一级指标"), label("二级指标"), label("指标内容"), label("指标值"), label("备注"));
    }
}
