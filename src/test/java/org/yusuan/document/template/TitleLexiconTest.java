package org.yusuan.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleLexiconTest {
    private static final TitleLexicon TITLES = new TitleLexicon(TextTemplate.of("titles", """
            - key: t01
              titles: [收支总表]
              columns: &columns
                item_name: [项目]
                total: [合计]
            - key: t03
              titles: [部门支出总表, 支出总表]
              columns: *columns
            - key: t04
              titles: [财政拨款收支总表]
              columns: *columns
            - key: t05
              titles: [一般公共预算支出表]
              columns: *columns
            """));

    @ParameterizedTest(name = "''{0}'' names {1}")
    @CsvSource({
        "收支总表, t01",
        "2024年收支总表, t01",
        "表一：收支总表, t01",
        "表1 某某市水务局2024年部门支出总表, t03",
        "财政拨款收支总表, t04",
        "一般公共预算支出表（不含上年结转）, t05",
        "部门支出总表（单位：万元）, t03",
        "收入总表, ''",
    })
    void theLongestTitleInALineNamesItsTable(String line, String table) {
        assertThat(tableOf(line)).isEqualTo(table);
    }

    @ParameterizedTest(name = "''{0}'' names no table")
    @ValueSource(
            strings = {
                "收支总表的说明",
                "收支总表情况",
                "收支总表……………3",
                "收支总表见附表2",
                "本单位收支总表显示，收入增加",
                "政府性基金支出总表",
                "项目支出总表",
                "上年结转收支总表",
                "一般公共预算支出表（按政府预算支出经济分类）",
                "一个二十多字长的尾巴跟在后面的收支总表一个二十多字长的尾巴跟在标题的后面说明它是正文而不是标题",
            })
    void proseAndOtherTablesAreNotNamed(String line) {
        assertThat(tableOf(line)).isEmpty();
    }

    @Test
    void theMoreOfTheLineATitleExplainsTheHigherItScores() {
        int whole = score("收支总表");
        int withNumber = score("表2收支总表");
        int withRemark = score("收支总表（草案）");
        assertThat(whole).isEqualTo(MatchingWeights.DEFAULT.title().whole());
        assertThat(whole).isGreaterThan(withNumber);
        assertThat(withNumber).isGreaterThan(withRemark);
    }

    @Test
    void aMatchKeepsTheLineAsPrinted() {
        TitleLexicon.Match match = TITLES.match("2024年收支总表").orElseThrow();
        assertThat(match.printed()).isEqualTo("2024年收支总表");
        assertThat(match.title().text()).isEqualTo("收支总表");
    }

    private static String tableOf(String line) {
        return TITLES.match(line.replace(" ", ""))
                .map(m -> m.table().key().value())
                .orElse("");
    }

    private static int score(String line) {
        return TITLES.match(line).orElseThrow().score();
    }
}
