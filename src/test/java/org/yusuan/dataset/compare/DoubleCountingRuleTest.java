package org.yusuan.dataset.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DoubleCountingRuleTest {
    private static final DoubleCountingRule.Edition.Place CITY =
            new DoubleCountingRule.Edition.Place("140200", 2024, "budget");
    private static final DoubleCountingRule.Edition BUREAU =
            new DoubleCountingRule.Edition(1, "b", CITY, "示例市示例局", "department");
    private static final DoubleCountingRule.Edition CENTRE =
            new DoubleCountingRule.Edition(2, "a", CITY, "示例市服务中心", "unit");

    @Test
    void aDepartmentCounts() {
        assertThat(of(BUREAU, Map.of(), BUREAU)).isEqualTo(new DoubleCountingRule.Counted(true, "", ""));
    }

    @Test
    void aUnitThatItsDepartmentNamesDoesNotCount() {
        assertThat(of(CENTRE, Map.of(2L, Set.of("示例市示例局")), BUREAU, CENTRE))
                .isEqualTo(new DoubleCountingRule.Counted(false, "示例市示例局", "not counted: part of 示例市示例局"));
    }

    @Test
    void aUnitWhoseNameBeginsWithItsDepartmentsDoesNotCount() {
        DoubleCountingRule.Edition archive = new DoubleCountingRule.Edition(3, "c", CITY, "示例市示例局档案室", "unit");
        assertThat(of(archive, Map.of(), BUREAU, archive).department()).isEqualTo("示例市示例局");
    }

    @Test
    void aUnitWithoutItsDepartmentCounts() {
        assertThat(of(CENTRE, Map.of(2L, Set.of("示例市财政局")), BUREAU, CENTRE))
                .isEqualTo(new DoubleCountingRule.Counted(true, "", DoubleCountingRule.ALONE));
    }

    @Test
    void aDepartmentOfAnotherYearOrKindDoesNotContainTheUnit() {
        DoubleCountingRule.Edition.Place year = new DoubleCountingRule.Edition.Place("140200", 2023, "budget");
        DoubleCountingRule.Edition.Place kind = new DoubleCountingRule.Edition.Place("140200", 2024, "final");
        for (DoubleCountingRule.Edition.Place other : List.of(year, kind)) {
            DoubleCountingRule.Edition elsewhere =
                    new DoubleCountingRule.Edition(1, "b", other, BUREAU.entity(), "department");
            assertThat(of(CENTRE, Map.of(2L, Set.of(BUREAU.entity())), elsewhere, CENTRE)
                            .counted())
                    .isTrue();
        }
    }

    @Test
    void ofTwoCurrentEditionsOneCounts() {
        DoubleCountingRule.Edition rival = new DoubleCountingRule.Edition(3, "a", CITY, BUREAU.entity(), "department");
        assertThat(of(rival, Map.of(), BUREAU, rival).counted()).isTrue();
        assertThat(of(BUREAU, Map.of(), BUREAU, rival).remark()).isEqualTo(DoubleCountingRule.TWICE);
    }

    @Test
    void aDisclosureOfAnUnknownEntityDoesNotCount() {
        DoubleCountingRule.Edition nameless = new DoubleCountingRule.Edition(3, "c", CITY, "", "department");
        assertThat(of(nameless, Map.of(), nameless).remark()).isEqualTo(DoubleCountingRule.UNKNOWN);
    }

    @Test
    void namesAreComparedWithoutCodesAndLevels() {
        assertThat(List.of("124-示例市示例局[部门]", "示例市示例局（本级）", "示例市示例局"))
                .extracting(DoubleCountingRule.Edition::bare)
                .containsOnly("示例市示例局");
    }

    private static DoubleCountingRule.Counted of(
            DoubleCountingRule.Edition edition, Map<Long, Set<String>> claims, DoubleCountingRule.Edition... all) {
        return new DoubleCountingRule(List.of(all), claims).of(edition);
    }
}
