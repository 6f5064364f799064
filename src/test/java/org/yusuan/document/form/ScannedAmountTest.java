package org.yusuan.document.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.model.MoneyUnit;

class ScannedAmountTest {

    @ParameterizedTest(name = "''{0}'' in {1} is {2}")
    @CsvSource({
        "'<100', YUAN, 100",
        "'100|', YUAN, 100",
        "'·1,234.50。', YUAN, '1,234.50'",
        "1.234, YUAN, '1,234'",
        "12.345.678, YUAN, '12,345,678'",
    })
    void theOnlyAmountThatItCanBeIsRead(String recognised, MoneyUnit unit, String amount) {
        assertThat(ScannedAmount.of(recognised, unit)).map(ScannedAmount::text).contains(amount);
    }

    @ParameterizedTest(name = "''{0}'' in {1} stays")
    @CsvSource({"100, YUAN", "'1,234.50', YUAN", "1.234, TEN_THOUSAND", "'.5', YUAN", "'一百', YUAN", "'', YUAN"})
    void whatMayBeAnAmountOrCannotBeOneStays(String recognised, MoneyUnit unit) {
        assertThat(ScannedAmount.of(recognised, unit)).isEmpty();
    }
}
