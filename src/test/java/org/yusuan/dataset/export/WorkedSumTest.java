package org.yusuan.dataset.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.dataset.store.ExtractionBuilder.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yusuan.dataset.compare.ComparisonSettlement;
import org.yusuan.dataset.compare.ConceptReader;
import org.yusuan.dataset.compare.ExpectedTables;
import org.yusuan.dataset.store.DocumentFilter;
import org.yusuan.dataset.store.DocumentStore;
import org.yusuan.dataset.store.ExtractionBuilder;
import org.yusuan.dataset.store.OpenDatabase;
import org.yusuan.dataset.store.Sighting;
import org.yusuan.dataset.store.StoredFactBuilder;
import org.yusuan.dataset.store.TestDatabase;
import org.yusuan.model.DocumentId;
import org.yusuan.model.EngineVersion;
import org.yusuan.model.EntityLevel;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.Measure;
import org.yusuan.model.RowKind;
import org.yusuan.model.Severity;

/** The sum that the readme and the data dictionary advise, over a department, its own unit, and a copy of the department's file. */
class WorkedSumTest {
    private static final String TRUTH = "293810000";

    private final OpenDatabase database = TestDatabase.H2.open();

    private final Path output;

    WorkedSumTest(@TempDir Path output) {
        this.output = output;
    }

    @BeforeEach
    void export() {
        DocumentStore store = database.store();
        long run = store.beginRun("test");
        load(store, run, "department.pdf", disclosure("示例市示例局", EntityLevel.DEPARTMENT));
        load(store, run, "unit.pdf", disclosure("示例市示例局档案室", EntityLevel.UNIT));
        load(store, run, "copy.pdf", disclosure("示例市示例局", EntityLevel.DEPARTMENT));
        store.settleEditions();
        new ComparisonSettlement(
                        database.dataSource(),
                        database.transactions(),
                        ConceptReader.shipped(),
                        new ExpectedTables(new TreeMap<>()))
                .settle();
        new DatasetExport(database.reader())
                .export(
                        output,
                        new ExportRequest(EnumSet.allOf(Format.class), Set.of(), DocumentFilter.NONE, Captions.ZH));
    }

    @Test
    void inSqlItIsTheTruth() {
        JdbcClient sqlite =
                JdbcClient.create(new DriverManagerDataSource("jdbc:sqlite:" + output.resolve("yusuan.sqlite")));
        assertThat(sqlite.sql(WorkedSum.SQL)
                        .query((row, number) ->
                                row.getBigDecimal("yuan").toBigInteger().toString())
                        .list())
                .containsExactly(TRUTH);
    }

    @Test
    void inPythonItIsTheTruthOfFactsAndOfTheWideTable() throws IOException, InterruptedException {
        assertThat(python("""
                import csv
                from decimal import Decimal
                rows = csv.DictReader(open('csv/facts.csv', encoding='utf-8-sig'))
                print(sum(Decimal(r['amount_yuan']) for r in rows
                          if r['table_key'] == 't03' and r['measure'] == 'total' and r['counted'] == 'true'))
                """)).isEqualTo(TRUTH);
        assertThat(python("""
                import csv
                from decimal import Decimal
                rows = csv.DictReader(open('csv/t03.csv', encoding='utf-8-sig'))
                print(sum(Decimal(r['total']) for r in rows if r['counted'] == 'true'))
                """)).isEqualTo(TRUTH);
    }

    @Test
    void whatMustStayOutSaysWhy() {
        JdbcClient sqlite =
                JdbcClient.create(new DriverManagerDataSource("jdbc:sqlite:" + output.resolve("yusuan.sqlite")));
        assertThat(sqlite.sql(
                                "SELECT source_file || ' ' || row_kind || ' ' || COALESCE(not_counted_because, '-') FROM t03")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "copy.pdf total edition",
                        "copy.pdf item edition",
                        "copy.pdf item edition",
                        "department.pdf total total",
                        "department.pdf item -",
                        "department.pdf item -",
                        "unit.pdf total department_has_it",
                        "unit.pdf item department_has_it",
                        "unit.pdf item department_has_it");
    }

    @Test
    void aFindingNamesTheFactAndTheBoxThatItIsAbout() {
        JdbcClient sqlite =
                JdbcClient.create(new DriverManagerDataSource("jdbc:sqlite:" + output.resolve("yusuan.sqlite")));
        assertThat(sqlite.sql("""
                        SELECT f.item_name || ' ' || f.amount_yuan FROM findings d JOIN facts f ON f.fact_id = d.fact_id
                            AND f.x0 = d.x0 AND f.y1 = d.y1
                        WHERE d.rule = 'sum.mismatch'""").query(String.class).list())
                .containsOnly("教育支出 200000000")
                .hasSize(3);
    }

    private static ExtractionBuilder disclosure(String entity, EntityLevel level) {
        return extraction()
                .of(entity)
                .level(level)
                .fact(row(1, "合计", TRUTH, RowKind.TOTAL))
                .fact(row(2, "教育支出", "200000000", RowKind.ITEM))
                .fact(row(3, "住房保障支出", "93810000", RowKind.ITEM))
                .finding(new Finding(
                        "sum.mismatch",
                        Severity.WARNING,
                        Fault.UNKNOWN,
                        "t03",
                        null,
                        "",
                        "教育支出",
                        "total",
                        "",
                        "",
                        "It is not the sum.",
                        null));
    }

    private static StoredFactBuilder row(int line, String name, String yuan, RowKind kind) {
        return StoredFactBuilder.in("t03")
                .at(line, 2)
                .item("", name)
                .measure(Measure.TOTAL)
                .amount(yuan, yuan, "元")
                .kind(kind);
    }

    private static void load(DocumentStore store, long run, String file, ExtractionBuilder read) {
        DocumentId id = DocumentId.of(file.getBytes(StandardCharsets.UTF_8));
        store.sight(run, List.of(new Sighting(id, file, "", null)));
        store.load(run, id, new EngineVersion("1.0", "abc"), read.read());
    }

    private String python(String script) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder("python3", "-c", script)
                    .directory(output.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            return Assumptions.abort("there is no python3 here");
        }
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return printed;
    }
}
