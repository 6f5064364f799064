package org.yusuan.dataset.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.dataset.store.OpenDatabase;
import org.yusuan.dataset.store.TestDatabase;

class DataPackageTest {
    @TempDir
    Path output = Path.of("");

    @BeforeEach
    void export() {
        OpenDatabase database = TestDatabase.H2.open();
        SampleDataset.load(database, false);
        new DatasetExport(database.reader()).export(output);
    }

    @Test
    void everyFileMatchesItsSchema() {
        assertThat(DataPackageCheck.of(output).violations()).isEmpty();
    }

    @Test
    void theCheckCanBeRunFromTheCommandLine() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(DataPackageValidation.run(output, new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("0 violations");
    }

    @Test
    void everyCsvIsAResource() {
        List<String> files = CsvText.release(output).keySet().stream()
                .filter(path -> path.startsWith("csv/"))
                .toList();
        assertThat(DataPackageCheck.of(output).paths()).containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void theCheckFindsMistakes() throws IOException {
        Path facts = output.resolve("csv/facts.csv");
        Files.writeString(
                facts, CsvText.text(facts).replace("39419200", "3.9E7").replace("functional", "fancy"));
        assertThat(DataPackageCheck.of(output).violations())
                .containsExactlyInAnyOrder(
                        "csv/facts.csv: other bytes", "facts: amount_yuan '3.9E7'", "facts: classification 'fancy'");
    }
}
