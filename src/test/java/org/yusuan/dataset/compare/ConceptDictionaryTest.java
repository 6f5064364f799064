package org.yusuan.dataset.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.io.YamlException;

class ConceptDictionaryTest {
    private static final ConceptDictionary SHIPPED = ConceptReader.shipped();

    @ParameterizedTest
    @CsvSource({
        "t10, 公务用车运行维护费, total",
        "t10, 公务用车运行费, total",
        "t10, 运行费, total",
        "t10, 公务用车运行(维护)费, total",
        "t10, 公务用车运行（维护）费, current_year",
        "f07, 公务用车运行维护费, final_amount",
    })
    void differentNamesInDifferentLayoutsAreOneConcept(String table, String name, String measure) {
        assertThat(concept(table, "", name, measure, 2024)).isEqualTo("expense.vehicle_running");
    }

    @Test
    void theMeasureDecidesTheConceptOfASubtotal() {
        assertThat(concept("t10", "", "小计", "total", 2024)).isEqualTo("expense.vehicles");
        assertThat(concept("t10", "", "小计", "current_year", 2024)).isEqualTo("expense.three_public");
        assertThat(concept("t10", "", "合计", "prior_year", 2024)).isEqualTo("expense.three_public_meeting_training");
    }

    @Test
    void aClassIsKnownByItsCodeAndByItsNameOfThatYear() {
        assertThat(concept("t03", "208", "社会保障和就业支出", "total", 2024)).isEqualTo("functional.208");
        assertThat(concept("t03", "", "社会保障和就业支出", "total", 2024)).isEqualTo("functional.208");
        assertThat(concept("t03", "", "医疗卫生与计划生育支出", "total", 2017)).isEqualTo("functional.210");
        assertThat(concept("t03", "", "卫生健康支出", "total", 2024)).isEqualTo("functional.210");
    }

    @Test
    void aNameThatOnlyOneConceptEverHadIsKnownInAnyYear() {
        assertThat(concept("t03", "", "医疗卫生与计划生育支出", "total", 2024)).isEqualTo("functional.210");
    }

    @Test
    void aCodeIsKnownOnlyInItsYears() {
        assertThat(concept("t03", "224", "灾害防治及应急管理支出", "total", 2024)).isEqualTo("functional.224");
        assertThat(concept("t03", "224", "灾害防治及应急管理支出", "total", 2017)).isEmpty();
    }

    @Test
    void aSectionWithTheNameOfItsClassIsNotTheClass() {
        assertThat(concept("t03", "229", "其他支出", "total", 2024)).isEqualTo("functional.229");
        assertThat(concept("t03", "22999", "其他支出", "total", 2024)).isEmpty();
    }

    @Test
    void aUnitWithTheCodeOfAClassIsAUnit() {
        assertThat(concept("t03", "208", "示例县示例局", "total", 2024)).isEmpty();
    }

    @Test
    void itemsOfTheSameNameAreDistinguishedByCodeOrClass() {
        assertThat(concept("t06", "31002", "办公设备购置", "total", 2024)).isEqualTo("economic.31002");
        assertThat(concept("t06", "", "办公设备购置", "total", 2024)).isEmpty();
        Concept construction = new Concept("economic.309", "economic", "309", "资本性支出（基本建设）", "");
        assertThat(within(construction, "办公设备购置")).isEqualTo("economic.30902");
        assertThat(concept("t06", "3012", "津贴补贴", "total", 2024))
                .as("a short code still shows the class")
                .isEqualTo("economic.30102");
    }

    @Test
    void everyRowOfTheTableOfOperatingFundsHasThatConcept() {
        assertThat(concept("t11", "", "示例市示例局", "total", 2024)).isEqualTo("agency.operating_funds");
    }

    @Test
    void totalsAreKnownBySide() {
        ConceptDictionary.Item revenue =
                new ConceptDictionary.Item("f01", "revenue", "", "", "总计", "final_amount", false, 2024);
        ConceptDictionary.Item expenditure =
                new ConceptDictionary.Item("f01", "expenditure", "", "", "总计", "final_amount", false, 2024);
        assertThat(SHIPPED.of(revenue, null)).map(Concept::concept).contains("overview.revenue_total");
        assertThat(SHIPPED.of(expenditure, null)).map(Concept::concept).contains("overview.expenditure_total");
    }

    @Test
    void aUsersOwnFamiliesTakePrecedence(@TempDir Path folder) throws IOException {
        Path own = Files.writeString(folder.resolve("concepts.yaml"), """
                families:
                  - family: local
                    tables: [t12]
                    concepts:
                      - {concept: archive, caption: 档案数字化经费, english: Archives}
                """);
        ConceptDictionary dictionary = ConceptReader.dictionary(own);
        assertThat(dictionary.version()).isNotEqualTo(SHIPPED.version());
        assertThat(dictionary.concepts())
                .hasSize(SHIPPED.concepts().size() + 1)
                .first()
                .extracting(Concept::concept)
                .isEqualTo("local.archive");
    }

    @Test
    void aMistakeIsReportedWithItsLine(@TempDir Path folder) throws IOException {
        Path own = Files.writeString(folder.resolve("concepts.yaml"), """
                families:
                  - family: local
                    tables: [t12, nonsense]
                    concepts: []
                """);
        assertThatThrownBy(() -> ConceptReader.dictionary(own))
                .isInstanceOf(YamlException.class)
                .hasMessageContaining("concepts.yaml, line 3")
                .hasMessageContaining("nonsense");
    }

    private static String concept(String table, String code, String name, String measure, @Nullable Integer year) {
        return SHIPPED.of(new ConceptDictionary.Item(table, "", "", code, name, measure, false, year), null)
                .map(Concept::concept)
                .orElse("");
    }

    private static String within(Concept parent, String name) {
        return SHIPPED.of(new ConceptDictionary.Item("t06", "", "", "", name, "total", false, 2024), parent)
                .map(Concept::concept)
                .orElse("");
    }
}
