package org.yusuan.document.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.model.Finding;
import org.yusuan.model.Indicator;
import org.yusuan.model.Method;

class IndicatorTwinsTest {
    private final IndicatorTwins twins = new IndicatorTwins(new FormFindings(1));

    @ParameterizedTest
    @CsvSource({"≤20, ≤20%", "≤207, ≤20%", ">99%, ≥99%", "21年, 21年", "≥3次, ≥3次"})
    void theHalfThatIsReadForSureShowsWhatTheOtherPrints(String recognised, String expected) {
        List<Indicator> read = twins.corrected(List.of(
                indicator("period", "成本控制", expected, "0.98"), indicator("annual", "成本控制", recognised, "0.60")));
        assertThat(read.get(1).valuePrinted()).isEqualTo(expected);
        assertThat(read.get(0).valuePrinted()).isEqualTo(expected);
    }

    @Test
    void anotherNumberIsAnotherTarget() {
        List<Indicator> read = twins.corrected(
                List.of(indicator("period", "成本控制", "≤20%", "0.98"), indicator("annual", "成本控制", "≤26%", "0.60")));
        assertThat(read.get(1).valuePrinted()).isEqualTo("≤26%");
        assertThat(twins.findings()).isEmpty();
    }

    @Test
    void aMisspeltNameIsThatOfItsTwin() {
        List<Indicator> read = twins.corrected(
                List.of(indicator("period", "人才培养合格率", "≥9人", "0.98"), indicator("annual", "人才培养合格事", "≥9人", "0.43")));
        assertThat(read.get(1).level3()).isEqualTo("人才培养合格率");
        assertThat(twins.findings()).extracting(Finding::rule).containsExactly("form.indicator_read");
    }

    @Test
    void whatIsReadForSureStays() {
        List<Indicator> read = twins.corrected(
                List.of(indicator("period", "培训人数", "≥99%", "0.98"), indicator("annual", "培训入数", ">99%", "0.97")));
        assertThat(read.get(1).level3()).isEqualTo("培训入数");
        assertThat(read.get(1).valuePrinted()).isEqualTo(">99%");
    }

    private static Indicator indicator(String scope, String name, String target, String confidence) {
        IndicatorValue value = IndicatorValue.parse(target);
        return new Indicator(
                1,
                scope,
                1,
                "产出指标",
                "数量指标",
                name,
                target,
                value.operator(),
                "",
                "",
                1,
                Method.OCR,
                new BigDecimal(confidence));
    }
}
