package org.yusuan.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.cli.wiring.ExitCode;
import org.yusuan.dataset.changes.RowChanges;
import org.yusuan.operate.run.AttentionItem;
import org.yusuan.operate.run.AttentionKind;
import org.yusuan.operate.run.RunEnding;
import org.yusuan.operate.run.RunFiles;
import org.yusuan.operate.run.RunReport.Documents;
import org.yusuan.operate.run.SourceLine;
import org.yusuan.operate.run.SourceLine.Item;

/** The report of a run, for people and for programs. */
@Timeout(300)
class RunReportTest {
    private final Desk desk;
    private final RunFiles files;

    RunReportTest(@TempDir Path folder) {
        this.desk = new Desk(folder);
        this.files = new RunFiles(desk.output());
    }

    @Test
    void theReportHasTheNewDocumentsAndWhatNeedsAttention() throws IOException {
        desk.document("好.pdf", "warning");
        desk.document("坏.pdf", "refuse");
        desk.run();
        assertThat(files.last()).hasValueSatisfying(report -> {
            assertThat(report.ending()).isEqualTo(RunEnding.LOOK);
            assertThat(report.documents()).isEqualTo(new Documents(2, 1, 1, 1, 0));
            assertThat(report.look())
                    .containsExactly(new AttentionItem(
                            AttentionKind.QUARANTINED, "", "坏.pdf", "damaged", "the file ends in its middle"));
            assertThat(report.sources()).extracting(SourceLine::fresh).containsExactly(2);
            assertThat(report.changes()).isEqualTo(new RowChanges(1, 0, 0, 0));
            assertThat(files.read(report.run())).hasValue(report);
        });
        assertThat(desk.output().resolve("changes.csv")).content().contains("added,", "好.pdf");
        assertThat(desk.output().resolve("metrics").resolve("yusuan.prom"))
                .content()
                .contains(
                        "yusuan_run_documents{became=\"quarantined\"} 1.0",
                        "yusuan_run_look{kind=\"quarantined\"} 1.0");
        assertThat(desk.output().resolve("report").resolve("run.json"))
                .content()
                .contains("\"ending\" : \"look\"", "\"with_findings\" : 1", "\"new\" : 2");
    }

    @Test
    void theNextNightListsWhatIsStillOpenWithItsAgeAfterWhatIsNew() throws IOException {
        desk.document("坏.pdf", "refuse");
        desk.document("错.pdf", "error");
        desk.run();
        desk.document("a.pdf", "error a");
        assertThat(desk.run().exitCode()).isEqualTo(ExitCode.LOOK);
        assertThat(files.last()).hasValueSatisfying(report -> {
            assertThat(report.ending()).isEqualTo(RunEnding.LOOK);
            assertThat(report.look())
                    .extracting(AttentionItem::kind, AttentionItem::name, item -> item.since() == null)
                    .containsExactly(
                            tuple(AttentionKind.ERRORS, "a.pdf", true),
                            tuple(AttentionKind.QUARANTINED, "坏.pdf", false),
                            tuple(AttentionKind.ERRORS, "错.pdf", false));
        });
    }

    @Test
    void aFileThatCouldNotBeOpenedIsAnItemOfItsSource() throws IOException {
        Path found = Files.createDirectories(desk.folder().resolve("share"));
        Files.writeString(found.resolve("a.pdf"), "read");
        Files.createSymbolicLink(found.resolve("nowhere.pdf"), Path.of("gone.pdf"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(found.resolve("some.zip")))) {
            zip.putNextEntry(new ZipEntry("../outside.pdf"));
            zip.write("read".getBytes(StandardCharsets.UTF_8));
        }
        Path jobs = Files.createDirectories(desk.folder().resolve("jobs"));
        Files.writeString(jobs.resolve("share.yaml"), "name: share\nfolder: " + found + "\n");

        ObedientYusuan.Result run = desk.command("run", "--workers", "0", "--jobs", jobs.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.LOOK);
        assertThat(run.out()).containsOnlyOnce("nowhere.pdf");
        assertThat(files.last()).hasValueSatisfying(report -> {
            assertThat(report.documents()).isEqualTo(new Documents(1, 1, 0, 0, 0));
            assertThat(report.look())
                    .containsExactly(
                            new AttentionItem(
                                    AttentionKind.UNREADABLE,
                                    "share",
                                    "nowhere.pdf",
                                    "unreadable",
                                    "it is gone, or a link that leads nowhere"),
                            new AttentionItem(
                                    AttentionKind.UNREADABLE,
                                    "share",
                                    "some.zip!/../outside.pdf",
                                    "unreadable",
                                    "its name leads out of the archive; it is not unpacked"));
            assertThat(report.sources()).singleElement().satisfies(source -> {
                assertThat(source.seen()).isEqualTo(3);
                assertThat(source.failed()).isEqualTo(2);
                assertThat(source.items()).extracting(Item::address).contains("nowhere.pdf");
            });
        });
    }

