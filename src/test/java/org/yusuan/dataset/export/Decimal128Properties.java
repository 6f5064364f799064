package org.yusuan.dataset.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class Decimal128Properties {

    @Property
    void everyAmountCanBeDecodedFromItsSixteenBytes(
            @ForAll @Scale(10) @BigRange(min = "-9999999999999999999999999999", max = "9999999999999999999999999999")
                    BigDecimal amount) {
        String plain = amount.toPlainString();
        assertThat(Decimal128.fits(plain)).isTrue();
        byte[] bytes = Decimal128.bytes(plain);
        assertThat(bytes).hasSize(16);
        assertThat(new BigDecimal(new BigInteger(bytes), 10)).isEqualByComparingTo(amount);
    }

    @Example
    void aNumberWithTooManyDigitsIsRefusedAndNeverRounded() {
        assertThat(Decimal128.fits("0.12345678901")).isFalse();
        assertThat(Decimal128.fits("1" + "0".repeat(28))).isFalse();
        assertThat(Decimal128.fits("0.10000000000000")).isTrue();
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Decimal128.bytes("0.12345678901"));
    }
}
