package org.yusuan.document.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.drawn.table.DrawnCell.label;
import static org.yusuan.drawn.table.DrawnCell.text;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yusuan.drawn.Draft;
import org.yusuan.drawn.table.DrawnCell;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.model.FormType;
import org.yusuan.model.Indicator;
import org.yusuan.model.PerformanceForm;

/** Shanghai's 财政项目支出绩效目标填报表, worded as in docs/contract.md, because no published one is at hand. */
class ShanghaiFormTest {
    private static final ReadForms READ = DrawnForms.read(Draft.of(drawn()).draw());

    @Test
    void aFormIsAProjectFormWithItsTitle() {
        assertThat(READ.forms()).hasSize(1);
        assertThat(form().type()).isEqualTo(FormType.PROJECT);
        assertThat(form().title()).isEqualTo("财政项目支出绩效目标填报表");
    }

    @Test
    void twoDatesAreOnePeriod() {
        assertThat(form().texts())
                .containsEntry("project_name", "示例设施维护")
                .containsEntry("project_attribute", "经常性项目")
                .containsEntry("project_period", "2023-01-01/2023-12-31")
                .containsEntry("department_name", "示例区示例局")
                .containsEntry("implementing_unit", "示例区示例中心")
                .containsEntry("goal_period", "保障示例设施正常运行。")
                .containsEntry("goal_annual", "完成本年度示例设施维护。");
    }

    @Test
    void theHalvesOfTheFundBlockAreSeparatedAndLinesWithoutAColumnLeftOut() {
        String amounts = form().amounts().entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue().toPlainString())
                .sorted()
                .collect(Collectors.joining(", "));
        assertThat(amounts)
                .isEqualTo("annual_fiscal_yuan 400000, annual_total_yuan 450000, period_fiscal_yuan 1200000,"
                        + " period_other_yuan 50000, period_total_yuan 1250000");
    }

    @Test
    void oneIndicatorBlockIsAnnual() {
        assertThat(READ.indicators())
                .extracting(Indicator::scope, Indicator::level1, Indicator::level2, Indicator::level3)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("annual", "产出目标", "数量", "设施维护数量"),
                        org.assertj.core.groups.Tuple.tuple("annual", "产出目标", "质量", "维护合格率"));
        assertThat(READ.indicators()).extracting(Indicator::lineNo).containsExactly(1, 2, 3);
    }

    private static PerformanceForm form() {
        return READ.forms().get(0);
    }

    private static DrawnTable drawn() {
        List<List<DrawnCell>> rows = List.of(
                List.of(
                        label("项目名称："),
                        text("示例设施维护").spanning(2),
                        label("项目性质："),
                        text("经常性项目").spanning(2)),
                List.of(
                        label("主管部门："),
                        text("示例区示例局").spanning(2),
                        label("实施单位："),
                        text("示例区示例中心").spanning(2)),
                List.of(
                        label("计划开始日期："),
                        label("2023-01-01").spanning(2),
                        label("计划完成日期："),
                        label("2023-12-31").spanning(2)),
                List.of(
                        label("项目资金（元）").spanningRows(3),
                        text("项目资金总额"),
                        label("1,250,000.00"),
                        text("年度资金申请总额").spanning(2),
                        label("450,000.00")),
                List.of(
                        text("其中：财政资金"),
                        label("1,200,000.00"),
                        text("其中：当年财政拨款").spanning(2),
                        label("400,000.00")),
                List.of(text("其他资金"), label("50,000.00"), text("上年结转资金").spanning(2), label("50,000.00")),
                List.of(label("项目总目标"), text("保障示例设施正常运行。").spanning(5)),
                List.of(label("年度总体目标"), text("完成本年度示例设施维护。").spanning(5)),
                List.of(
                        label("绩效指标").spanningRows(4),
                        label("一级指标"),
                        label("二级指标"),
                        label("三级指标").spanning(2),
                        label("指标目标值")),
                List.of(
                        label("产出目标").spanningRows(2),
                        label("数量"),
                        text("设施维护数量").spanning(2),
                        label("≥12处")),
                List.of(label("质量"), text("维护合格率").spanning(2), label("=100%")),
                List.of(label("效果目标"), label("满意度"), text("受益对象满意度").spanning(2), label("≥90%")));
        return DrawnTable.plain(List.of(1.6, 1.8, 1.8, 1.2, 1.2, 1.6), rows)
                .titled("财政项目支出绩效目标填报表")
                .captioned("（2023年度）", "");
    }
}
