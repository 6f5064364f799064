package org.yusuan.document.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.yusuan.document.form.IndicatorValue.Quantity;
import org.yusuan.document.form.IndicatorValue.Words;

class IndicatorValueProperties {

    @Property
    void noTextMakesItThrow(@ForAll String printed) {
        assertThat(IndicatorValue.parse(printed)).isNotNull();
    }

    @Property
    void everyNumberWithAUnitIsReadExactly(
            @ForAll @BigRange(min = "0", max = "999999999") @Scale(2) BigDecimal number) {
        IndicatorValue value = IndicatorValue.parse("≤" + number.toPlainString() + "万元");
        assertThat(value).isInstanceOfSatisfying(Quantity.class, q -> {
            assertThat(q.number()).isEqualByComparingTo(number);
            assertThat(q.number().toPlainString()).doesNotContain("E").doesNotMatch(".*\\.\\d*0");
            assertThat(q.unit()).isEqualTo("万元");
        });
    }

    @Property
    void twoStatementsAreNeverAQuantity(@ForAll @BigRange(min = "1", max = "9999") BigDecimal number) {
        String once = number.setScale(0, java.math.RoundingMode.DOWN) + "人";
        assertThat(IndicatorValue.parse(once + once)).isEqualTo(new Words());
    }
}
