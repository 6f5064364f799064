package org.yusuan.drawn.layout;

import static org.yusuan.drawn.table.DrawnCell.label;
import static org.yusuan.drawn.table.DrawnCell.text;

import java.util.List;
import org.yusuan.drawn.table.DrawnCell;
import org.yusuan.drawn.table.DrawnTable;

/** Shanxi's performance forms: 整体支出绩效目标申报表 and 项目支出绩效目标表. */
public record ShanxiForms(Typesetting setting) {

    /** The department's own form. */
    public DrawnTable overall(FormText form, String basic, String project) {
        DrawnFormRows rows = new DrawnFormRows()
                .row(label("部门名称").spanning(2), label(department()).spanning(4))
                .row(
                        label("部门基本信息").spanningRows(3),
                        label("内设职能部门数"),
                        label("4个"),
                        label("所属预算单位数").spanning(2),
                        label("1个"))
                .row(label("实际在职人员总数").spanning(2), label("36人").spanning(3))
                .row(label("核定的人员编制数"), label("40人"), label("其中：在编人员数").spanning(2), label("36人"))
                .line("部门职责", 1, "负责示例事务的组织实施，拟订示例政策并监督执行。", 5)
                .row(
                        label("年度预算情况").spanningRows(5),
                        label("按资金来源划分"),
                        label("资金总额(万元)"),
                        label("按资金方向划分").spanning(2),
                        label("资金总额(万元)"))
                .row(funds("合计", form.printedInTenThousand(), "合计", form.printedInTenThousand()))
                .row(funds("其中:一般公共预算资金", form.printedInTenThousand(), "其中:基本支出", basic))
                .row(funds("政府性基金预算资金", "0.00", "项目支出", project))
                .row(funds("单位资金", "0.00", "", ""))
                .line("年度绩效目标", 1, form.goal(), 5)
                .indicators(
                        "年度绩效指标",
                        List.of(label("一级指标"), label("二级指标"), label("三级指标").spanning(2), label("指标值")),
                        form.indicators(),
                        i -> List.of(text(i.level3()).spanning(2), label(i.value())));
        return DrawnTable.plain(
                        List.of(1.6, 2.4, 2.0, 1.0, 1.6, 2.0),
                        people(rows, form, 6).rows())
                .titled("预算部门（单位）整体支出绩效目标申报表")
                .captioned("（" + setting.year() + "）年度", "");
    }

    /** A project's form: two halves, for the whole period and for the year. */
    public DrawnTable project(FormText form) {
        String yuan = form.printedInYuan();
        DrawnFormRows rows = new DrawnFormRows()
                .line("项目名称", 2, form.project(), 6)
                .row(
                        label("主管部门及代码").spanning(2),
                        label(form.isBlank() ? "" : department()).spanning(3),
                        label("实施单位"),
                        label(form.isBlank() ? "" : setting.entity().name()).spanning(2))
                .row(
                        label("项目属性").spanning(2),
                        label(form.isBlank() ? "" : "经常性项目（长期开展）").spanning(3),
                        label("项目期"),
                        label(form.isBlank() ? "" : "3年").spanning(2))
                .row(halves("项目资金（元）", 6, "实施期资金总额：", "年度资金总额：", yuan))
                .row(halves("其中：中央财政资金", "其中：中央财政资金", form.isBlank() ? "" : "0"))
                .row(halves("省级财政资金", "省级财政资金", form.isBlank() ? "" : "0"))
                .row(halves("市县（区）财政资金", "市县（区）财政资金", yuan))
                .row(halves("单位自筹", "单位自筹", form.isBlank() ? "" : "0"))
                .row(halves("其他资金", "其他资金", ""))
                .line("项目概况", 2, form.goal(), 6)
                .line("立项依据", 2, form.isBlank() ? "" : "示例事务管理办法（示例〔2023〕1号）。", 6)
                .line("项目实施计划", 2, form.isBlank() ? "" : "上半年完成采购，下半年组织实施并验收。", 6)
                .row(
                        label("总体目标").spanning(2).spanningRows(2),
                        label("实施期目标").spanning(3),
                        label("年度目标").spanning(3))
                .row(text(form.goal()).spanning(3), text(form.goal()).spanning(3))
                .indicators(
                        "绩效指标",
                        List.of(
                                label("一级指标"),
                                label("二级指标"),
                                label("三级指标"),
                                label("指标值"),
                                label("二级指标"),
                                label("三级指标"),
                                label("指标值")),
                        form.indicators(),
                        i -> List.of(
                                text(i.level3()),
                                label(i.value()),
                                label(i.level2()),
                                text(i.level3()),
                                label(i.value())));
        return DrawnTable.plain(
                        List.of(1.0, 1.4, 1.6, 2.2, 1.6, 1.6, 2.2, 1.6),
                        people(rows, form, 8).rows())
                .titled(region() + "市级预算部门（单位）项目支出绩效目标表")
                .captioned("（" + setting.year() + "年度）", "");
    }

    /** The line that must be redacted, where the form has one. */
    private static DrawnFormRows people(DrawnFormRows rows, FormText form, int columns) {
        if (!form.handler().isEmpty()) {
            rows.row(
                    label("负责人"),
                    label(form.handler()).spanning(columns - 4),
                    label("联系电话"),
                    label(form.telephone()).spanning(2));
        }
        return rows;
    }

    private String department() {
        return setting.entity().code() + "-" + setting.entity().printed();
    }

    private String region() {
        return setting.entity().name().substring(0, 3);
    }

    private static DrawnCell[] funds(String source, String amount, String direction, String directed) {
        return new DrawnCell[] {text(source), label(amount), text(direction).spanning(2), label(directed)};
    }

    private static DrawnCell[] halves(String label, int rows, String period, String year, String amount) {
        return new DrawnCell[] {
            label(label).spanning(2).spanningRows(rows),
            text(period).spanning(2),
            label(amount),
            text(year).spanning(2),
            label(amount)
        };
    }

    private static DrawnCell[] halves(String period, String year, String amount) {
        return new DrawnCell[] {
            text(period).spanning(2), label(amount), text(year).spanning(2), label(amount)
        };
    }
}
