package org.yusuan.dataset.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldTextTest {

    @Test
    void consecutivePagesAreARange() {
        assertThat(FieldText.pages(List.of())).isEmpty();
        assertThat(FieldText.pages(List.of(17))).isEqualTo("17");
        assertThat(FieldText.pages(List.of(17, 18))).isEqualTo("17-18");
        assertThat(FieldText.pages(List.of(17, 18, 21))).isEqualTo("17-18;21");
        assertThat(FieldText.pages(List.of(3, 5, 6, 7, 300, 301))).isEqualTo("3;5-7;300-301");
    }

    @Test
    void onlyCertaintyIsOne() {
        assertThat(FieldText.confidence(new BigDecimal("1.00"))).isEqualTo("1");
        assertThat(FieldText.confidence(new BigDecimal("0.999"))).isEqualTo("0.99");
        assertThat(FieldText.confidence(new BigDecimal("0.9"))).isEqualTo("0.90");
        assertThat(FieldText.share(999, 1000)).isEqualTo("0.99");
        assertThat(FieldText.share(2, 2)).isEqualTo("1.00");
        assertThat(FieldText.share(0, 0)).isEmpty();
    }

    @Test
    void amountsArePlain() {
        assertThat(FieldText.amount(new BigDecimal("1E+10"))).isEqualTo("10000000000");
        assertThat(FieldText.amount(new BigDecimal("-0.00"))).isEqualTo("0");
        assertThat(FieldText.amount(new BigDecimal("12.3400"))).isEqualTo("12.34");
    }

    @Test
    void coordinatesHaveTwoDecimalsAndNoMinusZero() {
        assertThat(FieldText.points(242.9)).isEqualTo("242.90");
        assertThat(FieldText.points(-0.001)).isEqualTo("0.00");
    }
}
