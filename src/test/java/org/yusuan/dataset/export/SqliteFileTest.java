package org.yusuan.dataset.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yusuan.dataset.store.DocumentFilter;
import org.yusuan.dataset.store.OpenDatabase;
import org.yusuan.dataset.store.TestDatabase;

class SqliteFileTest {
    @TempDir
    Path output = Path.of("");

    private final OpenDatabase database = TestDatabase.H2.open();

    @BeforeEach
    void load() {
        SampleDataset.load(database, false);
    }

    @Test
    void amountsAreExactTextsAndTheViewCalculatesWithThem() {
        JdbcClient sqlite = export(Set.of());
        assertThat(texts(sqlite, "SELECT amount_yuan FROM facts WHERE table_key = 't01'"))
                .containsExactly("39419200", "120.5", "-0.1");
        assertThat(texts(sqlite, "SELECT typeof(amount_yuan) FROM facts")).containsOnly("text");
        assertThat(sqlite.sql("SELECT SUM(amount_yuan) FROM facts_real WHERE table_key = 't10'")
                        .query(Double.class)
                        .single())
                .isEqualTo(6.0);
    }

    @Test
    void whatIsNotPrintedIsNull() {
        JdbcClient sqlite = export(Set.of());
        assertThat(texts(sqlite, "SELECT item_name FROM facts WHERE item_code IS NULL AND table_key = 't01'"))
                .containsExactly("一般公共预算", "教育支出");
        assertThat(texts(sqlite, "SELECT \"row\" || ' ' || \"column\" FROM raw_cells"))
                .containsExactly("0 1");
    }

    @Test
    void keysAreEnforcedAndColumnsAreExplained() {
        JdbcClient sqlite = export(Set.of());
        assertThat(sqlite.sql("PRAGMA foreign_key_list(performance_indicators)")
                        .query()
                        .listOfRows())
                .isNotEmpty();
        assertThat(sqlite.sql("PRAGMA foreign_key_check").query().listOfRows()).isEmpty();
        assertThat(texts(sqlite, "SELECT caption FROM columns_of_tables WHERE column_name = 'amount_yuan'"))
                .containsExactly("金额（元）");
    }

    @Test
    void aForeignKeyToATableThatIsNotExportedIsLeftOut() {
        JdbcClient sqlite = export(Set.of("performance_indicators"));
        assertThat(texts(sqlite, "SELECT \"table\" FROM pragma_foreign_key_list('performance_indicators')"))
                .containsExactly("disclosures");
    }

    private JdbcClient export(Set<String> tables) {
        ExportRequest request = new ExportRequest(EnumSet.of(Format.SQLITE), tables, DocumentFilter.NONE, Captions.ZH);
        new DatasetExport(database.reader()).export(output, request);
        return JdbcClient.create(new DriverManagerDataSource("jdbc:sqlite:" + output.resolve(SqliteFile.PATH)));
    }

    private static List<String> texts(JdbcClient sqlite, String sql) {
        return sqlite.sql(sql).query(String.class).list();
    }
}
