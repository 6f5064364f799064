package org.yusuan.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yusuan.operate.run.RunEnding;
import org.yusuan.operate.run.RunReport;
import org.yusuan.portal.PortalResponse;
import org.yusuan.portal.Responses;

/**
 * Kills a harvest in a process of its own, at random points of its whole life; the next harvest ends as if nothing had happened.
 * Every build tries the first point of each kind; the tag {@code kills} selects the others.
 */
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledHarvestTest {
    private static final int DOCUMENTS = 24;
    private static final int POINTS = 20;

    private final Path folder;
    private final Desk undisturbed;
    private final PlayedPortal played = PlayedPortal.open();
    private final List<String> addresses = new ArrayList<>(List.of("/robots.txt", "/list.html", "/list_1.html"));
    private OutputState expected = new OutputState(Map.of(), List.of(), List.of(), "", "");
    private int written;
    private long nanoseconds;

    KilledHarvestTest(@TempDir Path folder) {
        this.folder = folder;
        this.undisturbed = new Desk(folder.resolve("undisturbed"));
    }

    @BeforeAll
    void runUndisturbed() throws IOException, InterruptedException {
        IntStream.rangeClosed(1, DOCUMENTS).forEach(number -> {
            played.publish("budget-" + number, "document " + number);
            addresses.add(PlayedPortal.path("budget-" + number));
        });
        played.list();
        long begun = System.nanoTime();
        try (YusuanProcess run = start(undisturbed, 0)) {
            assertThat(run.exitCode()).isZero();
        }
        nanoseconds = System.nanoTime() - begun;
        written = written(undisturbed);
        expected = OutputState.of(undisturbed);
        assertThat(expected.verified()).isEqualTo(DOCUMENTS + " documents are complete\n");
    }

    @AfterAll
    void close() throws IOException {
        played.close();
    }

    @ParameterizedTest
    @MethodSource("onePointOfEachKind")
    @Tag("once")
    void theNextRunEndsLikeAnUndisturbedOne(KillPoint point) throws IOException, InterruptedException {
        killedAt(point);
    }

    @ParameterizedTest
    @MethodSource("allOtherPoints")
    @Tag("kills")
    void theNextRunEndsLikeAnUndisturbedOneWhereverTheFirstWasKilled(KillPoint point)
            throws IOException, InterruptedException {
        killedAt(point);
    }

    static Stream<KillPoint> onePointOfEachKind() {
        return KillPoint.drawn(POINTS).stream().limit(KillPoint.Kind.values().length);
    }

    static Stream<KillPoint> allOtherPoints() {
        return KillPoint.drawn(POINTS).stream().skip(KillPoint.Kind.values().length);
    }

    private void killedAt(KillPoint point) throws IOException, InterruptedException {
        Desk desk = new Desk(Files.createDirectories(folder.resolve(point.kind() + "-" + point.fraction())));
        kill(desk, point);

        assertThat(desk.command("run", "--jobs", jobs(desk), "--workers", "0").exitCode())
                .isZero();

        assertThat(OutputState.of(desk)).isEqualTo(expected);
        assertThat(OutputState.files(OutputState.archive(desk).resolve("landing")))
                .isEmpty();
        RunReport report = OutputState.lastReport(desk);
        assertThat(report.ending()).isEqualTo(RunEnding.WELL);
        assertThat(report.documents()).satisfies(documents -> {
            assertThat(documents.found()).isEqualTo(DOCUMENTS);
            assertThat(documents.loaded() + documents.unchanged()).isEqualTo(DOCUMENTS);
        });
        assertThat(report.sources()).singleElement().satisfies(source -> {
            assertThat(source.fresh() + source.unchanged()).isEqualTo(DOCUMENTS);
        });
    }

    /** Starts a run, waits until it reaches the point, and kills it. */
    private void kill(Desk desk, KillPoint point) throws IOException, InterruptedException {
        CountDownLatch answering = new CountDownLatch(1);
        if (point.kind() == KillPoint.Kind.ANSWER) {
            String address = addresses.get(point.of(addresses.size()) - 1);
            played.portal().at(address).once(inTheMiddle(answering));
        }
        int stopAt = point.kind() == KillPoint.Kind.READ ? point.of(DOCUMENTS) : 0;
        long begun = System.nanoTime();
        BooleanSupplier reached =
                switch (point.kind()) {
                    case ANSWER -> () -> answering.getCount() == 0;
                    case ARCHIVED -> () -> OutputState.archived(desk).size() >= point.of(DOCUMENTS);
                    case READ -> () -> Files.exists(mark(desk));
                    case WRITTEN -> () -> written(desk) >= point.of(written);
                    case ELAPSED -> () -> System.nanoTime() - begun >= point.fraction() * nanoseconds;
                };
        try (YusuanProcess run = start(desk, stopAt)) {
            run.awaitOrEnd(reached);
            run.kill();
        }
    }

    private YusuanProcess start(Desk desk, int stopAt) throws IOException {
        List<String> options = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-Xmx256m"));
        options.addAll(MortalYusuan.stoppingAt(stopAt, mark(desk)));
        return YusuanProcess.start(
                MortalYusuan.class,
                options,
                Files.createDirectories(desk.folder()).resolve("printed.txt"),
                List.of(
                        "run",
                        "--workers",
                        "0",
                        "--jobs",
                        jobs(desk),
                        "--output",
                        desk.output().toString()));
    }

    /** Sends half of a body, and then nothing. */
    private static PortalResponse inTheMiddle(CountDownLatch reached) {
        return connection -> {
            connection.begin(200, Map.of("Content-Type", "application/pdf"), 1_000);
            connection.more(new byte[500]);
            reached.countDown();
            return Responses.silent().respond(connection);
        };
    }

    private static int written(Desk desk) {
        return (int) OutputState.files(desk.output())
                .filter(file -> !file.startsWith(desk.output().resolve("database")))
                .count();
    }

    private static Path mark(Desk desk) {
        return desk.folder().resolve("reading");
    }

    private String jobs(Desk at) throws IOException {
        return played.jobs(at.folder()).toString();
    }
}
