package org.yusuan.document.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.Redaction;
import org.yusuan.model.Finding;
import org.yusuan.model.Indicator;
import org.yusuan.model.PerformanceForm;
import org.yusuan.model.RawCell;
import org.yusuan.testing.TextGrid;

/** Forms of provinces without a layout of their own, read by the layouts that come with the program. */
class ProvinceFormsTest {
    private static final FormReader READER = new FormReader(FormLayouts.shipped());

    @Test
    void eachProjectOfAListIsAForm() {
        ReadForms read = read(TextGrid.of("""
                项目名称 | 项目年度绩效目标 | 一级指标   | 二级指标           | 三级指标   | 指标性质 | 指标值   | 度量单位 | 指标属性 | 指标内容
                1        | 2                | 3          | 4                  | 5          | 6        | 7        | 8        | 9        | 10
                道路养护 | 道路完好         | 产出指标   | 数量指标           | 养护里程   | >=       | 12.5     | 公里     | 定量指标 | 反映里程
                ^        | ^                | 效益指标   | 社会效益指标       | 群众出行   |          | 明显改善 |          | 定性指标 | 反映出行
                路灯维护 | 路灯常亮         | 产出指标   | 质量指标           | 亮灯率     | =        | 98       | %        | 定量指标 | 反映亮灯
                """).under("项目支出绩效目标表", "单位名称：示例县示例局"));

        assertThat(names(read)).containsExactly("道路养护", "路灯维护");
        assertThat(read.forms()).extracting(f -> f.texts().get("goal_annual")).containsExactly("道路完好", "路灯常亮");
        assertThat(read.forms()).extracting(PerformanceForm::title).containsOnly("项目支出绩效目标表");
        assertThat(values(read)).containsExactly(">=12.5公里", "明显改善", "=98%");
        assertThat(parsed(read)).containsExactly(">= 12.5 公里", "  ", "= 98 %");
        assertThat(read.indicators()).extracting(Indicator::level3).containsExactly("养护里程", "群众出行", "亮灯率");
    }

    @Test
    void aListMayPrintTheNameInEachRow() {
        ReadForms read = read(TextGrid.of("""
                单位名称 | 项目名称 | 绩效目标 | 一级指标 | 二级指标 | 三级指标 | 绩效指标性质 | 绩效指标值 | 绩效度量单位 | 权重
                示例局   | 道路养护 | 道路完好 | 产出指标 | 数量指标 | 养护里程 | ≥            | 12         | 公里         | 30
                示例局   | 道路养护 | 道路完好 | 产出指标 | 质量指标 | 合格率   | ＝           | 100        | %            | 30
                示例局   | 路灯维护 | 路灯常亮 | 产出指标 | 数量指标 | 路灯数   | ≤            | 80         | 盏           | 30
                """).under("部门预算项目支出绩效目标表"));

        assertThat(names(read)).containsExactly("道路养护", "路灯维护");
        assertThat(read.forms().get(0).texts()).containsEntry("implementing_unit", "示例局");
        assertThat(values(read)).containsExactly("≥12公里", "＝100%", "≤80盏");
    }

    @Test
    void aNameThatAPageBreakCutFromItsFirstRowsNamesThemToo() {
        ReadForms read = read(TextGrid.of("""
                项目名称 | 一级指标   | 二级指标       | 三级指标 | 指标值
                道路养护 | 产出指标   | 数量指标       | 养护里程 | ≥12公里
                ^        | 满意度指标 | 服务对象满意度 | 满意率   | ≥90%
                         | 产出指标   | 数量指标       | 路灯数   | 80盏
                路灯维护 | 效益指标   | 社会效益指标   | 夜间照明 | 改善
                         | 满意度指标 | 服务对象满意度 | 满意率   | ≥95%
                """).under("项目支出绩效目标表"));

        assertThat(names(read)).containsExactly("道路养护", "路灯维护");
        assertThat(read.indicators()).extracting(Indicator::formNo).containsExactly(1, 1, 2, 2, 2);
    }

