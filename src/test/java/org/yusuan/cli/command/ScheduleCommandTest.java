package org.yusuan.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.cli.wiring.ExitCode;
import org.yusuan.operate.run.RunEnding;
import org.yusuan.operate.run.RunFiles;
import org.yusuan.operate.schedule.Heartbeat;
import org.yusuan.operate.schedule.Heartbeat.State;

/** The service as a process that the operating system starts and ends. */
@Timeout(300)
@Tag("once")
class ScheduleCommandTest {
    private final Desk desk;

    ScheduleCommandTest(@TempDir Path folder) {
        this.desk = new Desk(folder);
    }

    @Test
    void theServiceRunsWhatIsDueAndEndsAfterSigterm() throws IOException, InterruptedException {
        desk.document("a.pdf", "read");
        job("* * * * * *");
        try (YusuanProcess service = start("--grace", "PT2M")) {
            service.awaitFile(desk.output().resolve("report").resolve("run.json"));
            service.terminate();
            assertThat(service.exitCode()).isEqualTo(143); // 128 + SIGTERM, as of every JVM
        }
        assertThat(new RunFiles(desk.output()).last())
                .hasValueSatisfying(run -> assertThat(run.ending()).isEqualTo(RunEnding.WELL));
        assertThat(Heartbeat.file(desk.output()).read())
                .hasValueSatisfying(last -> assertThat(last.state()).isEqualTo(State.ENDED));
        assertThat(desk.command("status").out()).contains("Service (process ").contains(": ended ");
    }

    @Test
    void aRunThatOutlastsTheGraceIsStoppedAndLosesNothing() throws IOException, InterruptedException {
        desk.document("a.pdf", "read      1");
        Path hang = desk.document("hang.pdf", "hang");
        job("* * * * * *");
        try (YusuanProcess service = start("--grace", "PT0S", "--http", "0")) {
            service.awaitFile(Path.of(hang + ".pid"));
            assertThat(ObedientYusuan.run(
                            List.of("schedule", "--output", desk.output().toString())))
                    .satisfies(second -> {
                        assertThat(second.exitCode()).isEqualTo(ExitCode.BUSY);
                        assertThat(second.err()).contains("yusuan schedule, process " + service.number() + " on ");
                    });
            service.terminate();
            assertThat(service.exitCode()).isEqualTo(143);
        }
        Files.writeString(hang, "read, now that it was replaced");
        assertThat(desk.run().exitCode()).isZero();
        assertThat(new RunFiles(desk.output()).read(1))
                .hasValueSatisfying(run -> assertThat(run.ending()).isEqualTo(RunEnding.KILLED));
    }

    private YusuanProcess start(String... more) throws IOException {
        Files.createDirectories(desk.output());
        List<String> arguments = new ArrayList<>(List.of(
                "schedule",
                "--jobs",
                desk.folder().resolve("jobs").toString(),
                "--output",
                desk.output().toString()));
        arguments.addAll(List.of(more));
        return YusuanProcess.start(desk.folder().resolve("printed.txt"), arguments);
    }

    private void job(String cron) throws IOException {
        Files.writeString(
                Files.createDirectories(desk.folder().resolve("jobs")).resolve("inbox.yaml"),
                "name: inbox\nfolder: input\nschedule:\n  cron: '" + cron + "'\n");
    }
}
