package org.yusuan.dataset.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;
import org.yusuan.model.Sha256;

class DatasetChangesTest {
    private final Path output;
    private final DatasetChanges changes;
    private final List<String> facts = new ArrayList<>();
    private final List<String> disclosures = new ArrayList<>();

    DatasetChangesTest(@TempDir Path output) {
        this.output = output;
        this.changes = new DatasetChanges(output);
    }

    @BeforeEach
    void twoDocuments() throws IOException {
        fact("aaaa", "a.pdf", "2080505", "total", "100");
        fact("aaaa", "a.pdf", "2080506", "total", "50");
        fact("bbbb", "b.pdf", "2080505", "total", "7");
        export();
        changes.write();
    }

    @Test
    void allRowsOfAFirstRunAreAdded(@TempDir Path elsewhere) throws IOException {
        DatasetChanges first = new DatasetChanges(elsewhere);
        first.keep(output.resolve("csv"));
        assertThat(first.write()).contains(new RowChanges(3, 0, 0, 0));
        assertThat(rows(elsewhere))
                .element(0)
                .isEqualTo("added,aaaa,,a.pdf,140200,甲局,2024,t05,,,2080505,养老,,,total,,100,7");
    }

    @Test
    void aNightWithoutNewsChangesNothing() throws IOException {
        export();
        assertThat(changes.write()).contains(new RowChanges(0, 0, 0, 0));
        assertThat(rows(output)).isEmpty();
    }

    @Test
    void aDocumentReadAnewShowsWhichAmountsDiffer() throws IOException {
        facts.clear();
        fact("aaaa", "a.pdf", "2080505", "total", "101");
        fact("bbbb", "b.pdf", "2080505", "total", "7");
        export();
        assertThat(changes.write()).contains(new RowChanges(0, 1, 0, 1));
        assertThat(rows(output))
                .containsExactly(
                        "changed,aaaa,aaaa,a.pdf,140200,甲局,2024,t05,,,2080505,养老,,,total,100,101,7",
                        "removed,,aaaa,a.pdf,140200,甲局,2024,t05,,,2080506,养老,,,total,50,,7");
    }

    @Test
    void aNewEditionIsComparedWithTheOneItSupersedes() throws IOException {
        facts.clear();
        fact("bbbb", "b.pdf", "2080505", "total", "7");
        fact("cccc", "c.pdf", "2080505", "total", "100");
        fact("cccc", "c.pdf", "2080599", "total", "1");
        disclosures.add("aaaa,cccc");
        export();
        assertThat(changes.write()).contains(new RowChanges(1, 0, 1, 0));
        assertThat(rows(output))
                .containsExactly(
                        "added,cccc,,c.pdf,140200,甲局,2024,t05,,,2080599,养老,,,total,,1,7",
                        "superseded,,aaaa,a.pdf,140200,甲局,2024,t05,,,2080506,养老,,,total,50,,7");
    }

    @Test
    void anEditionMayStandBeforeTheOneItSupersedes() throws IOException {
        facts.clear();
        fact("cccc", "A.pdf", "2080505", "total", "9");
        fact("aaaa", "a.pdf", "2080505", "total", "100");
        fact("aaaa", "a.pdf", "2080506", "total", "50");
        disclosures.add("bbbb,cccc");
        export();
        assertThat(changes.write()).contains(new RowChanges(0, 1, 0, 0));
    }

    @Test
    void aDocumentUnderAnotherNameIsTheSameDocument() throws IOException {
        facts.clear();
        fact("bbbb", "0.pdf", "2080505", "total", "7");
        fact("aaaa", "a.pdf", "2080505", "total", "100");
        fact("aaaa", "a.pdf", "2080506", "total", "50");
        export();
        assertThat(changes.write()).contains(new RowChanges(0, 0, 0, 0));
    }

