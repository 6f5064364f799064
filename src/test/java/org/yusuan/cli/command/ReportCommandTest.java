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
class ReportCommandTest {
    private final Desk desk;
    private final Path page;

    ReportCommandTest(@TempDir Path folder) {
        this.desk = new Desk(folder);
        this.page = desk.output().resolve("report").resolve("index.html");
    }

    @Test
    void everyRunWritesThePageAndTheCommandWritesTheSameAgain() throws IOException {
        desk.document("a.pdf", "read");
        assertThat(desk.run().out()).contains("Report: " + page);
        byte[] nightly = Files.readAllBytes(page);
        assertThat(page).content().contains("\"a.pdf\"");
        Files.delete(page);

        ObedientYusuan.Result result = desk.command("report");

        assertThat(result.exitCode()).isEqualTo(ExitCode.WELL);
        assertThat(result.out()).contains("The report is " + page);
        assertThat(page).hasBinaryContent(nightly);
    }

    @Test
    void withoutADatabaseThereIsNothingToReport() {
        assertThat(desk.command("report").exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
    }
}
