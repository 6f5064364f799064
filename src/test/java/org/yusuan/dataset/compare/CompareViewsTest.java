package org.yusuan.dataset.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.yusuan.dataset.store.ExtractionBuilder.extraction;
import static org.yusuan.dataset.store.StoredFactBuilder.in;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yusuan.dataset.store.ExtractionBuilder;
import org.yusuan.dataset.store.StoredFactBuilder;
import org.yusuan.dataset.store.TestDatabase;
import org.yusuan.model.Measure;
import org.yusuan.model.Outcome;
import org.yusuan.model.Refusal;
import org.yusuan.model.RowKind;

class CompareViewsTest {
    private static final String OFFICE = "示例市档案馆";

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void classesAreAddedUpWhereOnlyItemsArePrinted(TestDatabase kind) {
        ComparedStore store = new ComparedStore(kind.open())
                .load(
                        "a",
                        extraction()
                                .fact(total(in("t03").at(1, 3).item("2010301", "行政运行"), "70"))
                                .fact(total(in("t03").at(2, 3).item("2010302", "一般行政管理事务"), "20"))
                                .fact(total(in("t03").at(3, 3).item("2210201", "住房公积金"), "10"))
                                .build())
                .settled();
        assertThat(store.rows(CompareView.FUNCTIONAL))
                .extracting(row -> row.get("class_code"), row -> row.get("amount_yuan"), row -> row.get("share"))
                .containsExactly(tuple("201", "90", "0.900000"), tuple("221", "10", "0.100000"));
        assertThat(store.rows(CompareView.FUNCTIONAL))
                .allSatisfy(row -> assertThat(row).containsEntry("basis", "derived"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anAmountThatIsNeitherPrintedNorDerivedIsEmptyWithAReason(TestDatabase kind) {
        ComparedStore store = new ComparedStore(kind.open())
                .load(
                        "a",
                        extraction()
                                .fact(total(in("t03").at(1, 3).item("", "合计").kind(RowKind.TOTAL), "70"))
                                .fact(total(in("t10").at(1, 1).item("", "合计").kind(RowKind.TOTAL), "9"))
                                .fact(total(in("t10").at(2, 1).item("", "公务接待费"), "5"))
                                .build())
                .settled();
        assertThat(store.row(CompareView.TOTALS, OFFICE, null, ""))
                .containsEntry("expenditure_current_yuan", "70")
                .containsEntry("basic_yuan", "")
                .containsEntry("basic_basis", "")
                .containsEntry("reason", "the layout prints no split into basic and project expenditure");
        assertThat(store.row(CompareView.THREE_PUBLIC, OFFICE, "concept", "expense.abroad"))
                .as("9 is more than 5: a blank may stand for an amount")
                .containsEntry("amount_yuan", "")
                .containsEntry("reason", "left blank, and the sums of the table do not say what it is");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theRestOfATotalIsDerived(TestDatabase kind) {
        ComparedStore store = new ComparedStore(kind.open())
                .load(
                        "a",
                        extraction()
                                .fact(total(in("t03").at(1, 3).item("", "合计").kind(RowKind.TOTAL), "70"))
                                .fact(total(in("t03").at(1, 4).item("", "合计").kind(RowKind.TOTAL), "50")
                                        .measure(Measure.BASIC))
                                .build())
                .settled();
        assertThat(store.row(CompareView.BASIC_PROJECT, OFFICE, "scope", "all_funds"))
                .containsEntry("basic_yuan", "50")
                .containsEntry("basic_basis", "printed")
                .containsEntry("project_yuan", "20")
                .containsEntry("project_basis", "derived");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aSupersededEditionIsNotComparedAndOfTwoCurrentOnesOneCounts(TestDatabase kind) {
        ComparedStore store = new ComparedStore(kind.open())
                .load("a", office("70").build())
                .load("b", office("70").build())
                .settled();
        assertThat(store.rows(CompareView.TOTALS))
                .as("the edition of the later run is the newer one")
                .hasSize(1);
        assertThat(store.rows(CompareView.REGION)).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("expenditure_current_yuan", "70"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aNewDictionaryAppliesWithoutReadingDocumentsAgain(TestDatabase kind, @TempDir Path folder) throws IOException {
        ComparedStore store = new ComparedStore(kind.open())
                .load(
                        "a",
                        extraction()
                                .fact(total(in("t12").at(1, 1).item("", "档案数字化经费"), "5"))
                                .build())
                .settled();
        assertThat(store.database().count("fact WHERE concept <> ''")).isZero();
        Path own = Files.writeString(folder.resolve("concepts.yaml"), """
                families:
                  - family: local
                    tables: [t12]
                    concepts:
                      - {concept: archive, caption: 档案数字化经费, english: Archives}
                """);
        store.with(ConceptReader.dictionary(own)).settled();
        assertThat(store.database().count("fact WHERE concept = 'local.archive'"))
                .isEqualTo(1);
        store.with(ConceptReader.shipped()).settled();
        assertThat(store.database().count("fact WHERE concept <> ''")).isZero();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theCoverageShowsWhatIsFoundEmptyMissingAndUnreadable(TestDatabase kind) {
        ComparedStore store = new ComparedStore(kind.open())
                .load(
                        "a",
                        office("70").table("t03", "元", 1).table("t07", "元", 0).build())
                .load("b", new Outcome.Refused(Refusal.of(Refusal.Reason.values()[0], "torn")));
        store.publishers()
                .expect(List.of(
                        new ExpectedPublishers.Publisher("149900", OFFICE, null, 2024, null),
                        new ExpectedPublishers.Publisher("149900", "示例市示例局", null, 2024, null)));
        store.settled();
        assertThat(store.rows(CompareView.COVERAGE))
                .extracting(row ->
                        String.join(" ", row.getOrDefault("entity_name", ""), row.get("subject"), row.get("coverage")))
                .contains(
                        OFFICE + " t03 found",
                        OFFICE + " t07 empty",
                        OFFICE + " t01 missing",
                        "示例市示例局 disclosure missing",
                        " disclosure unreadable")
                .doesNotContain(OFFICE + " disclosure missing");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aPublisherIsExpectedInEveryYearOfItsRegion(TestDatabase kind) {
        ComparedStore store = new ComparedStore(kind.open())
                .load("a", office("70").build())
                .load("b", office("60").year(2023).build());
        store.publishers()
                .expect(List.of(
                        new ExpectedPublishers.Publisher("149900", OFFICE, null, null, null),
                        new ExpectedPublishers.Publisher("149900", "示例市示例局", null, null, null),
                        new ExpectedPublishers.Publisher("619900", "别处示例局", null, null, null)));
        store.settled();
        assertThat(store.rows(CompareView.COVERAGE))
                .filteredOn(row -> "disclosure".equals(row.get("subject")))
                .extracting(row ->
                        row.get("entity_name") + " " + row.getOrDefault("fiscal_year", "") + " " + row.get("coverage"))
                .containsExactlyInAnyOrder("示例市示例局 2023 missing", "示例市示例局 2024 missing", "别处示例局  missing");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void rowsAreFilteredByRegionYearAndEntity(TestDatabase kind) {
        ComparedStore store = new ComparedStore(kind.open())
                .load("a", office("70").build())
                .load("b", office("60").year(2023).build())
                .settled();
        assertThat(years(store, new CompareReader.Filter("14", null, null))).containsExactly("2023", "2024");
        assertThat(years(store, new CompareReader.Filter("示例市", 2023, "档案"))).containsExactly("2023");
        assertThat(years(store, new CompareReader.Filter("61", null, null))).isEmpty();
        assertThat(years(store, new CompareReader.Filter(null, null, "%"))).isEmpty();
    }

    private static List<String> years(ComparedStore store, CompareReader.Filter filter) {
        return store.rows(CompareView.TOTALS, filter).stream()
                .map((Map<String, String> row) -> row.getOrDefault("fiscal_year", ""))
                .toList();
    }

    private static ExtractionBuilder office(String yuan) {
        return extraction().fact(total(in("t03").at(1, 3).item("", "合计").kind(RowKind.TOTAL), yuan));
    }

    private static StoredFactBuilder total(StoredFactBuilder fact, String yuan) {
        return fact.amount(yuan, yuan, "元");
    }
}
