package org.yusuan.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderQualifierTest {

    @ParameterizedTest(name = "''{0}'' is qualified by [{1}]")
    @CsvSource({
        "一般公共预算, ''",
        "上年结转/一般公共预算, 'PRIOR, CARRIED'",
        "年初结转和结余, CARRIED",
        "上年预算数, PRIOR",
        "以前年度支出, PRIOR",
        "比上年增减, CHANGE",
        "增长率, 'CHANGE, SHARE'",
        "占上年预算的比例, 'CHANGE, SHARE'",
        "非财政拨款收入, NOT",
        "一般公共预算(不含上年结转), ''",
        "合计(不包括上年结转), ''",
        "上年结转(不含非财政资金), 'PRIOR, CARRIED'",
    })
    void aHeaderIsQualifiedByItsWordsAndThoseOverIt(String header, String qualifiers) {
        assertThat(ColumnScoringTest.path(header).qualifiers()).hasToString("[" + qualifiers + "]");
    }
}
