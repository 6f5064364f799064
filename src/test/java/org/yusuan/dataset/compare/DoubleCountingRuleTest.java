package org.yusuan.dataset.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yusuan.dataset.compare.DoubleCountingRule.Edition;

class DoubleCountingRuleTest {
    private static final Edition.Place CITY = new Edition.Place("140200", 2024, "budget");
    private static final Edition BUREAU = edition(1, CITY, "示例市示例局", "department");
    private static final Edition CENTRE = edition(2, CITY, "示例市服务中心", "unit");

    @Test
    void aDepartmentCounts() {
        assertThat(of(BUREAU, Map.of(), BUREAU)).isEqualTo(new DoubleCountingRule.Counted(true, "", "", ""));
    }

    @Test
    void aUnitThatItsDepartmentNamesDoesNotCount() {
        assertThat(of(CENTRE, Map.of(2L, Set.of("示例市示例局")), BUREAU, CENTRE))
                .isEqualTo(new DoubleCountingRule.Counted(
                        false, "示例市示例局", "not counted: part of 示例市示例局", "department_has_it"));
    }

    @Test
    void aUnitWhoseNameBeginsWithItsDepartmentsDoesNotCount() {
        Edition archive = edition(3, CITY, "示例市示例局档案室", "unit");
        assertThat(of(archive, Map.of(), BUREAU, archive).department()).isEqualTo("示例市示例局");
    }

    @Test
    void aUnitWithoutItsDepartmentCounts() {
        assertThat(of(CENTRE, Map.of(2L, Set.of("示例市财政局")), BUREAU, CENTRE))
                .isEqualTo(new DoubleCountingRule.Counted(true, "", DoubleCountingRule.ALONE, ""));
    }

    @Test
    void aDepartmentOfAnotherYearOrKindDoesNotContainTheUnit() {
        Edition.Place year = new Edition.Place("140200", 2023, "budget");
        Edition.Place kind = new Edition.Place("140200", 2024, "final");
        for (Edition.Place other : List.of(year, kind)) {
            Edition elsewhere = edition(1, other, BUREAU.entity(), "department");
            assertThat(of(CENTRE, Map.of(2L, Set.of(BUREAU.entity())), elsewhere, CENTRE)
                            .counted())
                    .isTrue();
        }
    }

    @Test
    void ofTwoCurrentEditionsTheOneSeenFirstCounts() {
        Edition copy = edition(3, CITY, BUREAU.entity(), "department");
        assertThat(of(BUREAU, Map.of(), copy, BUREAU).counted()).isTrue();
        assertThat(of(copy, Map.of(), copy, BUREAU)).satisfies(counted -> {
            assertThat(counted.remark()).isEqualTo(DoubleCountingRule.TWICE);
            assertThat(counted.reason()).isEqualTo("edition");
        });
    }

    @Test
    void dateThenCompletenessThenVouchingDecideBeforeTheOrderOfArrival() {
        LocalDate march = LocalDate.of(2024, 3, 1);
        assertThat(List.of(
                        new Edition(9, march.plusDays(1), 1, 0, CITY, "", ""),
                        new Edition(8, march, 5, 0, CITY, "", ""),
                        new Edition(7, null, 9, 1, CITY, "", ""),
                        new Edition(6, null, 8, 3, CITY, "", ""),
                        new Edition(4, null, 8, 2, CITY, "", ""),
                        new Edition(5, null, 8, 2, CITY, "", "")))
                .isSortedAccordingTo(Edition.MOST_CREDIBLE_FIRST);
    }

    @Test
    void aDisclosureOfAnUnknownEntityDoesNotCount() {
        Edition nameless = edition(3, CITY, "", "department");
        assertThat(of(nameless, Map.of(), nameless).remark()).isEqualTo(DoubleCountingRule.UNKNOWN);
    }

    @Test
    void namesAreComparedWithoutCodesAndLevels() {
        assertThat(List.of("124-示例市示例局[部门]", "示例市示例局（本级）", "示例市示例局"))
                .extracting(Edition::bare)
                .containsOnly("示例市示例局");
    }

    private static Edition edition(long number, Edition.Place place, String entity, String level) {
        return new Edition(number, null, 0, 0, place, entity, level);
    }

    private static DoubleCountingRule.Counted of(Edition edition, Map<Long, Set<String>> claims, Edition... all) {
        return new DoubleCountingRule(List.of(all), claims).of(edition);
    }
}
