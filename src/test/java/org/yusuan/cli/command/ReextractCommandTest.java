package org.yusuan.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.model.DocumentId;

@Timeout(300)
@Tag("once")
class ReextractCommandTest {
    private final Desk desk;

    ReextractCommandTest(@TempDir Path folder) {
        this.desk = new Desk(folder);
    }

    @Test
    void aNewTemplateMakesDocumentsStaleAndReadingThemAgainShowsWhatChanges() throws IOException {
        desk.document("a.pdf", "versioned");
        desk.run();
        assertThat(desk.command("status").out()).contains("stale                          0");

        desk.templates("two");

        assertThat(desk.command("status", "--templates", desk.templates().toString())
                        .out())
                .contains("stale                          1", "yusuan reextract --dry-run");
        String facts = desk.csv("facts");
        assertThat(desk.again("reextract", "--stale", "--dry-run")).satisfies(look -> {
            assertThat(look.exitCode()).isZero();
            assertThat(look.out())
                    .contains("Rows that would change (dry run, nothing was changed)")
                    .containsPattern("t05 +0 +0 +1 +0")
                    .contains("2080505 机关事业单位基本养老保险缴费支出 total: amount_yuan 1 → 2");
        });
        assertThat(desk.csv("facts")).isEqualTo(facts);
        assertThat(desk.again("reextract").out()).contains("Rows that changed", "loaded             1");
        assertThat(desk.csv("facts")).contains(",2,111.93,");
        assertThat(desk.again("reextract").out()).contains("  none", "loaded             0");
    }

    @Test
    void oneDocumentIsReadAgainByItsId() throws IOException {
        Path document = desk.document("a.pdf", "read");
        desk.document("b.pdf", "read b");
        desk.run();
        assertThat(desk.again("reextract", "--document", DocumentId.of(document).disclosureId())
                        .out())
                .contains("  none", "loaded             1", "unchanged          1");
        assertThat(desk.again("reextract", "--document", "0000").err()).contains("0 documents of the database");
    }

    @Test
    void aDocumentWhoseFileIsGoneIsNamed() throws IOException {
        Path document = desk.document("a.pdf", "read");
        desk.run();
        Files.delete(document);
        assertThat(desk.again("reextract", "--template", "shanxi-13").out())
                .contains("Not read: the bytes of these documents are no longer where the jobs look", "  a.pdf");
    }

    @Test
    void retryReadsTheDocumentsQuarantinedForAReason() throws IOException {
        desk.document("crash.pdf", "halt");
        desk.document("b.pdf", "refuse");
        desk.run(1);
        assertThat(desk.command(
                                "retry",
                                "--input",
                                desk.input().toString(),
                                "--workers",
                                "1",
                                "--reason",
                                "worker_died")
                        .out())
                .contains("quarantined        1", "unchanged          1", "crash.pdf  worker_died");
        assertThat(desk.again("retry", "--reason", "damaged").out()).contains("b.pdf  damaged");
    }
}
