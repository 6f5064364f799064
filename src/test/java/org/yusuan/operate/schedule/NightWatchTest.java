package org.yusuan.operate.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.operate.schedule.Heartbeat.State;

/** The service over nights that pass at once: its clock moves when it waits. */
class NightWatchTest {
    private static final int BUSY = 3;

    private final Path output;
    private final TestClock clock = new TestClock("2024-03-01T12:00:00Z");
    private final List<String> started = new ArrayList<>();
    private final Jobs jobs;
    private final List<Integer> codes = new ArrayList<>();
    private boolean mailWaits;
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
    void whatWasMissedWhileNobodyWatchedIsMadeUpForOnce() throws InterruptedException {
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
    void aRunThatFindsAnotherGoingOnIsTriedAgain() throws InterruptedException {
        codes.addAll(List.of(BUSY, BUSY, 0));
        watchUntil("2024-03-02T00:00:00Z");
        assertThat(started)
                .extracting(line -> line.substring(0, 20))
                .containsExactly("2024-03-01T18:30:00Z", "2024-03-01T18:35:00Z", "2024-03-01T18:40:00Z");
    }

    @Test
    void aRunThatDoesNotEndInItsGraceIsStoppedAndMadeUpForAtTheNextStart() throws InterruptedException {
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
    void onceTheBellHasRungNoFurtherRunBegins() throws InterruptedException {
        clock.set("2024-03-01T18:00:00Z");
        watchUntil("2024-03-01T18:00:00Z");
        clock.set("2024-03-02T18:30:00Z");
        watchUntil("2024-03-02T18:30:00Z");
        assertThat(started).isEmpty();
    }

    @Test
    void noticesThatWaitAreTriedNowAndThen() throws InterruptedException {
        mailWaits = true;
        watchUntil("2024-03-01T12:31:00Z");
        assertThat(started)
                .containsExactly(
                        "2024-03-01T12:00:00Z notices --output out",
                        "2024-03-01T12:15:00Z notices --output out",
                        "2024-03-01T12:30:00Z notices --output out");
    }

    @Test
    void aMistakeInAJobFileIsToldAndTheJobsStayAsTheyWere() throws InterruptedException, IOException {
        NightWatch watch = watch(new WaitingBell("2024-03-01T12:01:00Z"));
        watch.keep();
        jobs.write("broken", "folder: [\n");
        NightWatch next = watch(new WaitingBell("2024-03-01T12:02:00Z"));
        next.keep();
        assertThat(next.pulse().last().problem()).contains("broken.yaml");
    }

    @Test
    void theHeartbeatSaysWhatIsNextAndThatItEnded() throws InterruptedException {
        watchUntil("2024-03-01T12:10:00Z");
        assertThat(Heartbeat.file(output).read()).hasValueSatisfying(last -> {
            assertThat(last.state()).isEqualTo(State.ENDED);
            assertThat(last.next()).containsEntry("datong", Instant.parse("2024-03-01T18:30:00Z"));
            assertThat(last.isAlive(clock.instant())).isFalse();
        });
    }

    private void watchUntil(String end) throws InterruptedException {
        watch(new WaitingBell(end)).keep();
    }

    private NightWatch watch(StopSignal bell) {
        SchedulerConfig office =
                new SchedulerConfig(output, jobs::read, this::start, List.of("--output", "out"), BUSY, () -> mailWaits);
        return new NightWatch(office, SchedulerTimings.withGrace(Duration.ofMinutes(1)), clock, bell);
    }

    private RunLauncher.Running start(List<String> arguments) {
        started.add(clock.instant() + " " + String.join(" ", arguments));
        return new Playing(codes.isEmpty() ? 0 : codes.remove(0));
    }

    /** Waiting moves the clock; at the end it rings. */
    private final class WaitingBell implements StopSignal {
        private final Instant end;

        WaitingBell(String end) {
            this.end = Instant.parse(end);
        }

        @Override
        public boolean await(Duration atMost) {
            clock.pass(atMost);
            return !clock.instant().isBefore(end);
        }
    }

    /** A command that ends at once, or never by itself. */
    private final class Playing implements RunLauncher.Running {
        private final int code;

        Playing(int code) {
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
