package org.yusuan.operate.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.operate.schedule.Heartbeat.State;
import org.yusuan.operate.schedule.SchedulerConfig.Timings;

/** The life of the service, over nights that pass at once: its clock moves when it waits. */
class NightWatchTest {
    /** The usual intervals, but for the heartbeat: each one is a file that is synced to the disk. */
    private static final Timings TIMINGS = new Timings(
            Duration.ofMinutes(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(2),
            Duration.ofHours(1),
            Duration.ofMinutes(15),
            Duration.ofMinutes(1));

    private static final int COULD_NOT_RUN = 2;
    private static final int BUSY = 3;

    private final Path output;
    private final TestClock clock = new TestClock("2024-03-01T12:00:00Z");
    private final List<String> started = new ArrayList<>();
    private final Jobs jobs;
    private final List<Integer> codes = new ArrayList<>();
    private boolean noticesWait;
    private boolean hangs;
    private boolean stopped;

    NightWatchTest(@TempDir Path project) throws IOException {
        this.output = project.resolve("output");
        this.jobs = new Jobs(project).folder("datong", "0 30 2 * * *", "Asia/Shanghai");
    }

    @Test
    void everyNightHasItsRun() throws InterruptedException {
        watchUntil("2024-03-04T12:00:00Z");
        assertThat(started)
                .containsExactly(
                        "2024-03-01T18:30:00Z run --job datong --output out",
                        "2024-03-02T18:30:00Z run --job datong --output out",
                        "2024-03-03T18:30:00Z run --job datong --output out");
    }

    @Test
    void jobsThatAreDueTogetherAreOneRun() throws InterruptedException, IOException {
        jobs.folder("another", "0 30 2 * * *", "Asia/Shanghai").folder("by day", "0 0 12 * * *", "Asia/Shanghai");
        watchUntil("2024-03-02T00:00:00Z");
        assertThat(started).containsExactly("2024-03-01T18:30:00Z run --job another --job datong --output out");
    }

    @Test
    void aTurnMissedWhileTheServiceWasDownIsMadeUpForOnce() throws InterruptedException {
        watchUntil("2024-03-01T13:00:00Z");
        clock.set("2024-03-08T00:00:00Z");
        watchUntil("2024-03-08T01:00:00Z");
        assertThat(started).containsExactly("2024-03-08T00:00:00Z run --job datong --output out");
        watchUntil("2024-03-08T02:00:00Z");
        assertThat(started).hasSize(1);
    }

    @Test
    void aNewJobIsNotMadeUpFor() throws InterruptedException {
        watchUntil("2024-03-01T12:01:00Z");
        assertThat(started).isEmpty();
    }

    @Test
    void aRunThatFindsAnotherOneGoingOnIsTriedAgain() throws InterruptedException {
        codes.addAll(List.of(BUSY, BUSY, 0));
        watchUntil("2024-03-02T00:00:00Z");
        assertThat(started)
                .extracting(line -> line.substring(0, 20))
                .containsExactly("2024-03-01T18:30:00Z", "2024-03-01T18:35:00Z", "2024-03-01T18:40:00Z");
    }

    @Test
    void aRunThatCouldNotBeginIsTriedAgainAfterLongerAndLongerPausesUntilItBegins() throws InterruptedException {
        codes.addAll(Collections.nCopies(8, COULD_NOT_RUN));
        watchUntil("2024-03-02T17:00:00Z");
        assertThat(started)
                .extracting(line -> line.substring(11, 16))
                .as("2, 4, 8, 16 and 32 minutes later, then every hour; the ninth attempt ran")
                .containsExactly("18:30", "18:32", "18:36", "18:44", "19:00", "19:32", "20:32", "21:32", "22:32");
        watchUntil("2024-03-02T18:30:10Z");
        assertThat(started).as("the next night is on time").last().asString().startsWith("2024-03-02T18:30:00Z");
    }

    @Test
    void afterARunThatBeganThePausesAreShortAgain() throws InterruptedException {
        codes.addAll(List.of(COULD_NOT_RUN, COULD_NOT_RUN, 0, COULD_NOT_RUN, 0));
        watchUntil("2024-03-02T20:00:00Z");
        assertThat(started)
                .extracting(line -> line.substring(0, 16))
                .containsExactly(
                        "2024-03-01T18:30",
                        "2024-03-01T18:32",
                        "2024-03-01T18:36",
                        "2024-03-02T18:30",
                        "2024-03-02T18:32");
    }

    @Test
    void aRunThatCouldNotBeginIsStillOwedAfterARestart() throws InterruptedException {
        codes.add(COULD_NOT_RUN);
        watchUntil("2024-03-01T18:30:10Z");
        clock.set("2024-03-02T06:00:00Z");
        watchUntil("2024-03-02T07:00:00Z");
        assertThat(started)
                .containsExactly(
                        "2024-03-01T18:30:00Z run --job datong --output out",
                        "2024-03-02T06:00:00Z run --job datong --output out");
    }

    @Test
    void aRunThatEndedWithThingsToLookAtIsDone() throws InterruptedException {
        codes.add(1);
        watchUntil("2024-03-02T12:00:00Z");
        assertThat(started).hasSize(1);
    }

    @Test
    void aRunThatOutlastsItsGraceIsStoppedAndMadeUpForAtTheNextStart() throws InterruptedException {
        hangs = true;
        watchUntil("2024-03-01T18:30:10Z");
        assertThat(stopped).isTrue();
        hangs = false;
        clock.set("2024-03-02T06:00:00Z");
        watchUntil("2024-03-02T07:00:00Z");
        assertThat(started)
                .containsExactly(
                        "2024-03-01T18:30:00Z run --job datong --output out",
                        "2024-03-02T06:00:00Z run --job datong --output out");
    }

    @Test
    void afterTheStopSignalNoRunBegins() throws InterruptedException {
        clock.set("2024-03-01T18:00:00Z");
        watchUntil("2024-03-01T18:00:00Z");
        clock.set("2024-03-02T18:30:00Z");
        watchUntil("2024-03-02T18:30:00Z");
        assertThat(started).isEmpty();
    }

    @Test
    void noticesThatWaitAreTriedEveryQuarterOfAnHour() throws InterruptedException {
        noticesWait = true;
        watchUntil("2024-03-01T12:31:00Z");
        assertThat(started)
                .containsExactly(
                        "2024-03-01T12:00:00Z notices --output out",
                        "2024-03-01T12:15:00Z notices --output out",
                        "2024-03-01T12:30:00Z notices --output out");
    }

    @Test
    void aMistakeInAJobFileIsReportedAndTheJobsStayAsTheyWere() throws InterruptedException, IOException {
        NightWatch watch = watch(new TimedStop("2024-03-01T12:01:00Z"));
        watch.keep();
        jobs.write("broken", "folder: [\n");
        NightWatch next = watch(new TimedStop("2024-03-01T12:30:00Z"));
        next.keep();
        assertThat(next.heartbeat().last().problem()).contains("broken.yaml");
    }

    @Test
    void theHeartbeatHasTheNextTurnsAndTheEndOfTheService() throws InterruptedException {
        watchUntil("2024-03-01T12:10:00Z");
        assertThat(Heartbeat.file(output).read()).hasValueSatisfying(last -> {
            assertThat(last.state()).isEqualTo(State.ENDED);
            assertThat(last.next()).containsEntry("datong", Instant.parse("2024-03-01T18:30:00Z"));
            assertThat(last.isAlive(clock.instant())).isFalse();
        });
    }

    private void watchUntil(String end) throws InterruptedException {
        watch(new TimedStop(end)).keep();
    }

    private NightWatch watch(StopSignal stop) {
        SchedulerConfig config = new SchedulerConfig(
                output,
                jobs::read,
                this::start,
                List.of("--output", "out"),
                new SchedulerConfig.ExitCodes(BUSY, COULD_NOT_RUN),
                () -> noticesWait,
                TIMINGS);
        return new NightWatch(config, clock, stop);
    }

    private RunLauncher.Running start(List<String> arguments) {
        started.add(clock.instant() + " " + String.join(" ", arguments));
        return new FakeRun(codes.isEmpty() ? 0 : codes.remove(0));
    }

    /** A signal given at a moment; waiting for it moves the clock. */
    private final class TimedStop implements StopSignal {
        private final Instant end;

        TimedStop(String end) {
            this.end = Instant.parse(end);
        }

        @Override
        public boolean await(Duration atMost) {
            clock.pass(atMost);
            return !clock.instant().isBefore(end);
        }
    }

    /** A command that ends at once with an exit code, or never by itself. */
    private final class FakeRun implements RunLauncher.Running {
        private final int code;

        FakeRun(int code) {
            this.code = code;
        }

        @Override
        public boolean awaitEnd(Duration atMost) {
            clock.pass(hangs ? atMost : Duration.ZERO);
            return !hangs;
        }

        @Override
        public int exitCode() {
            return code;
        }

        @Override
        public void stop() {
            stopped = true;
        }
    }
}