    @Test
    void aNightWithoutNewsIsARunToo() throws IOException {
        desk.document("a.pdf", "read");
        desk.run();
        desk.run();
        assertThat(files.read(2)).hasValueSatisfying(report -> {
            assertThat(report.ending()).isEqualTo(RunEnding.WELL);
            assertThat(report.documents()).isEqualTo(new Documents(1, 0, 0, 0, 1));
            assertThat(report.changes()).isEqualTo(new RowChanges(0, 0, 0, 0));
        });
    }

    @Test
    void whileARunGoesOnStatusAnswersAndASecondRunEnds() throws IOException, InterruptedException {
        desk.document("a.pdf", "read");
        assertThat(desk.run().exitCode()).isZero();
        Path hang = desk.document("hang.pdf", "hang");
        Path printed = desk.folder().resolve("printed.txt");
        List<String> run = List.of(
                "run",
                "--workers",
                "0",
                "--input",
                desk.input().toString(),
                "--output",
                desk.output().toString());
        try (YusuanProcess first = YusuanProcess.start(printed, run)) {
            first.awaitFile(Path.of(hang + ".pid"));
            assertThat(desk.run()).satisfies(second -> {
                assertThat(second.exitCode()).isEqualTo(ExitCode.BUSY);
                assertThat(second.err())
                        .contains(
                                "another run is going on: yusuan run, process " + first.number() + " on ", ", since ");
            });
            assertThat(desk.command("status").out()).contains("not at its end: it is going on");
            assertThat(desk.command("findings").exitCode()).isZero();
            assertThat(desk.command("export", "--format", "csv")).satisfies(selection -> {
                assertThat(selection.exitCode()).isZero();
                assertThat(selection.err()).contains("another run is going on", "export it again afterwards");
            });
            assertThat(desk.command("export").exitCode()).isEqualTo(ExitCode.BUSY);
            first.kill();
        }
        Files.writeString(hang, "read, now that it was replaced");
        assertThat(desk.run().exitCode()).isZero();
        assertThat(files.read(2)).hasValueSatisfying(killed -> {
            assertThat(killed.ending()).isEqualTo(RunEnding.KILLED);
            assertThat(killed.look()).extracting(AttentionItem::kind).containsExactly(AttentionKind.RUN);
        });
        assertThat(files.begun()).isEmpty();
    }

    @Test
    void aRunThatCannotContinueSaysWhy() throws IOException {
        desk.document("a.pdf", "read");
        assertThat(desk.run().exitCode()).isZero();
        Path facts = desk.output().resolve("csv").resolve("facts.csv");
        Files.delete(facts);
        Files.createDirectories(facts.resolve("in the way"));
        assertThat(desk.run().exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(files.last()).hasValueSatisfying(report -> {
            assertThat(report.ending()).isEqualTo(RunEnding.FAILED);
            assertThat(report.look().get(0).kind()).isEqualTo(AttentionKind.RUN);
            assertThat(report.message()).isNotEmpty();
        });
    }

    @Test
    void aRunWhoseDatabaseIsDownIsReportedAndSomebodyIsNotifiedOnce() throws IOException {
        desk.document("a.pdf", "read");
        System.setProperty("yusuan.notice.webhook.url", "http://127.0.0.1:1/");
        try {
            for (int run = 1; run <= 2; run++) {
                ObedientYusuan.Result night = desk.run("--database", "jdbc:postgresql://127.0.0.1:1/none");
                assertThat(night.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
            }
        } finally {
            System.clearProperty("yusuan.notice.webhook.url");
        }
        assertThat(files.last()).hasValueSatisfying(report -> {
            assertThat(report.run()).isEqualTo(2);
            assertThat(report.ending()).isEqualTo(RunEnding.FAILED);
            assertThat(report.message()).startsWith("the database cannot be used: ");
        });
        assertThat(OutputState.files(desk.output().resolve("report").resolve("outbox")))
                .as("the second run failed for the same reason")
                .hasSize(1);
        assertThat(files.begun()).isEmpty();

        assertThat(desk.run().exitCode()).isZero();
        assertThat(files.last()).hasValueSatisfying(report -> {
            assertThat(report.run()).isEqualTo(3);
            assertThat(report.documents().loaded()).isEqualTo(1);
        });
    }
}
