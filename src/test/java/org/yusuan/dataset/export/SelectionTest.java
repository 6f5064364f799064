package org.yusuan.dataset.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.yusuan.dataset.export.CsvText.records;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yusuan.dataset.store.DocumentFilter;
import org.yusuan.dataset.store.OpenDatabase;
import org.yusuan.dataset.store.Since;
import org.yusuan.dataset.store.TestDatabase;
import org.yusuan.model.CannotRunException;

class SelectionTest {
    @TempDir
    Path output = Path.of("");

    private final OpenDatabase database = TestDatabase.H2.open();

    @BeforeEach
    void load() {
        SampleDataset.load(database, false);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void anotherExportInAnyFormatGivesTheSameBytes(Format format, @TempDir Path other) {
        export(output, EnumSet.of(format), Set.of(), DocumentFilter.NONE);
        export(other, EnumSet.of(format), Set.of(), DocumentFilter.NONE);
        assertThat(CsvText.text(other.resolve("SHA256SUMS")))
                .isNotEmpty()
                .isEqualTo(CsvText.text(output.resolve("SHA256SUMS")));
    }

    @Test
    void theChecksumsCoverEveryFileOfEveryFormat() {
        export(output, EnumSet.allOf(Format.class), Set.of(), DocumentFilter.NONE);
        SortedMap<String, String> files = CsvText.release(output);
        List<String> sums = files.remove("SHA256SUMS")
                .lines()
                .map(line -> line.substring(66))
                .sorted()
                .toList();
        assertThat(files.keySet())
                .contains("yusuan.xlsx", "yusuan.sqlite", "parquet/facts.parquet", "excel-csv/t01.csv", "csv/t01.csv")
                .containsExactlyElementsOf(sums);
    }

    @Test
    void aSelectionOfTablesHasTheDisclosuresAndAValidDataPackage() {
        export(output, EnumSet.of(Format.CSV), Set.of("t01", "performance_indicators"), DocumentFilter.NONE);
        assertThat(CsvText.release(output).keySet())
                .containsExactly(
                        "SHA256SUMS",
                        "csv/disclosures.csv",
                        "csv/performance_indicators.csv",
                        "csv/t01.csv",
                        "datapackage.json");
        assertThat(DataPackageCheck.of(output).violations()).isEmpty();
    }

    @Test
    void documentsAreSelectedByRegionYearAndEntity() {
        for (String region : List.of("14", "1499", "140000", "149900", "示例市", "示例省")) {
            select(new DocumentFilter(region, 2024, "档案", null));
            assertThat(records(output, "disclosures")).as(region).hasSize(2);
            assertThat(records(output, "facts")).as(region).hasSize(8);
            assertThat(records(output, "findings")).as(region).hasSize(1);
        }
        assertThat(DataPackageCheck.of(output).violations()).isEmpty();
    }

    @Test
    void aRequestForWhatIsNotThereListsWhatThereIs() {
        Stream.of(
                        new DocumentFilter("15", null, "", null),
                        new DocumentFilter("", 1999, "", null),
                        new DocumentFilter("", null, "水利", null))
                .forEach(filter -> assertThatExceptionOfType(CannotRunException.class)
                        .isThrownBy(() -> select(filter))
                        .withMessageContaining("149900 示例市")
                        .withMessageContaining("2024"));
        assertThatExceptionOfType(CannotRunException.class)
                .isThrownBy(() -> export(output, EnumSet.of(Format.CSV), Set.of("t99"), DocumentFilter.NONE))
                .withMessageContaining("no table t99")
                .withMessageContaining("t01, t02");
    }

    @Test
    void documentsChangedSinceARunAreThoseThatItLoadedAndThoseTheySuperseded() {
        assertThatExceptionOfType(CannotRunException.class)
                .isThrownBy(() -> select(since(new Since.AfterRun(1))))
                .withMessageContaining("nothing changed since then");
        long run = database.store().beginRun("later");
        SampleDataset.reload(database, run);
        select(since(new Since.AfterRun(run - 1)));
        assertThat(records(output, "disclosures"))
                .hasSize(2)
                .anyMatch(line -> line.contains("superseded"))
                .noneMatch(line -> line.contains("quarantined"));
        assertThat(DataPackageCheck.of(output).violations()).isEmpty();
    }

    @Test
    void anExportReplacesTheOneBefore() {
        export(output, EnumSet.of(Format.XLSX, Format.PARQUET), Set.of(), DocumentFilter.NONE);
        export(output, EnumSet.of(Format.EXCEL_CSV), Set.of("t01"), DocumentFilter.NONE);
        assertThat(CsvText.release(output).keySet())
                .containsExactly("SHA256SUMS", "excel-csv/disclosures.csv", "excel-csv/t01.csv");
    }

    @Test
    void anExportNeedsAFormat() {
        assertThatIllegalArgumentException().isThrownBy(() -> export(output, Set.of(), Set.of(), DocumentFilter.NONE));
    }

    private static DocumentFilter since(@Nullable Since since) {
        return new DocumentFilter("", null, "", since);
    }

    private void select(DocumentFilter filter) {
        export(output, EnumSet.of(Format.CSV), Set.of(), filter);
    }

    private void export(Path folder, Set<Format> formats, Set<String> tables, DocumentFilter filter) {
        new DatasetExport(database.reader()).export(folder, new ExportRequest(formats, tables, filter, Captions.NONE));
    }
}