    @Test
    void aListPrintsTheMoneyOfEachProjectBesideItsName() {
        ReadForms read = read(TextGrid.of("""
                单位（专项）名称 | 资金总额 | 实施期绩效目标 | 绩效指标 | <        | <        | <      | <            | <                | <
                ^                | ^        | ^              | 一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值内容   | 度量单位（符号） | 指标值类型
                林业管护         | 36.5     | 林地安全       | 产出指标 | 数量指标 | 管护面积 | 5000   | 按实际面积   | 亩               | ≥
                ^                | ^        | ^              | ^        | 质量指标 | 成活率   | 95     | 按抽查       | %                | 定量
                """).under("项目支出绩效目标表", "单位：万元"));

        assertThat(read.forms()).hasSize(1);
        assertThat(money(read.forms().get(0))).containsEntry("period_total_yuan", "365000");
        assertThat(read.forms().get(0).texts()).containsEntry("goal_period", "林地安全");
        assertThat(values(read)).containsExactly("≥5000亩", "95%");
    }

    @Test
    void aListOfWholeUnitsPrintsTheirBudget() {
        ReadForms read = read(TextGrid.of("""
                单位名称 | 年度预算申请 | <              | <        | <        | 整体绩效目标 | 部门整体支出年度绩效目标 | <        | <        | <
                ^        | 资金总额     | 按支出性质分   | <        | 备注     | ^            | 一级指标                 | 二级指标 | 三级指标 | 指标值
                ^        | ^            | 基本支出       | 项目支出 | ^        | ^            | ^                        | ^        | ^        | ^
                示例局   | 100.00       | 60.00          | 40.00    |          | 服务到位     | 产出指标                 | 数量指标 | 办件数   | ≥500件
                """).under("整体支出绩效目标表", "金额单位：万元"));

        assertThat(money(read.forms().get(0)))
                .containsEntry("annual_total_yuan", "1000000")
                .containsEntry("basic_yuan", "600000")
                .containsEntry("project_yuan", "400000");
        assertThat(read.forms().get(0).texts()).containsEntry("goal_annual", "服务到位");
    }

    @Test
    void theRowOfTotalsOfAListIsNoProject() {
        ReadForms read = read(TextGrid.of("""
                项目名称 | 预算金额 | 绩效目标 | 一级指标 | 二级指标 | 三级指标 | 指标值
                合计     | 30.00    |          |          |          |          |
                道路养护 | 30.00    | 道路完好 | 产出指标 | 数量指标 | 养护里程 | ≥12公里
                """).under("项目绩效目标汇总表", "单位：万元"));

        assertThat(names(read)).containsExactly("道路养护");
        assertThat(money(read.forms().get(0))).containsEntry("annual_total_yuan", "300000");
    }

    @Test
    void aListWithoutProjectsIsOneBlankForm() {
        ReadForms read = read(TextGrid.of("""
                项目名称 | 绩效目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位
                         |          |          |          |          |          |        |
                """).under("项目支出绩效目标表"));

        assertThat(read.forms()).hasSize(1);
        assertThat(read.forms().get(0).texts()).isEmpty();
        assertThat(read.indicators()).isEmpty();
        assertThat(rules(read)).isEmpty();
    }

    @Test
    void aListThatRepeatsItsHeaderOnTheNextPageGoesOn() {
        TextGrid first = TextGrid.of("""
                项目名称 | 一级指标   | 二级指标       | 三级指标 | 指标值
                道路养护 | 产出指标   | 数量指标       | 养护里程 | ≥12公里
                """).under("项目支出绩效目标表");
        TextGrid second = TextGrid.of("""
                项目名称 | 一级指标   | 二级指标       | 三级指标 | 指标值
                         | 满意度指标 | 服务对象满意度 | 满意率   | ≥90%
                路灯维护 | 产出指标   | 数量指标       | 路灯数   | 80盏
                """).onPage(2);
        ReadForms read = read(first, second);

        assertThat(names(read)).containsExactly("道路养护", "路灯维护");
        assertThat(read.forms().get(0).pages()).containsExactly(1, 2);
        assertThat(read.indicators()).extracting(Indicator::formNo).containsExactly(1, 1, 2);
    }

