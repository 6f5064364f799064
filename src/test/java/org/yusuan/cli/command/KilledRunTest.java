package org.yusuan.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kills a run in a process of its own, in its middle; the next run continues. */
@Timeout(300)
@Tag("once")
class KilledRunTest {
    private final Desk desk;

    KilledRunTest(@TempDir Path folder) {
        this.desk = new Desk(folder);
    }

    /** The largest document is read first, so the length of the one that hangs decides how far the run gets. */
    @ParameterizedTest
    @CsvSource({"20, 0", "9, 1", "5, 2"})
    void theNextRunReadsTheRest(int length, int loadedBefore) throws IOException {
        desk.document("one.pdf", "read      1");
        desk.document("two.pdf", "read  2");
        Path hang = desk.document("hang.pdf", "hang" + " ".repeat(length - 4));
        Process run = start();
        awaitReader(hang);
        run.destroyForcibly().onExit().join();

        Files.writeString(hang, "read, now that it was replaced");
        ObedientYusuan.Result next = desk.run();

        assertThat(next.exitCode()).isZero();
        assertThat(next.out())
                .contains("found              3")
                .contains("loaded             " + (3 - loadedBefore))
                .contains("unchanged          " + loadedBefore);
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
                        "--input",
                        desk.input().toString(),
                        "--output",
                        desk.output().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The extractor leaves a file beside the document when it has begun. */
    private static void awaitReader(Path document) throws IOException {
        File mark = new File(document + ".pid");
        while (mark.length() == 0) {
            Thread.onSpinWait();
        }
        Files.delete(mark.toPath());
    }
}
