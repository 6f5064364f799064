package org.yusuan.dataset.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.dataset.compare.CompareReader;
import org.yusuan.dataset.compare.CompareView;
import org.yusuan.dataset.compare.ViewColumn;
import org.yusuan.dataset.store.OpenDatabase;
import org.yusuan.dataset.store.TestDatabase;

class DataDictionaryTest {
    private static final Path PAGE = Path.of("docs", "data-dictionary.md");

    @Test
    void theDocumentIsUpToDateWithTheSchemas(@TempDir Path output) throws IOException {
        assertThat(PAGE)
                .as("it is generated: run DataDictionaryTest.main after a change of a schema")
                .hasContent(text(output));
    }

    @Test
    void everyViewHasTheColumnsOfItsSchema() {
        OpenDatabase database = TestDatabase.H2.open();
        for (CompareView view : CompareView.values()) {
            List<String> columns = database
                    .sql()
                    .sql("""
                            SELECT column_name FROM information_schema.columns
                            WHERE table_name = :view ORDER BY ordinal_position""")
                    // H2's LOWER depends on the locale
                    .param("view", view.table().toUpperCase(Locale.ROOT))
                    .query(String.class)
                    .stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .toList();
            assertThat(columns)
                    .as(view.table())
                    .isEqualTo(view.columns().stream().map(ViewColumn::name).toList());
        }
        assertThat(Arrays.stream(CompareView.values()).flatMap(view -> view.columns().stream()))
                .allSatisfy(column -> assertThat(column.description()).isNotBlank());
    }

    @Test
    void theComparisonMatchesItsSchema(@TempDir Path output) {
        text(output);
        assertThat(DataPackageCheck.of(output.resolve("compare")).violations()).isEmpty();
    }

    private static String text(Path output) {
        OpenDatabase database = TestDatabase.H2.open();
        SampleDataset.load(database, false);
        new DatasetExport(database.reader()).export(output);
        new ComparisonExport(new CompareReader(database.dataSource(), database.transactions())).export(output);
        return new DataDictionary(output).text();
    }

    public static void main(String[] arguments) throws IOException {
        Path output = Files.createTempDirectory("dictionary");
        Files.createDirectories(PAGE.getParent());
        Files.writeString(PAGE, text(output));
    }
}
