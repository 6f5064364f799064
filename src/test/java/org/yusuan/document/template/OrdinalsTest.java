package org.yusuan.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalsTest {

    @ParameterizedTest(name = "''{0}'' is ''{1}'', numbered in the style ''{2}''")
    @CsvSource({
        "一、财政拨款, 财政拨款, chinese",
        "十二、其他支出, 其他支出, chinese",
        "1、事业收入, 事业收入, digits",
        "1.事业收入, 事业收入, digits",
        "1.5倍工资, 1.5倍工资, ''",
        "（一）人员经费, 人员经费, chineseBracket",
        "(1)专项资金, 专项资金, digitBracket",
        "①办公费, 办公费, circled",
        "其中：专项资金, 专项资金, ofWhich",
        "其中：1、专项资金, 专项资金, ofWhich",
        "财政拨款, 财政拨款, ''",
        "一、, 一、, chinese",
    })
    void theNumberIsStrippedFromTheName(String printed, String name, String style) {
        assertThat(Ordinals.strip(printed)).isEqualTo(name);
        assertThat(Ordinals.style(printed)).isEqualTo(style);
    }

    @ParameterizedTest(name = "''{0}'' says 其中: {1}")
    @CsvSource({"其中：专项资金, true", "其中:专项资金, true", "其中专项资金, false", "专项资金, false"})
    void onlyOfWhichWithAColonMarksAPart(String printed, boolean ofWhich) {
        assertThat(Ordinals.isOfWhich(printed)).isEqualTo(ofWhich);
    }
}
