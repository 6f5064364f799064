package org.yusuan.document.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.document.form.IndicatorValue.Quantity;
import org.yusuan.document.form.IndicatorValue.Words;

class IndicatorValueTest {

    @ParameterizedTest
    @CsvSource({
        "≥95%, >=, 95, %",
        "≧95%, >=, 95, %",
        "≤10.5万元, <=, 10.5, 万元",
        "371人, =, 371, 人",
        "=100%, =, 100, %",
        ">5个, >, 5, 个",
        "6月, =, 6, 月",
        "12个月, =, 12, 个月",
        "≥1年, >=, 1, 年",
        "≥2024年, >=, 2024, 年",
        "≥13459.00(平方米), >=, 13459, 平方米",
        "≥９５％, >=, 95, %",
        "≤5626000元/次（元/人·小时等）, <=, 5626000, 元/次（元/人·小时等）",
        "≤3980元/台（A4黑白打印机）, <=, 3980, 元/台（A4黑白打印机）",
        "'60元/年、人', =, 60, '元/年、人'",
        "'≥1,234.50元', >=, 1234.5, 元",
        "≤80每人每年, <=, 80, 每人每年",
        "0, =, 0, ''",
        "≤30个工作日, <=, 30, 个工作日"
    })
    void aSignANumberAndAUnitAreAQuantity(String printed, String operator, BigDecimal number, String unit) {
        assertThat(IndicatorValue.parse(printed)).isEqualTo(new Quantity(operator, number, unit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024年",
                "2024年度",
                "2024年全年",
                "不低于50%",
                "提高100%",
                "2021年度至2024年度",
                "2024年1-12月",
                "99%；100%",
                "46人；160平方",
                "95%以上",
                "10天左右",
                "12月底前",
                "3%-5%",
                "合格",
                "100%100%",
                "≥",
                "1.2.3",
                "5人,6人"
            })
    void anythingElseIsWords(String printed) {
        assertThat(IndicatorValue.parse(printed)).isEqualTo(new Words());
    }
}
