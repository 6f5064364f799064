package org.yusuan.document.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.model.Measure.TOTAL;
import static org.yusuan.model.StandardTable.T12;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yusuan.document.check.Remarks.Statement;
import org.yusuan.document.check.Remarks.Statement.Kind;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.MoneyUnit;
import org.yusuan.model.Severity;

/** Oddities of printed forms are reported; differences with a reason are not. */
class FormOdditiesTest {
    private static final String UNIT = "示例县档案服务中心";

    private final TypedForm first = TypedForm.usual(1, "档案整理", "100000");
    private final TypedForm second = TypedForm.usual(2, "设备维护", "200000");
    private final TypedForm odd = TypedForm.usual(3, "业务培训", "300000");

    @Test
    void formsWithTheSameMoneyGoalsAndTargetsInBothHalvesAreSilent() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void moneyOfTheYearThatIsLeftBlankIsReported() {
        odd.without("annual_total_yuan");
        assertWarning("form.annual_money", "annual_total_yuan");
    }

    @Test
    void aLayoutWithoutAnnualMoneyIsNotAccusedOfLackingIt() {
        first.without("annual_total_yuan");
        second.without("annual_total_yuan");
        assertThat(findings()).isEmpty();
    }

    @Test
    void aYearWithMoreMoneyThanThePeriodIsReported() {
        odd.money("annual_total_yuan", "300001");
        assertWarning("form.period_money", "annual_total_yuan");
    }

    @Test
    void aProjectOfSeveralYearsMayHaveLessMoneyOtherSourcesAndOtherTargetsThisYear() {
        odd.money("annual_total_yuan", "90000")
                .money("period_local_yuan", "300000")
                .money("annual_central_yuan", "90000")
                .target("period", "数量指标", "学员人数", "≥90人")
                .target("annual", "数量指标", "学员人数", "≥30人")
                .target("annual", "质量指标", "合格率", "≥95%");
        assertThat(findings()).isEmpty();
    }

    @Test
    void theSameMoneyFromOtherSourcesIsReported() {
        odd.money("period_local_yuan", "300000").money("annual_central_yuan", "300000");
        assertWarning("form.sources_differ", "annual_central_yuan");
    }

    @Test
    void aGoalThatOneFormLeavesOutIsReported() {
        odd.without("goal_annual");
        assertInfo("form.goal", "");
    }

    @Test
    void aTargetThatDiffersBetweenTheHalvesOfAFormOfOneYearIsReported() {
        odd.target("period", "时效指标", "完成时间", "12月").target("annual", "时效指标", "完成时间", "6月");
        assertInfo("form.targets", "6月");
    }

    @Test
    void aNameThatIsCutOffInOneHalfIsReported() {
        odd.target("period", "时效指标", "任务完成时间", "12月").target("annual", "时效指标", "任务完成", "12月");
        assertInfo("form.text_cut", "任务完成");
    }

    @Test
    void indicatorsInAnotherOrderAreReported() {
        odd.target("period", "时效指标", "完成时间", "12月")
                .target("period", "质量指标", "合格率", "≥95%")
                .target("annual", "质量指标", "合格率", "≥95%")
                .target("annual", "时效指标", "完成时间", "12月");
        assertInfo("form.order", "");
    }

    @Test
    void indicatorsThatOnlyOneHalfListsAreReportedOnScannedPagesToo() {
        odd.scanned().target("annual", "质量指标", "合格率", "≥95%");
        Finding finding = only();
        assertThat(finding.rule()).isEqualTo("form.indicators");
        assertThat(finding.fault()).isNotEqualTo(Fault.EXTRACTION);
    }

    @Test
    void wordsOfScannedPagesAreNotJudged() {
        odd.scanned().target("period", "质量指标", "合格率", "合格合格").target("annual", "质量指标", "合格串", "合格");
        assertThat(findings()).isEmpty();
    }

    @Test
    void aTargetPrintedTwiceOverIsReported() {
        odd.target("period", "质量指标", "培训效果", "有效提升提升").target("annual", "质量指标", "培训效果", "有效提升提升");
        assertInfo("form.value_doubled", "有效提升提升");
    }

