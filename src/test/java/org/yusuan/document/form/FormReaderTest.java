package org.yusuan.document.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yusuan.document.grid.Grid;
import org.yusuan.model.Finding;
import org.yusuan.model.FormType;
import org.yusuan.model.Indicator;
import org.yusuan.model.PerformanceForm;
import org.yusuan.model.RawCell;
import org.yusuan.testing.TextGrid;

/** Examples of forms written as text, read by a layout written as text. */
class FormReaderTest {
    private static final FormReader READER = new FormReader(new FormLayouts(List.of(layout("""
            name: province
            title: 示例
            indicators:
              headings:
                level1: [一级指标]
                level2: [二级指标]
                level3: [三级指标]
                value: [指标值]
                other: [备注]
              levels:
                产出指标: [数量指标, 质量指标]
                效益指标: [社会效益指标]
            forms:
              - name: project
                types: [project]
                unit: 元
                texts:
                  project_name: [项目名称]
                  department: [主管部门]
                  project_start: [开始日期]
                  project_end: [完成日期]
                  goal_annual: [年度目标]
                  filled_at: [填报日期]
                amounts:
                  - under: [实施期资金总额]
                    labels:
                      period_total: [实施期资金总额]
                      period_central: [中央资金]
                  - under: [年度资金总额]
                    labels:
                      annual_total: [年度资金总额]
                      annual_central: [中央资金]
                counts:
                  staff_actual: [在职人数]
                others: [绩效目标]
            """))));

    @Test
    void theValueStandsBesideItsLabel() {
        assertThat(form("项目名称 | 档案数字化").texts()).containsEntry("project_name", "档案数字化");
    }

    @Test
    void theValueMayShareTheCellWithItsLabel() {
        assertThat(form("项目名称：档案数字化 | 主管部门：水务局").texts())
                .containsEntry("project_name", "档案数字化")
                .containsEntry("department_name", "水务局");
    }

    @Test
    void theValueStandsBelowWhereTheWholeRowHoldsLabels() {
        assertThat(form("""
                项目名称   | 主管部门
                档案数字化 | 水务局
                """).texts()).containsEntry("project_name", "档案数字化").containsEntry("department_name", "水务局");
    }

    @Test
    void aBlankValueIsAbsent() {
        assertThat(form("项目名称 | | 主管部门 | 水务局").texts()).doesNotContainKey("project_name");
    }

    @Test
    void theCodeOfADepartmentStandsBeforeTheDash() {
        assertThat(form("主管部门 | 124-水务局[部门]").texts())
                .containsEntry("department_code", "124")
                .containsEntry("department_name", "水务局[部门]");
    }

    @Test
    void twoDatesAreAPeriod() {
        assertThat(form("开始日期 | 2023年1月1日 | 完成日期 | 2023-12-31").texts())
                .containsEntry("project_period", "2023-01-01/2023-12-31");
    }

    @Test
    void aDateOfFillingInThatIsNoDateIsAFinding() {
        ReadForms read = read("项目名称 | 档案数字化 | 填报日期 | 年底");
        assertThat(read.forms().get(0).texts()).doesNotContainKey("filled_at");
        assertThat(rules(read)).contains("form.date_unread");
    }

    @Test
    void aDateBelowTheFormBelongsToIt() {
        Grid grid =
                TextGrid.of("项目名称 | 档案数字化 | 主管部门 | 水务局").over("填报日期：2023-10-31").grid();
        assertThat(read(grid).forms().get(0).texts()).containsEntry("filled_at", "2023-10-31");
    }

    @Test
    void anAmountBelongsToTheHeadOverIt() {
        assertThat(form("""
                实施期资金总额（元） | 300 | 年度资金总额（元） | 100
                其中：中央资金       | 200 | 其中：中央资金     | 50
                """).amounts()).satisfies(a -> {
            assertThat(a.get("period_total_yuan")).isEqualByComparingTo("300");
            assertThat(a.get("period_central_yuan")).isEqualByComparingTo("200");
            assertThat(a.get("annual_total_yuan")).isEqualByComparingTo("100");
            assertThat(a.get("annual_central_yuan")).isEqualByComparingTo("50");
        });
    }

    @Test
    void theNearestPrintedUnitCounts() {
        assertThat(amount("年度资金总额 | 3万元")).isEqualTo("30000");
        assertThat(amount("年度资金总额（万元） | 3")).isEqualTo("30000");
        assertThat(amount("资金（万元） | 年度资金总额 | 3")).isEqualTo("30000");
        assertThat(read(TextGrid.of("年度资金总额 | 3").under("单位：万元").grid())
                        .forms()
                        .get(0)
                        .amounts()
                        .get("annual_total_yuan"))
                .isEqualByComparingTo("30000");
    }

    @Test
    void withoutAPrintedUnitThatOfTheLayoutIsAssumedOnce() {
        ReadForms read = read("""
                实施期资金总额 | 300 | 年度资金总额 | 100
                """);
        assertThat(rules(read)).containsOnlyOnce("form.unit_assumed");
    }

    @Test
    void twoDifferentNumbersOfOneFieldAreAFindingAndTheFirstCounts() {
        ReadForms read = read("""
                年度资金总额 | 100
                年度资金总额 | 200
                """);
        assertThat(read.forms().get(0).amounts().get("annual_total_yuan")).isEqualByComparingTo("100");
        assertThat(rules(read)).contains("form.two_numbers");
    }

