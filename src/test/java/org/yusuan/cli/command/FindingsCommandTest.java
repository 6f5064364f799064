package org.yusuan.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.cli.wiring.ExitCode;

@Timeout(300)
class FindingsCommandTest {
    private final Desk desk;

    FindingsCommandTest(@TempDir Path folder) {
        this.desk = new Desk(folder);
    }

    @Test
    void findingsAreListedByDocumentAndFiltered() throws IOException {
        desk.document("a.pdf", "warning");
        desk.document("b.pdf", "read");
        desk.run();

        assertThat(desk.command("findings").out())
                .contains("warning", "a.pdf")
                .doesNotContain("b.pdf")
                .endsWith("1 findings\n");
        assertThat(desk.command("findings", "--severity", "error").out()).isEqualTo("0 findings\n");
        assertThat(desk.command("findings", "--severity", "warning", "--document", "a.pdf")
                        .out())
                .endsWith("1 findings\n");
        assertThat(desk.command("findings", "--document", "b.pdf").out()).isEqualTo("0 findings\n");
        assertThat(desk.command("findings", "--rule", "no.such_rule").out()).isEqualTo("0 findings\n");
        assertThat(desk.command("findings", "--fault", "extraction").out()).isEqualTo("0 findings\n");
    }

    @Test
    void theStatusShowsTheShareThatChecksVouchFor() throws IOException {
        desk.document("b.pdf", "read");
        desk.run();
        assertThat(desk.command("status").out()).contains("1 facts, 0 % of them vouched for by a check");
    }

    @Test
    void anUnknownSeverityIsExplained() {
        ObedientYusuan.Result result = desk.command("findings", "--severity", "grave");
        assertThat(result.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(result.err()).contains("grave", "yusuan findings --help");
    }
}
