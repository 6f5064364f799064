package org.yusuan.dataset.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class StorableValueTest {

    @Test
    void aNullCharacterBecomesAReplacementCharacter() {
        assertThat(StorableValue.text("预\u0000算")).isEqualTo("预\uFFFD算");
    }

    @Test
    void halfASurrogatePairBecomesAReplacementCharacterAndAWholePairStays() {
        assertThat(StorableValue.text("\uD840a")).isEqualTo("\uFFFDa");
        assertThat(StorableValue.text("a\uDC00")).isEqualTo("a\uFFFD");
        assertThat(StorableValue.text("\uD840\uDC00")).isEqualTo("\uD840\uDC00");
    }

    @Test
    void anAmountKeepsAllItsDigits() {
        assertThat(StorableValue.amount(new BigDecimal("1234567890123456789012345678.0123456789")))
                .isEqualTo("1234567890123456789012345678.0123456789");
    }

    @Test
    void anAmountWithTooManyDigitsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> StorableValue.amount(new BigDecimal("0.00000000001")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StorableValue.amount(new BigDecimal("12345678901234567890123456789")));
    }

    @Test
    void trailingZerosAreNoDigits() {
        assertThat(StorableValue.amount(new BigDecimal("1.00000000000000000000")))
                .isEqualByComparingTo("1");
    }

    @Test
    void aConfidenceIsRoundedDown() {
        assertThat(StorableValue.confidence(new BigDecimal("0.999"))).isEqualTo("0.99");
    }

    @Test
    void aCoordinateIsRoundedToHundredths() {
        assertThat(StorableValue.coordinate(10.125)).isEqualTo("10.13");
    }
}
