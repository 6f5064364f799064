package org.yusuan.operate.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenRunTest {
    private static final Instant EVENING = Instant.parse("2024-03-01T18:30:00Z");

    private final Path output;
    private final RunFiles files;

    OpenRunTest(@TempDir Path output) {
        this.output = output;
        this.files = new RunFiles(output);
    }

    @Test
    void aRunHasANumberAndANoteBeforeItHasADatabase() {
        OpenRun first = OpenRun.open(output, "run", EVENING);
        assertThat(first.number()).isEqualTo(1);
        assertThat(files.begun()).hasValue(new RunBegun(1, "run", EVENING));
        assertThat(first.killed()).isEmpty();
    }

    @Test
    void theNoteFollowsTheNumberOfTheLedger() {
        OpenRun run = OpenRun.open(output, "run", EVENING).numbered(12);
        assertThat(run.number()).isEqualTo(12);
        assertThat(files.begun()).hasValue(run.begun());
    }

    @Test
    void theNoteOfARunThatWasKilledStaysUntilItIsReported() {
        files.begin(new RunBegun(7, "run", EVENING));
        OpenRun next = OpenRun.open(output, "run", EVENING.plusSeconds(60));
        assertThat(next.number()).isEqualTo(8);
        assertThat(next.killed()).hasValue(new RunBegun(7, "run", EVENING));
        next.cancel();
        assertThat(files.begun()).hasValue(new RunBegun(7, "run", EVENING));
    }

    @Test
    void aRunThatFindsAnotherGoingOnLeavesNoNote() {
        OpenRun.open(output, "run", EVENING).cancel();
        assertThat(files.begun()).isEmpty();
    }
}
