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
class CompareCommandTest {
    private final Desk desk;

    CompareCommandTest(@TempDir Path folder) {
        this.desk = new Desk(folder);
    }

    @Test
    void viewsArePrintedAndWrittenIntoTheirOwnFolder() throws IOException {
        desk.document("a.pdf", "read");
        desk.run();
        byte[] facts = Files.readAllBytes(desk.output().resolve("csv/facts.csv"));
        byte[] nightly = Files.readAllBytes(desk.output().resolve("compare/compare_totals.csv"));

        ObedientYusuan.Result result = desk.command("compare", "basic-project", "--region", "14", "--year", "2024");

        assertThat(result.exitCode()).isEqualTo(ExitCode.WELL);
        assertThat(result.out()).contains("compare_basic_project", "general_public_budget", "2024");
        assertThat(desk.output().resolve("compare/compare_totals.csv")).hasBinaryContent(nightly);
        assertThat(desk.output().resolve("compare/datapackage.json")).content().contains("compare_coverage");
        assertThat(desk.output().resolve("csv/facts.csv")).hasBinaryContent(facts);
        assertThat(desk.command("compare", "indicators", "--entity", "no such").out())
                .contains("(nothing)");
    }

    @Test
    void anUnknownViewIsRefusedWithTheNamesOfAllViews() {
        ObedientYusuan.Result result = desk.command("compare", "nonsense");
        assertThat(result.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(result.err()).contains("nonsense", "three_public");
    }
}