    @Test
    void signAndUnitOfAFormStandInColumnsOfTheirOwn() {
        ReadForms read = read(TextGrid.of("""
                项目（政策）名称 | 道路养护 | <        | <        | <        | <
                主管部门         | 示例局   | <        | 实施单位 | 示例中心 | <
                预算资金（万元） | 20.50    | <        | 财政拨款 | 20.50    | <
                年度目标         | 道路完好 | <        | <        | <        | <
                一级指标         | 二级指标 | 三级指标 | 指标值   | <        | <
                ^                | ^        | ^        | 运算符号 | 内容     | 度量单位
                产出指标         | 数量指标 | 养护里程 | 大于等于 | 12       | 公里
                ^                | 时效指标 | 完成时间 | 定性     | 年底前   |
                成本指标         | 经济成本指标 | 总成本 | ≤      | 20.50    | 万元
                """).under("部门预算项目（政策）绩效目标表"));

        assertThat(form(read).texts())
                .containsEntry("project_name", "道路养护")
                .containsEntry("implementing_unit", "示例中心")
                .containsEntry("goal_annual", "道路完好");
        assertThat(money(form(read)))
                .containsEntry("annual_total_yuan", "205000")
                .containsEntry("annual_fiscal_yuan", "205000");
        assertThat(values(read)).containsExactly("≥12公里", "年底前", "≤20.50万元");
        assertThat(parsed(read)).containsExactly(">= 12 公里", "  ", "<= 20.5 万元");
    }

    @Test
    void theHalfOfTheYearMayStandBelowTheHalfOfThePeriod() {
        ReadForms read = read(TextGrid.of("""
                项目名称     | 道路养护 | <        | 项目属性 | 延续项目
                项目绩效目标 | 长期目标 | <        | 年度目标 | <
                ^            | 道路完好 | <        | 养护十里 | <
                长期绩效指标 | 一级指标 | 二级指标 | 指标内容 | 指标值
                ^            | 产出指标 | 数量指标 | 养护里程 | 30公里
                ^            | 效益指标 | 社会效益指标 | 受益人口 | 5000人
                年度绩效指标 | 一级指标 | 二级指标 | 指标内容 | 指标值
                ^            | 产出指标 | 数量指标 | 养护里程 | 10公里
                ^            |          | 质量指标 | 合格率   | 95%
                """).under("项目绩效目标表"));

        assertThat(read.indicators())
                .extracting(i -> i.scope() + i.lineNo() + i.valuePrinted())
                .containsExactly("period130公里", "period25000人", "annual110公里", "annual295%");
        assertThat(form(read).texts()).containsEntry("goal_period", "道路完好").containsEntry("goal_annual", "养护十里");
    }

    @Test
    void oneHeaderMayServeBothHalves() {
        ReadForms read = read(TextGrid.of("""
                项目名称     | 道路养护 | <        | <        | <
                绩效指标     | 一级指标 | 二级指标 | 三级指标 | 指标值
                中期指标     | 产出指标 | 数量指标 | 养护里程 | 30公里
                年度指标     | 产出指标 | 数量指标 | 养护里程 | 10公里
                """).under("项目绩效目标表"));

        assertThat(read.indicators())
                .extracting(i -> i.scope() + i.lineNo() + i.valuePrinted())
                .containsExactly("period130公里", "annual110公里");
    }

    @Test
    void twoColumnsOfValuesAreBothHalves() {
        ReadForms read = read(TextGrid.of("""
                项目名称 | 道路养护 | <        | <          | <
                一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实施期指标值
                产出指标 | 数量指标 | 养护里程 | 10公里     | 30公里
                """).under("项目绩效目标表"));

        assertThat(read.indicators())
                .extracting(i -> i.scope() + i.valuePrinted())
                .containsExactly("period30公里", "annual10公里");
    }

    @Test
    void theValueIsHeadedInManyWays() {
        for (String heading : List.of(
                "年度指标值", "项目指标值", "2026年指标值", "指标值（年度）", "绩效标准", "目标值", "年度(/项目)指标值", "2025年度绩效目标值", "本年度预期指标值")) {
            ReadForms read = read(
                    TextGrid.of("项目名称 | 道路养护 | < | <\n一级指标 | 二级指标 | 三级指标 | " + heading + "\n产出指标 | 数量指标 | 养护里程 | ≥12公里")
                            .under("项目绩效目标表"));
            assertThat(values(read)).as(heading).containsExactly("≥12公里");
        }
    }

