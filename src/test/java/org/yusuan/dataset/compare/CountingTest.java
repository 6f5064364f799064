package org.yusuan.dataset.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CountingTest {
    private static final CountedEdition.Place CITY = new CountedEdition.Place("140200", 2024, "budget");
    private static final CountedEdition BUREAU = new CountedEdition(1, "b", CITY, "示例市示例局", "department");
    private static final CountedEdition CENTRE = new CountedEdition(2, "a", CITY, "示例市服务中心", "unit");

    @Test
    void aDepartmentCounts() {
        assertThat(of(BUREAU, Map.of(), BUREAU)).isEqualTo(new Counting.Counted(true, "", ""));
    }

    @Test
    void aUnitThatItsDepartmentNamesDoesNot() {
        assertThat(of(CENTRE, Map.of(2L, Set.of("示例市示例局")), BUREAU, CENTRE))
                .isEqualTo(new Counting.Counted(false, "示例市示例局", "not counted: part of 示例市示例局"));
    }

    @Test
    void aUnitWithItsDepartmentsNameBeforeItsOwnDoesNot() {
        CountedEdition archive = new CountedEdition(3, "c", CITY, "示例市示例局档案室", "unit");
        assertThat(of(archive, Map.of(), BUREAU, archive).department()).isEqualTo("示例市示例局");
    }

    @Test
    void aUnitCountsWhereItsDepartmentIsNotThere() {
        assertThat(of(CENTRE, Map.of(2L, Set.of("示例市财政局")), BUREAU, CENTRE))
                .isEqualTo(new Counting.Counted(true, "", Counting.ALONE));
    }

    @Test
    void aDepartmentOfAnotherYearOrKindHasNotItsMoney() {
        CountedEdition.Place year = new CountedEdition.Place("140200", 2023, "budget");
        CountedEdition.Place kind = new CountedEdition.Place("140200", 2024, "final");
        for (CountedEdition.Place other : List.of(year, kind)) {
            CountedEdition elsewhere = new CountedEdition(1, "b", other, BUREAU.entity(), "department");
            assertThat(of(CENTRE, Map.of(2L, Set.of(BUREAU.entity())), elsewhere, CENTRE)
                            .counted())
                    .isTrue();
        }
    }

    @Test
    void ofTwoCurrentEditionsOneCounts() {
        CountedEdition rival = new CountedEdition(3, "a", CITY, BUREAU.entity(), "department");
        assertThat(of(rival, Map.of(), BUREAU, rival).counted()).isTrue();
        assertThat(of(BUREAU, Map.of(), BUREAU, rival).remark()).isEqualTo(Counting.TWICE);
    }

    @Test
    void whatIsNotKnownCannotBeCounted() {
        CountedEdition nameless = new CountedEdition(3, "c", CITY, "", "department");
        assertThat(of(nameless, Map.of(), nameless).remark()).isEqualTo(Counting.UNKNOWN);
    }

    @Test
    void namesAreComparedBare() {
        assertThat(List.of("124-示例市示例局[部门]", "示例市示例局（本级）", "示例市示例局"))
                .extracting(CountedEdition::bare)
                .containsOnly("示例市示例局");
    }

    private static Counting.Counted of(CountedEdition edition, Map<Long, Set<String>> claims, CountedEdition... all) {
        return new Counting(List.of(all), claims).of(edition);
    }
}
