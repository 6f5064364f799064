package org.yusuan.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.cli.wiring.ExitCode;

@Timeout(300)
class ExportCommandTest {
    private final Desk desk;

    ExportCommandTest(@TempDir Path folder) throws IOException {
        this.desk = new Desk(folder);
        desk.document("a.pdf", "read");
        desk.run();
    }

    @Test
    void aSelectionHasAFolderOfItsOwnAndTheDatasetStaysAsItIs() throws IOException {
        String sums = Files.readString(desk.output().resolve("SHA256SUMS"));
        ObedientYusuan.Result result =
                desk.command("export", "--format", "xlsx,sqlite", "--excel", "--captions", "zh", "--table", "facts");
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out())
                .contains("The selection is in", "excel-csv/", "yusuan.xlsx", "yusuan.sqlite")
                .contains("2 rows in 2 files");
        assertThat(desk.output().resolve("export/SHA256SUMS")).exists();
        assertThat(desk.output().resolve("SHA256SUMS")).hasContent(sums);
    }

    @Test
    void withoutAnyOptionTheDatasetIsWrittenAgain() throws IOException {
        String facts = desk.csv("facts");
        Files.delete(desk.output().resolve("csv/facts.csv"));
        assertThat(desk.command("export").out()).startsWith("The dataset is in ");
        assertThat(desk.csv("facts")).isEqualTo(facts);
        assertThat(desk.output().resolve("export")).doesNotExist();
    }

    @Test
    void theFolderOfASelectionMustNotBeThatOfTheDataset() {
        ObedientYusuan.Result result =
                desk.command("export", "--year", "2024", "--to", desk.output().toString());
        assertThat(result.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(result.err()).contains("name another folder");
    }

    @Test
    void anImpossibleSelectionIsExplained() {
        assertThat(desk.command("export", "--format", "duckdb").err())
                .contains("duckdb", "DuckDB reads parquet", "csv, excel-csv, xlsx");
        assertThat(desk.command("export", "--changed-since", "yesterday").err())
                .contains("'yesterday' is neither a day");
        assertThat(desk.command("export", "--region", "999999").err()).contains("no document of the dataset");
        assertThat(desk.command("export", "--table", "t99").err()).contains("no table t99");
        assertThat(desk.command("export", "--changed-since", "1").err()).contains("nothing changed since then");
        assertThat(desk.command("export", "--changed-since", "2020-01-01").exitCode())
                .isZero();
    }
}
