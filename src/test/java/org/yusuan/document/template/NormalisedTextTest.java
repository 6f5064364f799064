package org.yusuan.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisedTextTest {

    @ParameterizedTest(name = "''{0}'' is compared as ''{1}''")
    @CsvSource({
        "合 计, 合计",
        "合计（万元）, 合计",
        "合计（单位：万元）, 合计",
        "合计(金额单位:人民币元), 合计",
        "“三公”经费, 三公经费",
        "2024年预算数, 预算数",
        "2024年度部门收入总表, 部门收入总表",
        "二〇二四年预算数, 预算数",
        "2024年, {year}",
        "2024, {year}",
        "20240年, 20240年",
        "ＡＢＣ, ABC",
        "'', ''",
    })
    void whatDoesNotMatterIsLeftOut(String printed, String compared) {
        assertThat(NormalisedText.of(printed).text()).isEqualTo(compared);
    }
}
