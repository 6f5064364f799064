package org.yusuan.document.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.drawn.Draft;
import org.yusuan.drawn.DrawnDisclosure;
import org.yusuan.drawn.Section;
import org.yusuan.drawn.budget.Entity;
import org.yusuan.drawn.budget.Figures;
import org.yusuan.drawn.budget.MoneyStyle;
import org.yusuan.drawn.layout.FormText;
import org.yusuan.drawn.layout.ShanxiForms;
import org.yusuan.drawn.layout.Typesetting;
import org.yusuan.drawn.table.TableLook;
import org.yusuan.model.Finding;
import org.yusuan.model.Indicator;
import org.yusuan.model.Severity;
import org.yusuan.model.Yuan;

/** Misreadings of a scan are corrected to what a form can print, and each correction is a finding. */
class ScannedFormTest {
    private static final DrawnDisclosure DRAWN = Draft.of(Section.table(
                    new ShanxiForms(new Typesetting(
                                    Entity.department("大同市示例事务局", "[部门]", "198", "大同市示例服务中心"),
                                    2024,
                                    MoneyStyle.TEN_THOUSAND,
                                    Figures.seeded(7)))
                            .project(FormText.about("示例项目", new Yuan(new BigDecimal("114000")))),
                    TableLook.plain()))
            .draw();

    private static final ReadForms PRINTED = DrawnForms.read(DRAWN);

    private final ScannedForm scanned = new ScannedForm(DRAWN);

    @Test
    void aFormThatIsRecognisedAsPrintedSaysTheSameWithoutAWord() {
        ReadForms read = scanned.read();
        assertSameAsPrinted(read);
        assertThat(corrections(read)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"单位自筹, 单位自婷", "市县（区）财政资金, 市具（区）财攻资金", "项目实施计划, 项目实应计划"})
    void aMisspeltLabelIsTheOnlyOneThatIsSoNear(String printed, String recognised) {
        ReadForms read = scanned.recognising(printed, recognised, "0.60").read();
        assertSameAsPrinted(read);
        assertThat(corrections(read)).isNotEmpty().allSatisfy(f -> {
            assertThat(f.rule()).isEqualTo("form.label_read");
            assertThat(f.severity()).isEqualTo(Severity.INFO);
            assertThat(f.actual()).isNotEqualTo(f.expected());
        });
    }

    @Test
    void aLabelThatIsReadForSureIsAnotherWord() {
        ReadForms read = scanned.recognising("单位自筹", "单位自支", "0.99").read();
        assertThat(read.forms().get(0).amounts()).doesNotContainKey("annual_self_raised_yuan");
        assertThat(corrections(read)).isEmpty();
    }

    @Test
    void theNumeralThatIsTakenForARulingIsKnownByWhatFollows() {
        ReadForms read = scanned.recognising("一级指标", "级指标", "0.99").read();
        assertSameAsPrinted(read);
        assertThat(corrections(read)).extracting(Finding::expected).containsOnly("一级指标");
    }

    @Test
    void theLevelOfAnIndicatorIsOneOfADozenWords() {
        ReadForms read = scanned.recognising("满意度指标", "润意度指标", "0.76").read();
        assertSameAsPrinted(read);
    }

    @ParameterizedTest
    @CsvSource({"0, <0", "0, 0.", "0, 0。", "'114,000', 114.000"})
    void aCellOfMoneyHoldsANumberAndNothingElse(String printed, String recognised) {
        ReadForms read = scanned.recognising(printed, recognised, "0.55").read();
        assertSameAsPrinted(read);
        assertThat(corrections(read)).extracting(Finding::rule).containsOnly("form.amount_read");
        assertThat(corrections(read))
                .extracting(Finding::actual, Finding::expected)
                .containsOnly(tuple(recognised, printed));
    }

    @Test
    void aFigureIsHandedOnAsItIsPrinted() {
        ReadForms read = scanned.recognising("114,000", "114,000", "0.83").read();
        assertThat(read.figures())
                .filteredOn(f -> f.column().equals("annual_total_yuan"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.printed()).isEqualTo("114,000");
                    assertThat(f.confidence()).isEqualTo("0.83");
                    assertThat(f.step()).contains(BigDecimal.ONE);
                });
    }

    @ParameterizedTest
    @CsvSource({"≥98%, ≥987", "≥98%, ≥985", "≥95%, ≥951"})
    void aRateIsAPercentage(String printed, String recognised) {
        ReadForms read = scanned.recognising(printed, recognised, "0.41").read();
        assertSameAsPrinted(read);
        assertThat(corrections(read)).extracting(Finding::rule).containsOnly("form.indicator_read");
    }

    private static void assertSameAsPrinted(ReadForms read) {
        assertThat(read.forms()).hasSize(1);
        assertThat(read.forms().get(0).amounts())
                .isEqualTo(PRINTED.forms().get(0).amounts());
        assertThat(read.forms().get(0).texts()).isEqualTo(PRINTED.forms().get(0).texts());
        assertThat(words(read)).isEqualTo(words(PRINTED));
    }

    private static List<String> words(ReadForms read) {
        return read.indicators().stream().map(ScannedFormTest::words).toList();
    }

    private static String words(Indicator i) {
        return String.join(
                " ", i.scope(), i.level1(), i.level2(), i.level3(), i.valuePrinted(), i.valueNumber(), i.valueUnit());
    }

    private static List<Finding> corrections(ReadForms read) {
        return read.findings().stream().filter(f -> f.rule().endsWith("_read")).toList();
    }
}
