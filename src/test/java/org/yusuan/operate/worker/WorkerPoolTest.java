package org.yusuan.operate.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.document.pipeline.ExtractorSettings;
import org.yusuan.model.Outcome;
import org.yusuan.model.Refusal;
import org.yusuan.model.Refusal.Reason;
import org.yusuan.model.RunInterruptedException;
import org.yusuan.testing.ObedientExtractor;

@Timeout(120)
@Tag("once")
class WorkerPoolTest {
    private static final Duration LONG = Duration.ofMinutes(10);

    private final Path folder;
    private final WorkerPool pool = ObedientWorker.pool(LONG, 100);

    WorkerPoolTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
    }

    @AfterEach
    void closePool() throws IOException {
        pool.close();
    }

    @Test
    void aWorkerGivesWhatTheExtractorGivesInProcess() throws IOException {
        Path file = document("read");
        assertThat(extract(file)).isEqualTo(new ObedientExtractor().extract(ObedientWorker.request(file)));
    }

    @Test
    void aWorkerReportsHowFarItIs() throws IOException {
        Path file = document("pages");
        List<String> reported = new ArrayList<>();
        Outcome outcome =
                pool.extract(ObedientWorker.request(file), (read, pages) -> reported.add(read + " of " + pages));
        assertThat(reported).containsExactly("1 of 3", "2 of 3", "3 of 3");
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        assertThat(extract(document("read"))).isInstanceOf(Outcome.Read.class);
    }

    @Test
    void aFileNameInChineseArrivesAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("大同市 2024年 预算（公开）.pdf"), "read");
        assertThat(extract(file)).isEqualTo(new ObedientExtractor().extract(ObedientWorker.request(file)));
    }

    @Test
    void whatALibraryPrintsDoesNotDisturbTheAnswer() throws IOException {
        assertThat(extract(document("print"))).isInstanceOf(Outcome.Read.class);
    }

    @Test
    void aCrashCostsThatDocumentAndTheNextIsRead() throws IOException {
        assertThat(refusal(document("halt"))).satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo(Reason.WORKER_DIED);
            assertThat(refusal.message()).contains("exit code 17");
        });
        assertThat(extract(document("read"))).isInstanceOf(Outcome.Read.class);
    }

    @Test
    void memoryThatRunsOutCostsThatDocumentAndTheNextIsRead() throws IOException {
        assertThat(refusal(document("gorge"))).satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo(Reason.OUT_OF_MEMORY);
            assertThat(refusal.message()).contains("48 MB");
        });
        assertThat(extract(document("read"))).isInstanceOf(Outcome.Read.class);
    }

    @Test
    void aHangIsEndedByTheWallClock() throws IOException {
        try (WorkerPool hasty = ObedientWorker.pool(Duration.ofSeconds(3), 100)) {
            assertThat(hasty.extract(ObedientWorker.request(document("hang"))))
                    .isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.refusal())
                            .isEqualTo(Refusal.of(
                                    Reason.TIMED_OUT,
                                    "reading it took longer than the 3 seconds allowed (yusuan.worker.wall-clock); to try it"
                                            + " again: yusuan retry")));
        }
    }

    @Test
    void aWorkerKilledByHandIsAReasonAPersonUnderstands() throws IOException {
        Path file = document("hang");
        CompletableFuture<Refusal> refusal = CompletableFuture.supplyAsync(() -> refusal(file));
        ProcessHandle.of(pidOf(file)).orElseThrow().destroyForcibly();
        assertThat(refusal.join().reason()).isEqualTo(Reason.WORKER_DIED);
        assertThat(refusal.join().message()).contains("killed from outside (signal 9)", "yusuan retry");
        assertThat(extract(document("read"))).isInstanceOf(Outcome.Read.class);
    }

    @Test
    void anInterruptionIsNoFaultOfTheDocumentAndEndsItsWorker() throws Exception {
        Path file = document("hang");
        CompletableFuture<Throwable> ending = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            try {
                ending.complete(new AssertionError("it ended as " + extract(file)));
            } catch (RunInterruptedException e) {
                ending.complete(Thread.currentThread().isInterrupted() ? e : new AssertionError("the flag is gone"));
            }
        });
        reader.start();
        ProcessHandle worker = ProcessHandle.of(pidOf(file)).orElseThrow();
        reader.interrupt();
        assertThat(ending.get()).isInstanceOf(RunInterruptedException.class);
        worker.onExit().join();
        assertThat(extract(document("read"))).isInstanceOf(Outcome.Read.class);
    }

    @Test
    void aWorkerKilledWhileIdleCostsNoDocument() throws IOException {
        extract(document("read"));
        ProcessHandle idle = ProcessHandle.current().children().findFirst().orElseThrow();
        idle.destroyForcibly();
        idle.onExit().join();
        assertThat(extract(document("read"))).isInstanceOf(Outcome.Read.class);
    }

    @Test
    void anExceptionIsADefectThatDoesNotQuoteTheDocument() throws IOException {
        assertThat(refusal(document("throw"))).satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo(Reason.DEFECT);
            assertThat(refusal.message()).contains("IllegalStateException").doesNotContain("quotes the document");
        });
    }

    @Test
    void aWorkerIsReplacedAfterItsShareOfDocuments() throws IOException {
        try (WorkerPool brief = ObedientWorker.pool(LONG, 1)) {
            brief.extract(ObedientWorker.request(document("read")));
            assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
                    .isEmpty();
        }
    }

    @Test
    void aProgramThatIsNoWorkerIsSaidOnce() throws IOException {
        WorkerLaunch launch = new WorkerLaunch(List.of("no.such.Program"), Map.of());
        try (WorkerPool broken = new WorkerPool(
                launch, new WorkerSettings(48, LONG, LONG, 100), ExtractorSettings.DEFAULT, pool.version())) {
            assertThatThrownBy(() -> broken.extract(ObedientWorker.request(document("read"))))
                    .isInstanceOf(WorkersUnavailable.class)
                    .hasMessageContaining("exit code 1");
        }
    }

    @Test
    void theDeathOfTheParentEndsItsWorkersAndRemovesTheirFiles() throws IOException {
        Path file = document("hang");
        Path temporary = Files.createDirectory(folder.resolve("t"));
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ObedientWorker.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        ProcessHandle worker = ProcessHandle.of(pidOf(file)).orElseThrow();
        parent.destroyForcibly();
        awaitEmpty(temporary);
        worker.onExit().join();
    }

    private Outcome extract(Path file) {
        return pool.extract(ObedientWorker.request(file));
    }

    private Refusal refusal(Path file) {
        return ((Outcome.Refused) extract(file)).refusal();
    }

    private Path document(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "document", ".pdf"), content);
    }

    private static long pidOf(Path file) throws IOException {
        File pid = new File(file + ".pid");
        while (pid.length() == 0) {
            Thread.onSpinWait();
        }
        return Long.parseLong(Files.readString(pid.toPath()));
    }

    private static void awaitEmpty(Path directory) throws IOException {
        while (true) {
            try (Stream<Path> left = Files.list(directory)) {
                if (left.findAny().isEmpty()) {
                    return;
                }
            }
        }
    }
}
