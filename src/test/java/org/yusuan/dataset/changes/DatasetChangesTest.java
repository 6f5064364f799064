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
    }

    @Test
    void allRowsOfAFirstRunAreAdded() throws IOException {
        Files.delete(output.resolve("csv").resolve("facts.csv"));
        changes.keep();
        export();
        assertThat(changes.tell()).isEqualTo(new RowChanges(3, 0, 0, 0));
        assertThat(rows()).element(0).isEqualTo("added,aaaa,,a.pdf,140200,甲局,2024,t05,,,2080505,养老,,,total,,100,7");
    }

    @Test
    void aNightWithoutNewsChangesNothing() throws IOException {
        changes.keep();
        export();
        assertThat(changes.tell()).isEqualTo(new RowChanges(0, 0, 0, 0));
        assertThat(rows()).isEmpty();
    }

    @Test
    void aDocumentReadAnewTellsWhichAmountsAreOthers() throws IOException {
        changes.keep();
        facts.clear();
        fact("aaaa", "a.pdf", "2080505", "total", "101");
        fact("bbbb", "b.pdf", "2080505", "total", "7");
        export();
        assertThat(changes.tell()).isEqualTo(new RowChanges(0, 1, 0, 1));
        assertThat(rows())
                .containsExactly(
                        "changed,aaaa,aaaa,a.pdf,140200,甲局,2024,t05,,,2080505,养老,,,total,100,101,7",
                        "removed,,aaaa,a.pdf,140200,甲局,2024,t05,,,2080506,养老,,,total,50,,7");
    }

    @Test
    void aNewEditionIsComparedWithTheOneItSupersedes() throws IOException {
        changes.keep();
        facts.clear();
        fact("bbbb", "b.pdf", "2080505", "total", "7");
        fact("cccc", "c.pdf", "2080505", "total", "100");
        fact("cccc", "c.pdf", "2080599", "total", "1");
        disclosures.add("aaaa,cccc");
        export();
        assertThat(changes.tell()).isEqualTo(new RowChanges(1, 0, 1, 0));
        assertThat(rows())
                .containsExactly(
                        "added,cccc,,c.pdf,140200,甲局,2024,t05,,,2080599,养老,,,total,,1,7",
                        "superseded,,aaaa,a.pdf,140200,甲局,2024,t05,,,2080506,养老,,,total,50,,7");
    }

    @Test
    void anEditionMayStandBeforeTheOneItSupersedes() throws IOException {
        changes.keep();
        facts.clear();
        fact("cccc", "A.pdf", "2080505", "total", "9");
        fact("aaaa", "a.pdf", "2080505", "total", "100");
        fact("aaaa", "a.pdf", "2080506", "total", "50");
        disclosures.add("bbbb,cccc");
        export();
        assertThat(changes.tell()).isEqualTo(new RowChanges(0, 1, 0, 0));
    }

    @Test
    void aDocumentUnderAnotherNameIsTheSameDocument() throws IOException {
        changes.keep();
        facts.clear();
        fact("bbbb", "0.pdf", "2080505", "total", "7");
        fact("aaaa", "a.pdf", "2080505", "total", "100");
        fact("aaaa", "a.pdf", "2080506", "total", "50");
        export();
        assertThat(changes.tell()).isEqualTo(new RowChanges(0, 0, 0, 0));
    }

    @Test
    void aRunKilledBetweenExportAndTellingIsToldOfByTheNext() throws IOException {
        changes.keep();
        fact("cccc", "c.pdf", "2080505", "total", "1");
        export();
        changes.keep();
        fact("dddd", "d.pdf", "2080505", "total", "2");
        export();
        assertThat(changes.tell().added()).isEqualTo(2);
        changes.keep();
        export();
        assertThat(changes.tell().added()).isZero();
    }

    private void fact(String document, String file, String code, String measure, String amount) {
        facts.add("%s,%s,140200,甲局,2024,t05,,,%s,养老,,,%s,%s,7".formatted(document, file, code, measure, amount));
    }

    private void export() throws IOException {
        Path csv = Files.createDirectories(output.resolve("csv"));
        String header = "disclosure_id,source_file," + String.join(",", FactRow.ITEM) + ",amount_yuan,page\n";
        Files.writeString(csv.resolve("facts.csv"), header + lines(facts));
        Files.writeString(csv.resolve("disclosures.csv"), "disclosure_id,superseded_by\n" + lines(disclosures));
    }

    private List<String> rows() throws IOException {
        List<String> lines = Files.readAllLines(output.resolve("changes.csv"));
        return lines.subList(1, lines.size());
    }

    private static String lines(List<String> rows) {
        return String.join("\n", rows) + (rows.isEmpty() ? "" : "\n");
    }
}
