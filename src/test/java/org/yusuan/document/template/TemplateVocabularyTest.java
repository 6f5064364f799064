package org.yusuan.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateVocabularyTest {
    private static final TemplateVocabulary VOCABULARY = new TemplateVocabulary(TemplateLibrary.shipped());

    @ParameterizedTest
    @ValueSource(strings = {"科目编码", "合 计", "一般公共预算", "基本支出（万元）", "类", "款"})
    void headersOfTheTemplatesAreKnown(String header) {
        assertThat(VOCABULARY.isHeader(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"社会保障和就业支出", "1,200.00", ""})
    void otherTextsAreNotHeaders(String text) {
        assertThat(VOCABULARY.isHeader(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年部门收支总表", "预算 支出 总表"})
    void titlesOfTheTemplatesAreKnown(String line) {
        assertThat(VOCABULARY.isTitle(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"关于2024年部门收支总表的说明", "单位：万元"})
    void otherLinesAreNotTitles(String line) {
        assertThat(VOCABULARY.isTitle(line)).isFalse();
    }
}
