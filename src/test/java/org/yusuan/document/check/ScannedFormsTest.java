package org.yusuan.document.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.model.Measure.TOTAL;
import static org.yusuan.model.StandardTable.T12;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.MoneyUnit;
import org.yusuan.model.Severity;

/** The sums of a scanned form correct a misread figure, or accuse it. */
class ScannedFormsTest {
    private final TypedForm form = TypedForm.usual(1, "档案整理", "359800")
            .scanned()
            .money("period_central_yuan", "100000")
            .money("period_local_yuan", "259800")
            .money("annual_central_yuan", "100000")
            .money("annual_local_yuan", "259800");

    @ParameterizedTest
    @CsvSource({"359600, 359800", "359.800, 359800", "359300, 359800", "-359800, 359800"})
    void whatAScanConfusesIsCorrectedByOneSum(String recognised, String expected) {
        Checked checked = check(form.recognised("annual_total_yuan", recognised, "0.60"));
        assertThat(amount(checked, "annual_total_yuan")).isEqualTo(expected);
        assertThat(corrected(checked)).satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.INFO);
            assertThat(f.table()).isEqualTo("form");
            assertThat(f.formNo()).isEqualTo(1);
            assertThat(f.measure()).isEqualTo("annual_total_yuan");
            assertThat(f.expected()).isEqualTo(expected);
            assertThat(f.message()).contains("not as " + recognised);
        });
    }

    @Test
    void theTableOfProjectsMakesALostDigitCredible() {
        TypedTable projects = TypedTable.of(T12, TOTAL)
                .in(MoneyUnit.TEN_THOUSAND)
                .total("35.98")
                .item("", "档案整理", "35.98");
        form.recognised("annual_total_yuan", "35980", "0.60");
        Checked checked = new Checks().check(TypedTable.read("", List.of(form), Remarks.NONE, projects));
        assertThat(amount(checked, "annual_total_yuan")).isEqualTo("359800");
        assertThat(corrected(checked).message()).contains("a lost digit");
    }

    @Test
    void theOtherHalfShowsWhichFigureOfASumIsMisread() {
        TypedForm alike = TypedForm.usual(1, "档案整理", "359800")
                .scanned()
                .money("period_local_yuan", "359800")
                .recognised("annual_local_yuan", "359600", "0.80");
        Checked checked = check(alike);
        assertThat(amount(checked, "annual_local_yuan")).isEqualTo("359800");
        assertThat(amount(checked, "annual_total_yuan")).isEqualTo("359800");
        assertThat(corrected(checked).measure()).isEqualTo("annual_local_yuan");
    }

    @Test
    void aCostTargetThatIsTheMoneyShowsThatASourceIsMisread() {
        TypedForm single = TypedForm.no(1)
                .scanned()
                .text("project_name", "档案整理")
                .target("annual", "经济成本指标", "项目成本", "≤8600元")
                .money("annual_total_yuan", "8600")
                .recognised("annual_local_yuan", "8800", "0.80");
        Checked checked = check(single);
        assertThat(amount(checked, "annual_local_yuan")).isEqualTo("8600");
        assertThat(amount(checked, "annual_total_yuan")).isEqualTo("8600");
    }

    @Test
    void whatNoReadingCorrectsIsAnErrorThatAccusesTheLeastLegibleFigure() {
        Checked checked = check(form.recognised("annual_local_yuan", "412345", "0.60"));
        assertThat(amount(checked, "annual_local_yuan")).isEqualTo("412345");
        assertThat(checked.findings())
                .filteredOn(f -> f.rule().equals("form.sum"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.severity()).isEqualTo(Severity.ERROR);
                    assertThat(f.fault()).isEqualTo(Fault.EXTRACTION);
                    assertThat(f.measure()).isEqualTo("annual_local_yuan");
                });
    }

    @Test
    void aFigureThatNoSumCoversIsDoubtedWhereItIsHardlyLegible() {
        Checked checked = check(form.recognised("staff_actual", "36", "0.31"));
        assertThat(checked.findings()).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo("form.doubtful");
            assertThat(f.severity()).isEqualTo(Severity.WARNING);
            assertThat(f.actual()).isEqualTo("36");
            assertThat(f.measure()).isEqualTo("staff_actual");
        });
    }

    @Test
    void aHardlyLegibleFigureThatASumConfirmsIsNotDoubted() {
        assertThat(check(form.recognised("annual_local_yuan", "259800", "0.31")).findings())
                .isEmpty();
    }

    @Test
    void moneyFromOtherSourcesThatTheSumsConfirmIsThePublishers() {
        TypedForm odd = TypedForm.usual(1, "档案整理", "359800")
                .scanned()
                .money("period_local_yuan", "359800")
                .money("annual_central_yuan", "359800");
        assertThat(check(odd).findings())
                .filteredOn(f -> f.rule().equals("form.sources_differ"))
                .extracting(Finding::fault)
                .containsExactly(Fault.PUBLISHER);
    }

    private static Checked check(TypedForm form) {
        return new Checks().check(TypedTable.read("", List.of(form), Remarks.NONE));
    }

    private static String amount(Checked checked, String column) {
        return checked.forms()
                .get(0)
                .amounts()
                .getOrDefault(column, BigDecimal.ONE.negate())
                .toPlainString();
    }

    private static Finding corrected(Checked checked) {
        assertThat(checked.findings()).extracting(Finding::rule).containsExactly("reading.mended");
        return checked.findings().get(0);
    }
}