    @Test
    void columnsBesideTheValueAreNotTheValue() {
        ReadForms read = read(TextGrid.of("""
                项目名称 | 道路养护 | <        | <            | <      | <              | <
                一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据 | 上年指标值
                产出指标 | 数量指标 | 养护里程 | 反映里程     | 12公里 | 工作计划       | 11公里
                """).under("项目绩效目标表"));

        assertThat(values(read)).containsExactly("12公里");
    }

    @Test
    void anIndicatorNamedLikeALabelIsNoField() {
        ReadForms read = read(TextGrid.of("""
                项目名称 | 道路养护 | <            | <
                一级指标 | 二级指标 | 三级指标     | 指标值
                产出指标 | 时效指标 | 项目完成时间 | 2025-12-31
                成本指标 | 经济成本指标 | 资金总额 | 98.31
                """).under("项目绩效目标表", "单位：万元"));

        assertThat(form(read).texts()).doesNotContainKey("project_period");
        assertThat(money(form(read))).isEmpty();
    }

    @Test
    void aSelfEvaluationPrintsTargetsAndScores() {
        ReadForms read = read(TextGrid.of("""
                项目名称         | 道路养护       | <          | <          | <          | <          | <
                主管部门         | 示例局         | <          | <          | 实施单位   | 示例中心   | <
                项目资金（万元） |                | 年初预算数 | 全年预算数 | 全年执行数 | 分值       | 得分
                ^                | 年度资金总额   | 30.00      | 28.00      | 27.50      | 10         | 9.8
                ^                | 其中：当年财政拨款 | 30.00  | 28.00      | 27.50      | -          | -
                年度总体目标     | 预期目标       | <          | <          | 实际完成情况 | <        | <
                ^                | 道路完好       | <          | <          | 已完成     | <          | <
                一级指标         | 二级指标       | 三级指标   | 年度指标值 | 实际完成值 | 分值       | 得分
                产出指标         | 数量指标       | 养护里程   | ≥12公里    | 13公里     | 50         | 50
                总分             | <              | <          | <          | <          | 100        | 99.8
                """).under("项目支出绩效自评表"));

        assertThat(form(read).title()).isEqualTo("项目支出绩效自评表");
        assertThat(money(form(read)))
                .containsEntry("annual_total_yuan", "280000")
                .containsEntry("annual_fiscal_yuan", "280000");
        assertThat(form(read).texts()).containsEntry("goal_annual", "道路完好");
        assertThat(values(read)).containsExactly("≥12公里");
    }

    @Test
    void anOverallFormSplitsItsBudgetByRevenueAndExpenditure() {
        ReadForms read = read(TextGrid.of("""
                部门（单位）名称 | <          | 示例中心 | <          | <
                年度预算（万元） | 按收入类型 | 金额     | 按支出类型 | 金额
                ^                | 财政拨款   | 907.64   | 基本支出   | 573.03
                ^                | 其他资金   | 14.48    | 项目支出   | 349.09
                合计             | 收入合计   | 922.12   | 支出合计   | 922.12
                年度总体目标     | 服务到位   | <        | <          | <
                一级指标         | 二级指标   | 三级指标 | <          | 目标值
                部门管理         | 资金投入   | 结转变动率 | <        | ≤0%
                """).under("单位整体支出绩效目标表"));

        assertThat(money(form(read)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "annual_total_yuan", "9221200",
                        "annual_fiscal_yuan", "9076400",
                        "annual_other_yuan", "144800",
                        "basic_yuan", "5730300",
                        "project_yuan", "3490900"));
        assertThat(rules(read)).doesNotContain("form.unit_assumed");
    }

    @Test
    void aBudgetMayStandInOneRow() {
        ReadForms read = read(TextGrid.of("""
                项目编码           | 1301A109 | 项目名称       | 道路养护 | <
                预算规模及资金用途 | 预算数   | 208.16         | 其中：财政资金 | 200.00
                绩效目标           | 道路完好 | <              | <        | <
                一级指标           | 二级指标 | 三级指标       | 绩效指标描述 | 指标值
                产出指标           | 数量指标 | 养护里程       | 反映里程 | ≥12公里
                """).under("1.道路养护绩效目标表", "示例局本级单位：万元"));

        assertThat(money(form(read)))
                .containsEntry("annual_total_yuan", "2081600")
                .containsEntry("annual_fiscal_yuan", "2000000");
        assertThat(form(read).texts()).containsEntry("goal_annual", "道路完好");
    }