    @Test
    void theNextRunReportsTheChangesOfARunKilledAfterItsExport() throws IOException {
        fact("cccc", "c.pdf", "2080505", "total", "1");
        export();
        fact("dddd", "d.pdf", "2080505", "total", "2");
        export();
        assertThat(changes.write().orElseThrow().added()).isEqualTo(2);
        export();
        assertThat(changes.write().orElseThrow().added()).isZero();
    }

    /** A spreadsheet writes a byte order mark, CRLF, quotes, semicolons; a person moves and deletes columns. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFdisclosure_id,source_file\r\naaaa,a.pdf\r\n",
                "\"amount_yuan\";\"disclosure_id\"\r\n\"1E+02\";\"aaaa\"\r\n",
                "\uFFFD\u0000",
                ""
            })
    void publishedFilesThatAPersonSavedAreNotReadBack(String saved) throws IOException {
        Files.writeString(output.resolve("csv").resolve("facts.csv"), saved);
        Files.writeString(output.resolve("csv").resolve("disclosures.csv"), saved);
        Files.writeString(output.resolve("changes.csv"), saved);
        fact("cccc", "c.pdf", "2080505", "total", "1");
        export();
        Files.writeString(output.resolve("csv").resolve("facts.csv"), saved);
        assertThat(changes.write()).contains(new RowChanges(1, 0, 0, 0));
    }

    @Test
    void damagedFactsOfBeforeCostOneReport() throws IOException {
        damage(kept("facts-before.csv.gz"));
        fact("cccc", "c.pdf", "2080505", "total", "1");
        export();
        assertThat(changes.write()).isEmpty();
        assertThat(output.resolve("changes.csv")).doesNotExist();
        fact("dddd", "d.pdf", "2080505", "total", "2");
        export();
        assertThat(changes.write()).contains(new RowChanges(1, 0, 0, 0));
    }

    @Test
    void keptFactsOfAnotherVersionCostOneReport() throws IOException {
        Path old = Files.writeString(output.resolve("old.csv"), "disclosure_id,amount\naaaa,1\n");
        KeptCopy.of(old, kept("facts-before.csv.gz"));
        export();
        assertThat(changes.write()).isEmpty();
        export();
        assertThat(changes.write()).contains(new RowChanges(0, 0, 0, 0));
    }

    @Test
    void anOutputWithoutKeptFactsStartsFromThePublishedOnes() throws IOException {
        FileSystemUtils.deleteRecursively(output.resolve(".changes"));
        Files.writeString(
                output.resolve("SHA256SUMS"),
                Sha256.of(output.resolve("csv").resolve("facts.csv")) + "  csv/facts.csv\n");
        fact("cccc", "c.pdf", "2080505", "total", "1");
        export();
        assertThat(changes.write()).contains(new RowChanges(1, 0, 0, 0));
    }

    private Path kept(String name) {
        return output.resolve(".changes").resolve(name);
    }

    private static void damage(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);
    }

    private void fact(String document, String file, String code, String measure, String amount) {
        facts.add("%s,%s,140200,甲局,2024,t05,,,%s,养老,,,%s,%s,7".formatted(document, file, code, measure, amount));
    }

    /** As the export does: it makes the files, has them kept, and publishes them. */
    private void export() throws IOException {
        Path staging = Files.createDirectories(output.resolve("staging"));
        String header = "disclosure_id,source_file," + String.join(",", FactFile.Row.ITEM) + ",amount_yuan,page\n";
        Files.writeString(staging.resolve("facts.csv"), header + lines(facts));
        Files.writeString(staging.resolve("disclosures.csv"), "disclosure_id,superseded_by\n" + lines(disclosures));
        changes.keep(staging);
        Path csv = output.resolve("csv");
        FileSystemUtils.deleteRecursively(csv);
        Files.move(staging, csv);
    }

    private static List<String> rows(Path output) throws IOException {
        List<String> lines = Files.readAllLines(output.resolve("changes.csv"));
        return lines.subList(1, lines.size());
    }

    private static String lines(List<String> rows) {
        return String.join("\n", rows) + (rows.isEmpty() ? "" : "\n");
    }
}
