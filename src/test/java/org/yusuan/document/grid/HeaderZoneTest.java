package org.yusuan.document.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.document.grid.Print.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeaderZoneTest {
    private static final TableHints HINTS = new TableHints() {
        @Override
        public boolean isHeader(String printed) {
            return Set.of("科目编码", "科目名称", "合计", "基本支出", "2024年预算数", "政府性基金预算").contains(printed);
        }

        @Override
        public boolean isTitle(String printed) {
            return false;
        }
    };

    @Test
    void threeKnownHeadersInALineAreAHeader() {
        assertThat(headers(List.of(word(0, 50, "科目编码"), word(80, 50, "科目名称"), word(160, 50, "合计"))))
                .containsExactly("科目编码", "科目名称", "合计");
    }

    @Test
    void twoKnownHeadersAreNoHeader() {
        assertThat(zone(List.of(word(0, 50, "科目编码"), word(80, 50, "示例"), word(160, 50, "合计"))))
                .isEmpty();
    }

    @Test
    void anUnknownHeaderBesideKnownOnesBelongsToTheHeader() {
        assertThat(headers(
                        List.of(word(0, 50, "科目编码"), word(80, 50, "科目名称"), word(160, 50, "合计"), word(240, 50, "示例"))))
                .contains("示例");
    }

    @Test
    void aYearIsJoinedWithTheWordBesideIt() {
        assertThat(headers(List.of(
                        word(0, 50, "科目编码"), word(80, 50, "科目名称"), word(160, 50, "2024"), word(181, 50, "年预算数"))))
                .containsExactly("科目编码", "科目名称", "2024年预算数");
    }

    @Test
    void theLinesOfAWrappedHeaderAreOneHeader() {
        assertThat(headers(
                        List.of(word(160, 44, "政府性基金")),
                        List.of(word(0, 50, "科目编码"), word(80, 50, "科目名称")),
                        List.of(word(175, 56, "预算"))))
                .containsExactly("政府性基金预算", "科目编码", "科目名称");
    }

    @Test
    void aTotalBelowTheHeaderIsNoHeader() {
        Optional<HeaderZone> zone = zone(
                List.of(word(0, 50, "科目编码"), word(80, 50, "科目名称"), word(160, 50, "基本支出")), List.of(word(0, 80, "合计")));
        assertThat(zone).hasValueSatisfying(z -> assertThat(z.cells()).hasSize(3));
    }

    @SafeVarargs
    private static List<String> headers(List<Word>... lines) {
        return zone(lines).orElseThrow().cells().stream().map(HeaderCell::text).toList();
    }

    @SafeVarargs
    private static Optional<HeaderZone> zone(List<Word>... lines) {
        return HeaderZone.in(List.of(lines), 0, lines.length, List.of(), HINTS);
    }
}
