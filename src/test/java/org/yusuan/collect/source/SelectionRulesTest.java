package org.yusuan.collect.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SelectionRulesTest {

    @Test
    void aTitleMustBeIncludedAndMustNotBeExcluded() {
        SelectionRules.TitleFilter filter =
                new SelectionRules.TitleFilter(List.of(Pattern.compile("预算")), List.of(Pattern.compile("模板")));
        assertThat(filter.takes(List.of("附件1", "2024年部门预算"))).isTrue();
        assertThat(filter.takes(List.of("附件1", "通知"))).isFalse();
        assertThat(filter.takes(List.of("2024年部门预算", "模板"))).isFalse();
        assertThat(filter.excludes("预算模板")).isTrue();
    }

    @Test
    void withoutPatternsEveryTitleIsTaken() {
        assertThat(SelectionRules.TitleFilter.ALL.takes(List.of())).isTrue();
        assertThat(SelectionRules.TitleFilter.ALL.excludes("")).isFalse();
    }

    @Test
    void aLinkMustMeetEveryConditionOfItsRule() {
        LinkRule rule = new LinkRule(null, Pattern.compile("预算"), Pattern.compile("\\.pdf$"), null);
        assertThat(rule.matches("部门预算", "https://a.example/1.pdf")).isTrue();
        assertThat(rule.matches("通知", "https://a.example/1.pdf")).isFalse();
        assertThat(rule.matches("部门预算", "https://a.example/1.doc")).isFalse();
        assertThat(LinkRule.ANY.matches("", "")).isTrue();
    }
}
