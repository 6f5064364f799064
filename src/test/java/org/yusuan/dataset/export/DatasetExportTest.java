package org.yusuan.dataset.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.yusuan.dataset.export.CsvText.header;
import static org.yusuan.dataset.export.CsvText.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.dataset.store.OpenDatabase;
import org.yusuan.dataset.store.TestDatabase;

class DatasetExportTest {
    private static final String FULL = SampleDataset.FULL.disclosureId();
    private static final String OLD = SampleDataset.OLD.disclosureId();
    private static final String REFUSED = SampleDataset.REFUSED.disclosureId();

    @TempDir
    Path output = Path.of("");

    @Test
    void disclosuresHoldsEveryEditionAndEveryRefusal() {
        exportSample();
        assertThat(header(output, "disclosures"))
                .isEqualTo("disclosure_id,source_file,source_url,sha256,pages,province,region_code,region_name,"
                        + "entity_name,entity_level,fiscal_year,kind,template,unit_printed,tables_found,tables_empty,"
                        + "forms_found,status,message,edition,superseded_by,vouched,page_from,page_to,published");
        assertThat(records(output, "disclosures"))
                .containsExactly(
                        REFUSED + ",a.pdf,," + SampleDataset.REFUSED.sha256()
                                + ",,,,,,,,,,,0,0,0,quarantined,It needs a password.,,,,,,",
                        FULL + ",b.pdf,," + SampleDataset.FULL.sha256()
                                + ",12,示例省,149900,示例市,示例市档案馆,department,2024,budget,shanxi-13,万元,3,1,1,"
                                + "loaded_with_findings,,2,,0.12,,,2024-03-02",
                        OLD + ",z.pdf,," + SampleDataset.OLD.sha256()
                                + ",12,示例省,149900,示例市,示例市档案馆,department,2024,budget,,,0,0,0,superseded,,1," + FULL
                                + ",0.00,,,2024-03-01");
    }

    @Test
    void factsAreThoseOfCurrentEditionsInTheOrderOfTheContract() {
        exportSample();
        String document = FULL + ",b.pdf,149900,示例市档案馆,2024,";
        assertThat(header(output, "facts"))
                .isEqualTo("disclosure_id,source_file,region_code,entity_name,fiscal_year,table_key,line_no,side,"
                        + "classification,item_code,item_name,item_name_printed,counterpart_code,counterpart_name,"
                        + "measure,amount_yuan,amount_printed,unit_printed,page,x0,y0,x1,y1,method,confidence,fact_id,"
                        + "column_no,row_kind,parent_line_no,vouched,concept,cell,entity_level,kind,counted,"
                        + "not_counted_because");
        assertThat(records(output, "facts"))
                .startsWith(
                        document + "t01,1,revenue,,,一般公共预算,一般公共预算,,,budget_amount,39419200,\"3,941.92\",万元,"
                                + "5,10.00,20.00,30.00,40.00,text,1," + FULL
                                + "-t01-1-2,2,item,,true,,,department,budget,false,not_settled",
                        document + "t01,1,expenditure,functional,,教育支出,教育支出,,,total,120.5,0.01205,万元,"
                                + "5,100.00,200.13,150.50,215.00,text,1," + FULL
                                + "-t01-1-4,4,item,,false,,,department,budget,false,not_settled",
                        document + "t01,2,revenue,,301,\"工资, \"\"津贴\"\"\",\"工资, \"\"津贴\"\"\",,,budget_amount,-0.1,"
                                + "-0.10,元,1,0.00,0.00,10.00,10.00,text,1," + FULL
                                + "-t01-2-2,2,of_which,1,false,,,department,budget,false,not_settled")
                .hasSize(8);
    }

    @Test
    void aWideFileHasARowPerItemAndAColumnPerMeasure() {
        exportSample();
        assertThat(header(output, "t10"))
                .endsWith(",counterpart_code,counterpart_name,total,general_public_budget,government_fund,"
                        + "state_capital,prior_year,current_year,change,row_kind,page,entity_level,kind,counted,"
                        + "not_counted_because");
        assertThat(records(output, "t10"))
                .containsExactly(
                        FULL
                                + ",b.pdf,149900,示例市档案馆,2024,t10,1,,,,公务接待费,公务接待费,,,,,,,1,3,,item,1,department,budget,false,not_settled",
                        FULL
                                + ",b.pdf,149900,示例市档案馆,2024,t10,1,,,,培训费,培训费,,,,,,,2,,0,item,1,department,budget,false,not_settled");
    }

    @Test
    void standardTablesWithoutFactsAndTablesOfOwnTemplatesHaveFilesToo() {
        exportSample();
        assertThat(records(output, "f09")).isEmpty();
        assertThat(header(output, "f09"))
                .endsWith(
                        ",opening_balance,current_revenue,total,basic,project,closing_balance,row_kind,page,entity_level,kind,counted,"
                                + "not_counted_because");
        assertThat(records(output, "x_own"))
                .containsExactly(FULL
                        + ",b.pdf,149900,示例市档案馆,2024,x_own,1,,,,其他,其他,,,3,item,1,department,budget,false,not_settled");
    }