    @Test
    void wordsInPlaceOfAnAmountAreAFinding() {
        ReadForms read = read("项目名称 | 档案数字化 | 年度资金总额 | 约3万");
        assertThat(read.forms().get(0).amounts()).isEmpty();
        assertThat(rules(read)).contains("form.not_a_number");
    }

    @Test
    void peopleAreCounted() {
        assertThat(form("项目名称 | 档案数字化 | 在职人数 | 12人").amounts().get("staff_actual"))
                .isEqualByComparingTo("12");
    }

    @Test
    void indicatorsAreReadUnderTheirLevels() {
        assertThat(indicators("""
                一级指标 | 二级指标     | 三级指标 | 指标值 | 备注
                产出指标 | 数量指标     | 扫描卷宗 | ≥100卷 |
                ^        | ^            | 装订卷宗 | 50卷   |
                ^        | 质量指标     | 合格率   | ≥95%   |
                效益指标 | 社会效益指标 | 查阅便利 | 提高   |
                """))
                .containsExactly(
                        "annual 1 产出指标/数量指标 扫描卷宗 >=100卷",
                        "annual 2 产出指标/数量指标 装订卷宗 =50卷",
                        "annual 3 产出指标/质量指标 合格率 >=95%",
                        "annual 4 效益指标/社会效益指标 查阅便利 ");
    }

    @Test
    void twoHalvesAreThePeriodAndTheYear() {
        assertThat(indicators("""
                一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值
                产出指标 | 数量指标 | 扫描卷宗 | 300卷  | 数量指标 | 扫描卷宗 | 100卷
                """)).containsExactly("period 1 产出指标/数量指标 扫描卷宗 =300卷", "annual 1 产出指标/数量指标 扫描卷宗 =100卷");
    }

    @Test
    void aBlankIndicatorIsNone() {
        assertThat(indicators("""
                一级指标 | 二级指标 | 三级指标 | 指标值
                产出指标 | 数量指标 | 扫描卷宗 | 100卷
                ^        | 质量指标 |          |
                """)).hasSize(1);
    }

    @Test
    void withoutAHeaderTheSecondLevelShowsTheColumns() {
        assertThat(indicators("""
                产出指标 | 数量指标 | 扫描卷宗 | 100卷
                ^        | 质量指标 | 合格率   | 95%
                """)).containsExactly("annual 1 产出指标/数量指标 扫描卷宗 =100卷", "annual 2 产出指标/质量指标 合格率 =95%");
    }

    @Test
    void aLabelOfTheFormEndsTheIndicators() {
        assertThat(indicators("""
                一级指标 | 二级指标 | 三级指标   | 指标值
                产出指标 | 数量指标 | 扫描卷宗   | 100卷
                年度目标 | 按期完成 | <          | <
                """)).hasSize(1);
    }

    @Test
    void aFilledInFormWithoutIndicatorsIsAFinding() {
        assertThat(rules(read("项目名称 | 档案数字化 | 主管部门 | 水务局"))).containsExactly("form.no_indicators");
    }

    @Test
    void aFormOfWhichOneLabelIsKnownHasAnUnknownLayout() {
        ReadForms read = read("""
                项目名称   | 档案数字化
                申报事由   | 档案老化
                """);
        assertThat(rules(read)).contains("form.unknown_layout", "form.cells_without_column");
        assertThat(read.rawCells()).extracting(RawCell::text).containsExactly("申报事由", "档案老化");
    }

    @Test
    void aTextCutByThePageBreakIsOneText() {
        Grid first = TextGrid.of("""
                项目名称 | 档案数字化
                年度目标 | 完成全部卷宗的扫描、
                """).grid();
        Grid second = TextGrid.of(" | 装订和上架。\n").onPage(2).grid();
        FormSheet sheet = new FormSheet(
                FormType.PROJECT, "", List.of(new FormSheet.Part(first, 0, 2), new FormSheet.Part(second, 0, 1)));
        PerformanceForm form = READER.read(List.of(sheet)).forms().get(0);
        assertThat(form.texts()).containsEntry("goal_annual", "完成全部卷宗的扫描、装订和上架。");
        assertThat(form.pages()).containsExactly(1, 2);
    }

    private static PerformanceForm form(String block) {
        return read(block).forms().get(0);
    }

    private static String amount(String block) {
        return Objects.requireNonNull(form(block).amounts().get("annual_total_yuan"))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static List<String> rules(ReadForms read) {
        return read.findings().stream().map(Finding::rule).toList();
    }

    private static List<String> indicators(String block) {
        return read(block).indicators().stream().map(FormReaderTest::described).toList();
    }

    private static String described(Indicator i) {
        return i.scope() + " " + i.lineNo() + " " + i.level1() + "/" + i.level2() + " " + i.level3() + " "
                + i.operator() + i.valueNumber() + i.valueUnit();
    }

    private static ReadForms read(String block) {
        return read(TextGrid.of(block).grid());
    }

    private static ReadForms read(Grid grid) {
        FormSheet.Part whole = new FormSheet.Part(grid, 0, grid.rows());
        return READER.read(List.of(new FormSheet(FormType.PROJECT, "", List.of(whole))));
    }

    private static FormLayouts.Layout layout(String yaml) {
        try {
            return FormLayoutReader.read(
                    "province.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
