package org.yusuan.document.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.model.Measure.BUDGET_AMOUNT;
import static org.yusuan.model.Measure.TOTAL;
import static org.yusuan.model.StandardTable.T01;
import static org.yusuan.model.StandardTable.T12;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.yusuan.model.Finding;
import org.yusuan.model.FormType;
import org.yusuan.model.Method;
import org.yusuan.model.MoneyUnit;
import org.yusuan.model.PerformanceForm;
import org.yusuan.model.Severity;
import org.yusuan.model.Side;

class FormSumsTest {
    private final Checks checks = new Checks();

    @Test
    void theYuanOfAFormAreTheTenThousandsOfItsProject() {
        PerformanceForm form = project("档案数字化", Map.of("annual_total_yuan", "359900", "annual_local_yuan", "359900"));
        Checked checked = checks.check(TypedTable.read(List.of(form), projects("档案数字化", "35.99")));
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.facts()).as("the form vouches for the project").allMatch(f -> f.vouched());
    }

    @Test
    void aFormPrintedToTheYuanAgreesWithTenThousandsThatRoundIt() {
        PerformanceForm form = project("档案数字化", Map.of("annual_total_yuan", "359862"));
        assertThat(checks.check(TypedTable.read(List.of(form), projects("档案数字化", "35.99")))
                        .findings())
                .isEmpty();
    }

    @Test
    void aFormThatAsksForOtherMoneyThanTheTableGivesIsReported() {
        PerformanceForm form = project("档案（数字化）", Map.of("annual_total_yuan", "369900"));
        Finding finding = only(TypedTable.read(List.of(form), projects("档案(数字化)", "35.99")));
        assertThat(finding.rule()).isEqualTo("form.project");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message()).contains("369900").contains("359900");
    }

    @Test
    void aNameThatTheTablePrintsTwiceAgreesWithEither() {
        PerformanceForm form = project("设备购置", Map.of("annual_total_yuan", "50000"));
        TypedTable table = TypedTable.of(T12, TOTAL)
                .in(MoneyUnit.TEN_THOUSAND)
                .total("8.00")
                .item("", "设备购置", "3.00")
                .item("", "设备购置", "5.00");
        assertThat(checks.check(TypedTable.read(List.of(form), table)).findings())
                .extracting(Finding::rule)
                .containsExactly("rows.same_name");
    }

    @Test
    void sourcesThatDoNotAddUpToTheMoneyOfAFormAreReported() {
        PerformanceForm form = project(
                "档案数字化",
                Map.of(
                        "annual_total_yuan",
                        "359900",
                        "annual_provincial_yuan",
                        "100000",
                        "annual_local_yuan",
                        "250000"));
        Finding finding = only(TypedTable.read(List.of(form)));
        assertThat(finding.rule()).isEqualTo("form.sum");
        assertThat(finding.table()).isEqualTo("form");
        assertThat(finding.formNo()).isEqualTo(1);
        assertThat(finding.measure()).isEqualTo("annual_total_yuan");
    }

    @Test
    void whereFiscalMoneyIsPrintedItsPartsAreNotCountedTwice() {
        PerformanceForm form = project(
                "档案数字化",
                Map.of(
                        "annual_total_yuan", "300000",
                        "annual_fiscal_yuan", "200000",
                        "annual_local_yuan", "200000",
                        "annual_other_yuan", "100000"));
        assertThat(checks.check(TypedTable.read(List.of(form))).findings()).isEmpty();
    }

    @Test
    void theOverallFormHasTheMoneyOfTheFirstTable() {
        PerformanceForm form = form(
                FormType.OVERALL,
                Map.of(),
                Map.of("annual_total_yuan", "300000", "basic_yuan", "100000", "project_yuan", "200000"));
        assertThat(checks.check(TypedTable.read(List.of(form), revenue("30.00")))
                        .findings())
                .isEmpty();
        Finding finding = only(TypedTable.read(List.of(form), revenue("31.00")));
        assertThat(finding.rule()).isEqualTo("form.total");
    }

    private static TypedTable revenue(String total) {
        return TypedTable.of(T01, BUDGET_AMOUNT)
                .in(MoneyUnit.TEN_THOUSAND)
                .on(Side.REVENUE)
                .item("", "一般公共预算", total)
                .total(total);
    }

    private static TypedTable projects(String name, String printed) {
        return TypedTable.of(T12, TOTAL)
                .in(MoneyUnit.TEN_THOUSAND)
                .total(printed)
                .item("", name, printed);
    }

    private static PerformanceForm project(String name, Map<String, String> amounts) {
        return form(FormType.PROJECT, Map.of("project_name", name), amounts);
    }

    private static PerformanceForm form(FormType type, Map<String, String> texts, Map<String, String> amounts) {
        Map<String, BigDecimal> figures = new TreeMap<>();
        amounts.forEach((column, yuan) -> figures.put(column, new BigDecimal(yuan)));
        return new PerformanceForm(1, type, "绩效目标表", texts, figures, List.of(1), Method.TEXT, BigDecimal.ONE);
    }

    private Finding only(CheckInput input) {
        List<Finding> findings = checks.check(input).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
