package org.yusuan.dataset.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.yusuan.dataset.store.ExtractionBuilder.extraction;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yusuan.dataset.compare.CompareView;
import org.yusuan.dataset.compare.ViewColumn;
import org.yusuan.dataset.store.TestDatabase;
import org.yusuan.model.Finding;
import org.yusuan.model.Outcome;
import org.yusuan.model.Refusal;
import org.yusuan.model.Severity;

class DatasetReportTest {
    private static final String HOSTILE =
            "</script><script>alert(1)</script><!-- <img src=x onerror=alert(2)>\u2028&amp;";

    @TempDir
    private Path output = Path.of("");

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theComparisonShowsTheViews(TestDatabase kind) {
        ReportedStore store = InventedEntities.load(new ReportedStore(kind.open()).beginRun(), 25)
                .endRun();
        WrittenReport report = store.report(output);
        same(report, "regions", store, CompareView.REGION, "expenditure_current_yuan", "three_public_yuan");
        same(report, "entities", store, CompareView.TOTALS, "entity_name", "basic_yuan", "basic_basis");
        same(report, "functional_region", store, CompareView.FUNCTIONAL_REGION, "class_code", "amount_yuan", "share");
        same(report, "functional", store, CompareView.FUNCTIONAL, "class_code", "amount_yuan", "share");
        assertThat(report.rows("regions")).hasSize(3).first().satisfies(row -> assertThat(row)
                .containsEntry("region_name", "示例县0")
                .containsEntry("entities", "10")
                .containsEntry("expenditure_current_yuan", "115000"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anEntityHasOneRowOfExpensesAndOneOfCoverage(TestDatabase kind) {
        WrittenReport report = InventedEntities.load(new ReportedStore(kind.open()).beginRun(), 11)
                .endRun()
                .report(output);
        assertThat(report.rows("expenses"))
                .hasSize(11)
                .filteredOn("entity_name", "示例县0第3局")
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("expense.three_public", "27")
                        .containsEntry("expense.reception", "9"));
        assertThat(report.rows("coverage"))
                .hasSize(11)
                .filteredOn("entity_name", "示例县0第3局")
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("t03", "found")
                        .containsEntry("t10", "found")
                        .containsEntry("t01", "missing"));
        assertThat(report.rows("coverage_region")).first().satisfies(row -> assertThat(row)
                .containsEntry("t10", "8/2/0/0/0")
                .containsEntry("t03", "8/0/0/2/0")
                .containsEntry("t01", "0/0/10/0/0"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void newsIsWhatTheLastRunBrought(TestDatabase kind) {
        ReportedStore store = new ReportedStore(kind.open())
                .beginRun()
                .load("old.pdf", extraction().read())
                .load("again.pdf", extraction().of("示例市图书馆").read())
                .load("quiet.pdf", extraction().of("示例市博物馆").read())
                .endRun()
                .beginRun()
                .load(
                        "new.pdf",
                        "https://budget.example/2024/new.pdf",
                        extraction().read())
                .load("again.pdf", extraction().of("示例市图书馆").read())
                .foundBy("library", "again.pdf")
                .load(
                        "broken.pdf",
                        new Outcome.Refused(Refusal.of(Refusal.Reason.DAMAGED, "the file ends in its middle")))
                .endRun();
        WrittenReport report = store.report(output);
        assertThat(report.rows("news"))
                .extracting(row -> row.get("source_file"), row -> row.get("news"), row -> row.get("source"))
                .containsExactly(
                        tuple("again.pdf", "changed", "library"),
                        tuple("broken.pdf", "refused", ""),
                        tuple("new.pdf", "new", "budget.example"),
                        tuple("old.pdf", "superseded", ""));
        assertThat(report.rows("documents"))
                .extracting(row -> row.get("source_file"), row -> row.get("status"))
                .contains(
                        tuple("quiet.pdf", "loaded"),
                        tuple("old.pdf", "superseded"),
                        tuple("broken.pdf", "quarantined"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void findingsAreCountedByRuleWithTheFirstExamples(TestDatabase kind) {
        WrittenReport report = InventedEntities.load(new ReportedStore(kind.open()).beginRun(), 30)
                .limitedTo(5_000, 2)
                .endRun()
                .report(output);
        assertThat(report.rows("rules")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("rule", "sum.rows")
                .containsEntry("fault", "publisher")
                .containsEntry("findings", "5")
                .containsEntry("documents", "5"));
        assertThat(report.rows("examples")).hasSize(2).allSatisfy(row -> assertThat(row)
                .containsEntry("page", "7")
                .containsEntry("table_key", "t03")
                .containsEntry("expected", "70"));
    }

    @Test
    void aHostileNameStaysAName() {
        WrittenReport report = new ReportedStore(TestDatabase.H2.open())
                .beginRun()
                .load(
                        HOSTILE,
                        extraction()
                                .of(HOSTILE)
                                .finding(Finding.ofPage("table.unknown", Severity.WARNING, 1, HOSTILE))
                                .read())
                .endRun()
                .report(output);
        assertThat(report.html().select("script")).hasSize(4);
        assertThat(report.html().select("img, [onerror]")).isEmpty();
        assertThat(report.rows("entities")).first().satisfies(row -> assertThat(row)
                .containsEntry("entity_name", HOSTILE));
        assertThat(report.rows("examples")).first().satisfies(row -> assertThat(row)
                .containsEntry("message", HOSTILE));
        assertThat(report.rows("documents")).first().satisfies(row -> assertThat(row)
                .containsEntry("source_file", HOSTILE));
    }

    @Test
    void thePageNeedsNoOtherFileAndAllowsNoOtherScript() {
        WrittenReport report = empty();
        assertThat(report.html().select("[src], link, iframe, object, embed, base"))
                .isEmpty();
        assertThat(report.html().getAllElements())
                .flatExtracting(element -> element.attributes().asList())
                .extracting(Attribute::getKey)
                .noneMatch(name -> name.startsWith("on") || name.equals("style"));
        assertThat(report.html().select("a[href]"))
                .allSatisfy(link -> assertThat(report.html().select(link.attr("href")))
                        .as("the target of %s", link)
                        .hasSize(1));
        String policy =
                report.html().select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy).startsWith("default-src 'none';");
        assertThat(report.html().select("script:not([type=application/json])"))
                .hasSize(2)
                .extracting(Element::data)
                .allSatisfy(script -> assertThat(policy).contains("'sha256-" + base64(script) + "'"));
    }

    @Test
    void everyPartThatTheScriptsFillIsThere() {
        WrittenReport report = empty();
        assertThat(report.html().select("main > section").eachAttr("id"))
                .containsExactly("overview", "run", "coverage", "compare", "findings");
        assertThat(report.html().select("[data-part]").eachAttr("data-part"))
                .containsExactly(
                        "figures", "run", "sources", "documents", "coverage", "level", "comparisons", "findings");
        assertThat(report.rows("regions")).isEmpty();
        assertThat(report.rows("captions"))
                .extracting(row -> row.get("caption"))
                .contains("预算收支总表");
    }

    @Test
    void onlyTheBlockOfTheRunDiffersBetweenTwoRunsOverTheSameDocuments() {
        ReportedStore store = InventedEntities.load(new ReportedStore(TestDatabase.H2.open()).beginRun(), 3)
                .endRun();
        WrittenReport first = store.report(output.resolve("first"));
        assertThat(store.report(output.resolve("again")).bytes()).isEqualTo(first.bytes());

        WrittenReport second = store.beginRun().endRun().report(output.resolve("second"));
        assertThat(second.data("data-run")).isNotEqualTo(first.data("data-run"));
        first.html().select("#data-run").remove();
        second.html().select("#data-run").remove();
        assertThat(second.html().html()).isEqualTo(first.html().html());
    }

    @Test
    void rowsThatAreLeftOutAreCounted() {
        WrittenReport report = InventedEntities.load(new ReportedStore(TestDatabase.H2.open()).beginRun(), 12)
                .limitedTo(5, 20)
                .endRun()
                .report(output);
        for (String table : List.of("documents", "entities", "expenses", "coverage", "news")) {
            assertThat(report.rows(table)).as(table).hasSize(5);
            assertThat(report.total(table)).as(table).isEqualTo(12);
        }
        assertThat(report.rows("coverage_region"))
                .as("counted over all of them")
                .first()
                .satisfies(row -> assertThat(row).containsEntry("t01", "0/0/10/0/0"));
    }

    @Test
    void theChartLibraryIsTheOneThatItsReadmeNames() {
        String sum = HexFormat.of().formatHex(sha256(ReportPage.Parts.library()));
        assertThat(getClass().getResourceAsStream("/report/echarts/README.md"))
                .asString(StandardCharsets.UTF_8)
                .contains(sum);
    }

    private WrittenReport empty() {
        return new ReportedStore(TestDatabase.H2.open()).report(output);
    }

    private static void same(
            WrittenReport report, String table, ReportedStore store, CompareView view, String... columns) {
        List<String> names = view.columns().stream().map(ViewColumn::name).toList();
        for (String column : columns) {
            assertThat(report.rows(table))
                    .as("%s of %s", column, view)
                    .isNotEmpty()
                    .extracting(row -> row.get(column))
                    .containsExactlyElementsOf(store.rows(view).stream()
                            .map(row -> row.get(names.indexOf(column)))
                            .toList());
        }
    }

    private static String base64(String script) {
        return Base64.getEncoder().encodeToString(sha256(script));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