    @Test
    void aCostAboveTheMoneyOfTheFormIsReportedAndOnePerPieceIsNot() {
        odd.target("period", "成本指标", "场地费", "≤40万元")
                .target("annual", "成本指标", "场地费", "≤40万元")
                .target("period", "成本指标", "课时费", "≤500000元/期")
                .target("annual", "成本指标", "课时费", "≤500000元/期");
        assertInfo("form.cost", "≤40万元");
    }

    @Test
    void anImplementingUnitWithASlipOfThePenIsReported() {
        odd.text("implementing_unit", "示例县档案服备中心");
        assertInfo("form.unit_name", "示例县档案服备中心");
    }

    @Test
    void unitsThatDifferByANumberOrADirectionAreOthers() {
        odd.text("implementing_unit", "示例市档案服务中心");
        assertThat(findings()).isEmpty();
    }

    @Test
    void aBlankFormIsReported() {
        Finding finding = only(List.of(first, TypedForm.no(2)), Remarks.NONE);
        assertThat(finding.rule()).isEqualTo("form.blank");
    }

    @Test
    void aProjectWithoutAFormIsReportedWhereMostHaveOne() {
        TypedTable projects = TypedTable.of(T12, TOTAL)
                .in(MoneyUnit.TEN_THOUSAND)
                .total("65.00")
                .item("", "档案整理", "10.00")
                .item("", "设备维护", "20.00")
                .item("", "业务培训", "30.00")
                .item("", "业务培训", "5.00");
        List<Finding> findings = new Checks()
                .check(TypedTable.read(UNIT, List.of(first, second, odd), Remarks.NONE, projects))
                .findings();
        assertThat(findings).extracting(Finding::rule).containsExactlyInAnyOrder("form.missing", "rows.same_name");
        assertThat(findings.get(0).actual()).isEqualTo("50000");
        assertThat(findings).allMatch(f -> f.severity() == Severity.INFO);
    }

    @Test
    void aRegionThatPublishesFormsOfChiefProjectsOnlyIsNotAccused() {
        TypedTable projects = TypedTable.of(T12, TOTAL)
                .in(MoneyUnit.TEN_THOUSAND)
                .total("15.00")
                .item("", "档案整理", "10.00")
                .item("", "安全保卫", "5.00");
        assertThat(new Checks()
                        .check(TypedTable.read(UNIT, List.of(first), Remarks.NONE, projects))
                        .findings())
                .isEmpty();
    }

    @Test
    void theFormsAreAsManyAsTheProseSays() {
        assertThat(findings(List.of(first, second, odd), published(3))).isEmpty();
        Finding finding = only(List.of(first, second, odd), published(5));
        assertThat(finding.rule()).isEqualTo("form.count");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.page()).isEqualTo(9);
    }

    private static Remarks published(int forms) {
        Statement statement = new Statement(Kind.FORMS_PUBLISHED, BigDecimal.valueOf(forms), BigDecimal.ONE, 9);
        return new Remarks(List.of(), List.of(statement), List.of());
    }

    private void assertWarning(String rule, String measure) {
        Finding finding = only();
        assertThat(finding.rule()).isEqualTo(rule);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.fault()).isNotEqualTo(Fault.EXTRACTION);
        assertThat(finding.measure()).isEqualTo(measure);
        assertThat(finding.formNo()).isEqualTo(3);
    }

    private void assertInfo(String rule, String actual) {
        Finding finding = only();
        assertThat(finding.rule()).isEqualTo(rule);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.fault()).isEqualTo(Fault.PUBLISHER);
        assertThat(finding.actual()).isEqualTo(actual);
        assertThat(finding.formNo()).isEqualTo(3);
    }

    private Finding only() {
        return only(List.of(first, second, odd), Remarks.NONE);
    }

    private static Finding only(List<TypedForm> forms, Remarks remarks) {
        List<Finding> findings = findings(forms, remarks);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private List<Finding> findings() {
        return findings(List.of(first, second, odd), Remarks.NONE);
    }

    private static List<Finding> findings(List<TypedForm> forms, Remarks remarks) {
        return new Checks().check(TypedTable.read(UNIT, forms, remarks)).findings();
    }
}
