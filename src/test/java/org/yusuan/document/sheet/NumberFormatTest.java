package org.yusuan.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatTest {
    private static final String ACCOUNTING = "_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "General                    | 3941.92       | 3941.92",
                "General                    | 0.30000000000000004 | 0.3",
                "General                    | 411.333333333333 | 411.3333333",
                "General                    | 123456789.12  | 123456789.12",
                "General                    | 123456789012  | 123456789012",
                "G/通用格式                  | -1.50         | -1.5",
                "#,##0.00                   | 1234567.891   | 1,234,567.89",
                "#,##0.00                   | 0             | 0.00",
                "0.00                       | 1.005         | 1.01",
                "0.00                       | 1234.5649999999998 | 1234.57",
                "#,##0                      | 999.5         | 1,000",
                "#.##                       | 0.5           | .5",
                "#                          | 0             | ''",
                "000000                     | 208           | 000208",
                "0.00%                      | 0.1234        | 12.34%",
                "#,##0.00;-#,##0.00;;@      | 0             | ''",
                "0.00;(0.00)                | -12.5         | (12.50)",
                "[=0]\"\";General         | 0             | ''",
                "[<0]\"△\"0.00;0.00       | -7            | △7.00",
                "#,##0.00;[Red]-#,##0.00    | -1234.5       | -1,234.50",
                "#,##0.00\"万元\"         | 12.5          | 12.50万元",
                "#,##0.00;[Red]#,##0.00     | -1234.5       | -1,234.50",
                "#,##0.00_);[红色](#,##0.00) | -1234.5       | (1,234.50)",
                "[Red][<0]0.00;0.00         | -7            | -7.00",
                "[Red]0.00;[Red]0.00        | -7            | 7.00",
                "0.00;0.00                  | -7            | 7.00",
                "[$¥-804]#,##0.00           | 12.5          | ¥12.50",
                "0!.0000                    | 123456        | 12.3456",
                "0\\.0,                   | 3941.92       | 0.4",
                "0.0,,                      | 12345678      | 12.3",
                "[DBNum2][$-804]General     | 12            | 12",
                ";;;                        | 12            | ''"
            })
    void aNumberIsDisplayedAsItsFormatSays(String code, BigDecimal number, String displayed) {
        assertThat(NumberFormat.of(code.replace("\\\\", "\\")).display(number).map(String::strip))
                .contains(displayed);
    }

    @Test
    void theZeroOfTheAccountingFormatIsADashAndNoZero() {
        assertThat(displayed(ACCOUNTING, "0")).isEqualTo("-");
        assertThat(displayed(ACCOUNTING, "-1234.5")).isEqualTo("-1,234.50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yyyy/m/d", "h:mm", "[h]:mm", "0.00E+00", "# ?/?"})
    void datesFractionsAndExponentsAreLeftToOthers(String code) {
        assertThat(NumberFormat.of(code).display(BigDecimal.TEN)).isEmpty();
    }

    @Test
    void aFourthSectionWithNothingInItHidesTexts() {
        assertThat(NumberFormat.of(";;;").hidesText()).isTrue();
        assertThat(NumberFormat.of(ACCOUNTING).hidesText()).isFalse();
    }

    private static String displayed(String code, String number) {
        return NumberFormat.of(code)
                .display(new BigDecimal(number))
                .orElseThrow()
                .replace(" ", "");
    }
}
