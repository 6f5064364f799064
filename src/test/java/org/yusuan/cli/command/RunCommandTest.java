package org.yusuan.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.operate.run.RunLock;

@Timeout(300)
class RunCommandTest {
    private final Desk desk;

    RunCommandTest(@TempDir Path folder) {
        this.desk = new Desk(folder);
    }

    @Test
    void aGoodNightEndsWithZeroAndTheNextFindsNothingNew() throws IOException {
        desk.document("大同市医保局.pdf", "read");
        desk.document("b.pdf", "warning");
        desk.document("copy of b.pdf", "warning");
        desk.document("README.md", "");

        assertThat(desk.run()).satisfies(first -> {
            assertThat(first.exitCode()).isZero();
            assertThat(first.out())
                    .contains("found              2   in 3 files, some of them the same")
                    .contains("loaded             2   1 of them with findings")
                    .contains("passed over        1   README 1")
                    .contains("2 tables, 2 facts, 2 forms")
                    .contains("Findings: 0 error (0 not the publisher's), 1 warning, 0 info")
                    .contains("Dataset: " + desk.output().resolve("csv"));
            assertThat(desk.output().resolve("csv").resolve("facts.csv"))
                    .content()
                    .contains("大同市医保局.pdf", "1119300");
        });
        assertThat(desk.run()).satisfies(second -> {
            assertThat(second.exitCode()).isZero();
            assertThat(second.out()).contains("unchanged          2", "loaded             0");
        });
    }

    @Test
    void aRefusedDocumentCostsItselfAndIsNamedWithItsReason() throws IOException {
        desk.document("大同.pdf", "refuse");
        desk.document("b.pdf", "read");
        desk.document("c.pdf", "throw");

        ObedientYusuan.Result night = desk.run();

        assertThat(night.exitCode()).isEqualTo(1);
        assertThat(night.out())
                .contains("loaded             1")
                .contains("大同.pdf  damaged: the file ends in its middle")
                .contains("c.pdf  defect: reading it met a defect of the program (IllegalStateException)")
                .contains("yusuan retry");
        assertThat(desk.run()).satisfies(second -> {
            assertThat(second.exitCode()).as("what is open stays open").isEqualTo(1);
            assertThat(second.out())
                    .contains("Open: 2, 0 of them new", "大同.pdf  damaged: the file ends in its middle  (since ");
        });
        assertThat(desk.command("status").out()).contains("Open: 2\n", "c.pdf  defect");
    }

    @Test
    void anErrorOfOursNeedsAttention() throws IOException {
        desk.document("a.pdf", "error");
        assertThat(desk.run()).satisfies(night -> {
            assertThat(night.exitCode()).isEqualTo(1);
            assertThat(night.out()).contains("Findings: 1 error (1 not the publisher's)");
        });
    }

    @Test
    void aWorkerThatDiesCostsItsDocument() throws IOException {
        desk.document("crash.pdf", "halt");
        desk.document("a.pdf", "read a");
        desk.document("b.pdf", "print");

        ObedientYusuan.Result night = desk.run(2);

        assertThat(night.exitCode()).isEqualTo(1);
        assertThat(night.out())
                .contains("loaded             2")
                .contains("crash.pdf  worker_died: the process that read it ended by itself (exit code 17)");
    }

    @Test
    void extractReadsADocumentAgain() throws IOException {
        Path document = desk.document("a.pdf", "read");
        desk.run();
        assertThat(desk.command("extract", document.toString(), "--workers", "0")
                        .out())
                .contains("loaded             1", "unchanged          0");
    }

    @Test
    void aJobReadsItsFolder() throws IOException {
        desk.document("a.pdf", "read");
        Path jobs = Files.createDirectory(desk.folder().resolve("jobs"));
        Files.writeString(jobs.resolve("inbox.yaml"), "name: inbox\nfolder: input\n");
        assertThat(desk.command("run", "--jobs", jobs.toString(), "--workers", "0")
                        .out())
                .contains("loaded             1");
    }

    @Test
    void aMistakeInAJobIsOneLineWithItsPlace() throws IOException {
        Path jobs = Files.createDirectory(desk.folder().resolve("jobs"));
        Path job = Files.writeString(jobs.resolve("inbox.yaml"), "name: inbox\nfoldr: input\n");
        assertCannotRun(
                desk.command("run", "--jobs", jobs.toString()),
                "yusuan: " + job + ", line 2: 'foldr' is no key of a job; did you mean 'folder'?");
    }

    @Test
    void aMissingFolderIsOneLine() {
        assertCannotRun(desk.run(), "yusuan: there is no file or folder '" + desk.input() + "' (command line)");
    }

    @Test
    void anUnknownOptionIsOneLine() {
        assertCannotRun(desk.run("--wrkers"), "yusuan: Unknown option: '--wrkers'; see yusuan run --help");
    }

    @Test
    void aSecondRunNamesTheHolderOfTheLock() throws IOException {
        desk.document("a.pdf", "read");
        Path lock = desk.output().resolve(".run.lock");
        try (RunLock held = RunLock.take(lock, "yusuan run, process 17, since tonight")) {
            assertThat(desk.run()).satisfies(second -> {
                assertThat(second.err())
                        .isEqualToIgnoringNewLines(
                                "yusuan: another run is going on: yusuan run, process 17, since tonight; wait for its end,"
                                        + " or stop it (the lock is " + lock + ")");
                assertThat(second.exitCode()).isEqualTo(3);
            });
        }
        assertThat(desk.run().exitCode()).isZero();
    }

    @Test
    void aDatabaseThatCannotBeReachedIsOneLineWithoutItsPassword() throws IOException {
        desk.document("a.pdf", "read");
        ObedientYusuan.Result night =
                desk.run("--database", "jdbc:postgresql://127.0.0.1:1/none?user=u&password=topsecret");
        assertThat(night.exitCode()).isEqualTo(2);
        assertThat(night.err())
                .startsWith("yusuan: the database cannot be used: ")
                .hasLineCount(1)
                .doesNotContain("topsecret");
    }

    @Test
    void statusShowsWhatIsInTheDatabase() throws IOException {
        desk.document("a.pdf", "warning");
        desk.document("b.pdf", "refuse");
        desk.run();
        assertThat(desk.command("status")).satisfies(status -> {
            assertThat(status.exitCode()).isZero();
            assertThat(status.out())
                    .contains("found 2, loaded 1, quarantined 1, unchanged 0")
                    .contains("page.needs_ocr", "b.pdf  damaged: the file ends in its middle");
        });
    }

    @Test
    void statusAndExportCreateNoDatabase() {
        String line = "yusuan: there is no database at "
                + desk.output().resolve("database").resolve("yusuan") + " yet; the first 'yusuan run' creates it";
        assertCannotRun(desk.command("status"), line);
        assertCannotRun(desk.command("export"), line);
        assertThat(desk.output()).doesNotExist();
    }

    private static void assertCannotRun(ObedientYusuan.Result result, String line) {
        assertThat(result.err()).isEqualTo(line + System.lineSeparator());
        assertThat(result.out()).isEmpty();
        assertThat(result.exitCode()).isEqualTo(2);
    }
}
