package org.yusuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.portal.Answer;
import org.yusuan.portal.Answers;

/** A harvest in a process of its own is killed while a server answers; the next one ends as if nothing had been. */
@Timeout(300)
@Tag("once")
class KilledHarvestTest {
    private final Desk desk;
    private final Desk undisturbed;
    private final PlayedPortal played = PlayedPortal.open();

    KilledHarvestTest(@TempDir Path folder) {
        this.desk = new Desk(folder.resolve("killed"));
        this.undisturbed = new Desk(folder.resolve("undisturbed"));
    }

    @AfterEach
    void close() throws IOException {
        played.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/list.html",
                "/list_1.html",
                "/files/budget-29.pdf",
                "/files/budget-15.pdf",
                "/files/budget-1.pdf"
            })
    void theNextRunEndsAsAnUndisturbedOne(String where) throws IOException, InterruptedException {
        IntStream.rangeClosed(1, 30).forEach(number -> played.publish("budget-" + number, "document " + number));
        played.list();
        assertThat(run(undisturbed).exitCode()).isZero();
        CountDownLatch reached = new CountDownLatch(1);
        played.portal().at(where).once(inTheMiddle(reached));

        Process run = start();
        reached.await();
        run.destroyForcibly().onExit().join();
        assertThat(run(desk).exitCode()).isZero();

        for (String file : List.of("disclosures", "sources", "facts", "findings")) {
            assertThat(desk.csv(file)).isEqualTo(undisturbed.csv(file));
        }
        assertThat(desk.folder().resolve("input/archive/landing")).isEmptyDirectory();
        assertThat(ObedientYusuan.run(List.of("archive", "verify", "--jobs", jobs(desk)))
                        .out())
                .isEqualTo("30 documents are whole\n");
    }

    /** Half of a body, and then nothing. */
    private static Answer inTheMiddle(CountDownLatch reached) {
        return talk -> {
            talk.begin(200, Map.of("Content-Type", "application/pdf"), 1_000);
            talk.more(new byte[500]);
            reached.countDown();
            return Answers.silent().give(talk);
        };
    }

    private ObedientYusuan.Result run(Desk at) throws IOException {
        return at.command("run", "--jobs", jobs(at), "--workers", "0");
    }

    private String jobs(Desk at) throws IOException {
        return played.jobs(at.folder()).toString();
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ObedientYusuan.class.getName(),
                        "run",
                        "--workers",
                        "0",
                        "--jobs",
                        jobs(desk),
                        "--output",
                        desk.output().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