    @Test
    void formsIndicatorsFindingsSourcesAndRawCellsAreWritten() {
        exportSample();
        assertThat(records(output, "performance_forms"))
                .containsExactly(FULL + ",b.pdf,149900,2024,1,project,项目支出绩效目标表,档案数字化,,,,,,,,,,,,744100,,,,,,"
                        + ",,,82,,,,,,,完成,,17-18;21,ocr,0.90,,0");
        assertThat(records(output, "performance_indicators"))
                .containsExactly(FULL + ",b.pdf,1,annual,1,产出指标,数量指标,完成率,≥95%,>=,95,%,17,text,1");
        assertThat(records(output, "findings"))
                .containsExactly(
                        REFUSED + ",a.pdf,intake.password,error,,,,,,,,A password is needed.,,,,,,,",
                        FULL + ",b.pdf,sum.mismatch,warning,t01,5,,,,5,6,合计 is not the sum.,,,,,,,");
        assertThat(records(output, "sources"))
                .containsExactly(
                        REFUSED + "," + SampleDataset.REFUSED.sha256() + ",a.pdf,",
                        FULL + "," + SampleDataset.FULL.sha256() + ",b.pdf,",
                        FULL + "," + SampleDataset.FULL.sha256() + ",c.pdf,https://example.org/c.pdf");
        assertThat(String.join("\n", records(output, "raw_cells")))
                .isEqualTo(FULL + ",b.pdf,2,0,1,1,3,\"两行\n文字\",7,1.01,2.00,3.00,4.00,table.unknown,");
    }

    @Test
    void theSummaryCountsTheRows() {
        ExportSummary summary = exportSample();
        assertThat(summary.rows("facts")).isEqualTo(8);
        assertThat(summary.rows("disclosures")).isEqualTo(3);
    }

    @Test
    void anotherExportGivesTheSameBytes() {
        OpenDatabase database = TestDatabase.H2.open();
        SampleDataset.load(database, false);
        export(database);
        SortedMap<String, String> first = CsvText.release(output);
        export(database);
        assertThat(CsvText.release(output)).isEqualTo(first);
    }

    @Test
    void anotherDatabaseAndAnotherOrderOfLoadingGiveTheSameBytes(@TempDir Path other) {
        exportSample();
        OpenDatabase postgres = TestDatabase.POSTGRES.open();
        SampleDataset.load(postgres, true);
        new DatasetExport(postgres.reader()).export(other);
        assertThat(CsvText.release(other)).isEqualTo(CsvText.release(output));
    }

    @Test
    void theChecksumsAreThoseOfTheFiles() {
        ExportSummary summary = exportSample();
        assertThat(CsvText.text(output.resolve("SHA256SUMS")).lines())
                .hasSize(summary.files().size())
                .allSatisfy(line -> assertThat(line)
                        .isEqualTo(SampleDataset.id(CsvText.text(output.resolve(line.substring(66))))
                                        .sha256() + "  " + line.substring(66)));
    }

    @Test
    void whatAKilledExportLeftIsRemoved() throws IOException {
        Files.createDirectories(output.resolve(".export/csv"));
        Files.writeString(output.resolve(".export/csv/facts.csv"), "half");
        exportSample();
        assertThat(output.resolve(".export")).doesNotExist();
        assertThat(records(output, "facts")).hasSize(8);
    }

    @Test
    void aTableThatIsGoneIsDeletedAndFilesOfOthersAreLeftAlone() throws IOException {
        exportSample();
        Files.writeString(output.resolve("csv/notes.csv"), "mine");
        export(TestDatabase.H2.open());
        assertThat(output.resolve("csv/x_own.csv")).doesNotExist();
        assertThat(output.resolve("csv/notes.csv")).hasContent("mine");
        assertThat(records(output, "facts")).isEmpty();
    }

    @Test
    void anExportThatFailsLeavesTheOldFiles() {
        exportSample();
        Map<String, String> before = CsvText.release(output);
        OpenDatabase broken = TestDatabase.H2.open();
        SampleDataset.load(broken, false);
        broken.sql().sql("UPDATE fact SET measure = 'nonsense'").update();
        DatasetExport export = new DatasetExport(broken.reader());
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> export.export(output))
                .withMessageContaining("nonsense");
        assertThat(CsvText.release(output)).isEqualTo(before);
    }

    @Test
    void checksumsThatAPersonSavedDoNotStopTheNextExport() throws IOException {
        exportSample();
        Map<String, String> before = CsvText.release(output);
        Files.writeString(
                output.resolve("SHA256SUMS"), "\uFEFFsha256;file\r\n\r\n" + "0".repeat(64) + "  csv/../x.csv\n");
        exportSample();
        assertThat(CsvText.release(output)).isEqualTo(before);
    }

    @Test
    void twoExportsIntoOneDirectoryDoNotMix() throws IOException {
        try (Release underWay = Release.into(output)) {
            assertThat(underWay.staging()).exists();
            assertThatIllegalStateException().isThrownBy(this::exportSample).withMessageContaining("under way");
        }
    }

    @Test
    void aDirectoryThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(output.resolve("file"), "");
        DatasetExport export = new DatasetExport(TestDatabase.H2.open().reader());
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> export.export(file))
                .withMessageContaining(file.toString());
    }

    private ExportSummary exportSample() {
        OpenDatabase database = TestDatabase.H2.open();
        SampleDataset.load(database, false);
        return export(database);
    }

    private ExportSummary export(OpenDatabase database) {
        return new DatasetExport(database.reader()).export(output);
    }
}
