package org.yusuan.dataset.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageCountTest {
    private final CoverageCount count = new CoverageCount(2);

    @Test
    void aCellCountsFoundEmptyMissingFailedAndUnreadable() {
        add("140200", "t05", "found");
        add("140200", "t05", "found");
        add("140200", "t05", "missing");
        add("140200", "t05", "unreadable");
        assertThat(rows()).containsExactly(List.of("140200", "示例市", "2024", "budget", "2/0/1/0/1"));
    }

    @Test
    void aTableThatIsNotExpectedInARegionIsEmptyThere() {
        add("140200", "t05", "found");
        add("140300", "t06", "empty");
        assertThat(count.table("coverage").columns()).endsWith("t05", "t06");
        assertThat(rows())
                .containsExactly(
                        List.of("140200", "示例市", "2024", "budget", "1/0/0/0/0", ""),
                        List.of("140300", "示例市", "2024", "budget", "", "0/1/0/0/0"));
    }

    @Test
    void aMissingPublisherDoesNotEraseTheNameOfItsRegion() {
        add("140200", "t05", "found");
        count.add("140200", "", "2024", "budget", "t05", "missing");
        assertThat(rows()).containsExactly(List.of("140200", "示例市", "2024", "budget", "1/0/1/0/0"));
    }

    @Test
    void regionsBeyondTheLimitAreOnlyCounted() {
        for (String region : List.of("140100", "140200", "140300")) {
            add(region, "t05", "found");
        }
        assertThat(rows()).hasSize(2);
        assertThat(count.table("coverage").total()).isEqualTo(3);
    }

    private void add(String region, String table, String coverage) {
        count.add(region, "示例市", "2024", "budget", table, coverage);
    }

    private List<List<String>> rows() {
        return count.table("coverage").rows().stream()
                .map(row -> row.stream().map(String::valueOf).toList())
                .toList();
    }
}