    @Test
    void aTotalIsOfTheYearWhereTheFormHasNoGoalOfThePeriod() {
        assertThat(money(form(read(total("年度目标"))))).containsOnlyKeys("annual_total_yuan", "annual_fiscal_yuan");
        assertThat(money(form(read(total("总体目标"))))).containsOnlyKeys("period_total_yuan", "period_fiscal_yuan");
    }

    private static TextGrid total(String goal) {
        return TextGrid.of("项目名称 | 道路养护 | 项目单位 | 示例站\n资金总额 | 20.00 | 财政拨款资金 | 20.00\n" + goal + " | 道路完好 | < | <")
                .under("项目支出绩效目标表", "单位：万元");
    }

    @Test
    void theHandlersOfAListAreInNoCell() {
        Grid redacted = Redaction.of(TextGrid.of("""
                项目名称 | 负责人 | 一级指标 | 二级指标 | 三级指标 | 指标值
                道路养护 | 王小明 | 产出指标 | 数量指标 | 养护里程 | 12
                路灯维护 | 李大海 | 效益指标 | 社会效益指标 | 夜间照明 | 明显改善
                垃圾清运 | 赵六   | 产出指标 | 质量指标 | 清运率   | 100
                """).under("项目支出绩效目标表").grid());
        ReadForms read = READER.read(FormFinder.find(List.of(redacted)).forms());

        assertThat(names(read)).containsExactly("道路养护", "路灯维护", "垃圾清运");
        assertThat(read.rawCells()).extracting(RawCell::text).doesNotContain("王小明", "李大海", "赵六");
    }

    @Test
    void anAmountWithoutAUnitIsReadOnlyWhereItCanHaveOneOnly() {
        assertThat(money(form(read(blank("预算金额", "98.31"))))).containsEntry("annual_total_yuan", "983100");
        assertThat(money(form(read(blank("预算金额", "19070200.00"))))).containsEntry("annual_total_yuan", "19070200");
        ReadForms doubtful = read(blank("预算金额", "50000.00"));
        assertThat(money(form(doubtful))).isEmpty();
        assertThat(rules(doubtful)).contains("form.unit_missing");
        assertThat(doubtful.rawCells()).extracting(RawCell::text).contains("50000.00");
    }

    @Test
    void aFormOfWhichNothingCouldBeReadIsAnError() {
        ReadForms read = read(TextGrid.of("""
                事项     | 要求
                绩效目标内容 | 每年检查两次
                """).under("项目支出绩效目标表"));

        assertThat(read.findings())
                .filteredOn(f -> f.rule().equals("form.unread"))
                .extracting(Finding::severity)
                .extracting(Enum::name)
                .containsExactly("ERROR");
    }

    private static TextGrid blank(String label, String amount) {
        return TextGrid.of("项目名称 | 道路养护\n项目单位 | 示例站\n长期目标 | 道路完好\n" + label + " | " + amount + "\n")
                .under("项目支出绩效目标表");
    }

    private static ReadForms read(TextGrid... grids) {
        List<Grid> all = Arrays.stream(grids).map(TextGrid::grid).toList();
        return READER.read(FormFinder.find(all).forms());
    }

    private static PerformanceForm form(ReadForms read) {
        assertThat(read.forms()).hasSize(1);
        return read.forms().get(0);
    }

    private static List<String> names(ReadForms read) {
        return read.forms().stream()
                .map(f -> f.texts().getOrDefault("project_name", ""))
                .toList();
    }

    private static List<String> values(ReadForms read) {
        return read.indicators().stream().map(Indicator::valuePrinted).toList();
    }

    private static List<String> parsed(ReadForms read) {
        return read.indicators().stream()
                .map(i -> String.join(" ", i.operator(), i.valueNumber(), i.valueUnit()))
                .toList();
    }

    private static List<String> rules(ReadForms read) {
        return read.findings().stream().map(Finding::rule).toList();
    }

    private static Map<String, String> money(PerformanceForm form) {
        Map<String, String> money = new HashMap<>();
        form.amounts().forEach((column, amount) -> money.put(column, amount.toPlainString()));
        return money;
    }
}
