package org.yusuan.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The publishers that jobs expect, and those that have published. */
@Timeout(300)
class ExpectedPublishersTest {
    private final Desk desk;
    private final Path jobs;

    ExpectedPublishersTest(@TempDir Path folder) throws IOException {
        this.desk = new Desk(folder);
        this.jobs = Files.createDirectories(folder.resolve("jobs"));
    }

    @Test
    void anExpectedPublisherThatHasNotPublishedIsMissing() throws IOException {
        desk.document("a.pdf", "read");
        job("[大同市示例甲局, 大同市平城区示例乙局]");
        run();
        assertThat(coverage())
                .contains(",140200,,大同市示例甲局,,2024,budget,")
                .contains(",大同市平城区示例乙局,")
                .contains("expected by a job, and not found");

        desk.run();
        assertThat(coverage()).as("a run without jobs forgets nothing").contains("大同市示例甲局");

        job("[大同市示例丙局]");
        run();
        assertThat(coverage()).contains("示例丙局").doesNotContain("示例甲局");
    }

    private void job(String publishers) throws IOException {
        Files.writeString(
                jobs.resolve("inbox.yaml"),
                "name: inbox\nkind: folder\nfolder: input\nregion: \"140200\"\npublishers: " + publishers + "\n");
    }

    private void run() {
        desk.command("run", "--jobs", jobs.toString(), "--workers", "0");
    }

    private String coverage() throws IOException {
        return Files.readString(desk.output().resolve("compare").resolve("compare_coverage.csv"));
    }
}
