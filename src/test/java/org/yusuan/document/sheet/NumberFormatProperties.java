package org.yusuan.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.yusuan.model.PrintedAmount;

class NumberFormatProperties {

    @Property
    void whatIsDisplayedIsReadBackToTheFen(@ForAll @LongRange(min = -99_999_999_999L, max = 99_999_999_999L) long fen) {
        BigDecimal amount = BigDecimal.valueOf(fen, 2);
        for (String code : new String[] {"#,##0.00", "0.00_ ", "0.00_);(0.00)", "General", "#,##0.00;[Red]-#,##0.00"}) {
            String displayed = NumberFormat.of(code).display(amount).orElseThrow();
            assertThat(PrintedAmount.parse(displayed))
                    .isInstanceOfSatisfying(
                            PrintedAmount.Number.class,
                            n -> assertThat(n.value()).as(displayed).isEqualByComparingTo(amount));
        }
    }

    @Property
    void noCodeMakesItFail(@ForAll @StringLength(max = 30) String code, @ForAll BigDecimal number) {
        assertThat(NumberFormat.of(code).display(number)).isNotNull();
    }
}
