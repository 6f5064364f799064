package org.yusuan.operate.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yusuan.dataset.store.TestDatabase;
import org.yusuan.document.pipeline.DocumentExtractor;
import org.yusuan.document.pipeline.ExtractionRequest;
import org.yusuan.document.pipeline.PageProgress;
import org.yusuan.model.CannotRunException;
import org.yusuan.model.EngineVersion;
import org.yusuan.model.Outcome;
import org.yusuan.model.RunInterruptedException;
import org.yusuan.operate.run.RunEnding;
import org.yusuan.testing.ObedientExtractor;

/** What becomes of a night that fails or is interrupted in its middle. */
@Timeout(180)
class HarvestTest {
    private final Path folder;

    HarvestTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aNightThatFailsToPublishIsRestartedThereAndReadsNothingAgain(TestDatabase kind) throws IOException {
        NightDesk desk = desk(kind);
        desk.document("a.pdf", "read a");
        desk.document("b.pdf", "read  b");
        Path inTheWay =
                Files.createDirectories(desk.output().resolve("changes.csv").resolve("in the way"));
        Reader first = new Reader();
        assertThatExceptionOfType(CannotRunException.class).isThrownBy(() -> desk.run(first));
        assertThat(first.read).containsExactlyInAnyOrder("a.pdf", "b.pdf");
        assertThat(desk.files().last()).hasValueSatisfying(failed -> {
            assertThat(failed.ending()).isEqualTo(RunEnding.FAILED);
            assertThat(failed.sources()).extracting(source -> source.fresh()).containsExactly(2);
        });

        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        Reader second = new Reader();
        HarvestReport report = desk.restart(1, second);

        assertThat(second.read).isEmpty();
        assertThat(report.counts().loaded()).isEqualTo(2);
        assertThat(report.sums().facts()).isEqualTo(2);
        assertThat(desk.files().last()).hasValueSatisfying(ended -> {
            assertThat(ended.run()).isEqualTo(1);
            assertThat(ended.ending()).isEqualTo(RunEnding.WELL);
            assertThat(ended.documents().loaded()).isEqualTo(2);
        });
        assertThat(desk.steps(1))
                .containsExactly(
                        "collect COMPLETED",
                        "record COMPLETED",
                        "select COMPLETED",
                        "read COMPLETED",
                        "settle COMPLETED",
                        "publish FAILED",
                        "publish COMPLETED",
                        "report COMPLETED");
        assertThatExceptionOfType(CannotRunException.class)
                .isThrownBy(() -> desk.restart(1, second))
                .withMessageContaining("cannot be restarted");
    }

    @Test
    void aNightThatFailsToReadIsRestartedAndReadsOnlyTheRest() throws IOException {
        NightDesk desk = desk(TestDatabase.H2);
        desk.document("first, the largest.pdf", "read" + " ".repeat(20));
        desk.document("second.pdf", "read");
        CountDownLatch loaded = new CountDownLatch(1);
        Reader broken = new Reader() {
            @Override
            public Outcome extract(ExtractionRequest request, PageProgress watch) {
                if (request.fileName().startsWith("second")) {
                    throw new CannotRunException("no worker can be started");
                }
                loaded.countDown();
                return super.extract(request, watch);
            }
        };
        assertThatExceptionOfType(CannotRunException.class)
                .isThrownBy(() -> desk.run(broken))
                .withMessage("no worker can be started");
        assertThat(loaded.getCount()).isZero();

        Reader second = new Reader();
        HarvestReport report = desk.restart(1, second);
        assertThat(second.read).containsExactly("second.pdf");
        assertThat(report.counts().loaded()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whereOneReaderFailsTheOtherFinishesItsDocumentAndNothingIsQuarantined(TestDatabase kind) throws IOException {
        NightDesk desk = desk(kind);
        desk.document("slow, the largest.pdf", "read" + " ".repeat(40));
        desk.document("fails.pdf", "read" + " ".repeat(20));
        desk.document("rest.pdf", "read");
        CountDownLatch slowBegan = new CountDownLatch(1);
        CountDownLatch failed = new CountDownLatch(1);
        Queue<String> interrupted = new ConcurrentLinkedQueue<>();
        Reader reader = new Reader() {
            @Override
            public Outcome extract(ExtractionRequest request, PageProgress watch) {
                if (request.fileName().startsWith("slow")) {
                    slowBegan.countDown();
                    sleepOn(failed, interrupted);
                } else if (request.fileName().equals("fails.pdf")) {
                    await(slowBegan);
                    failed.countDown();
                    throw new CannotRunException("no worker can be started");
                }
                return super.extract(request, watch);
            }
        };
        assertThatExceptionOfType(CannotRunException.class)
                .isThrownBy(() -> desk.run(reader))
                .withMessage("no worker can be started");
        assertThat(interrupted).isEmpty();
        assertThat(desk.documents())
                .isEqualTo(Map.of("slow, the largest.pdf", "loaded", "fails.pdf", "seen", "rest.pdf", "seen"));

        Reader next = new Reader();
        assertThat(desk.run(next).counts().loaded()).isEqualTo(2);
        assertThat(next.read).containsExactlyInAnyOrder("fails.pdf", "rest.pdf");
    }

    @Test
    void anInterruptedNightFinishesWhatItReadsAndTheNextNightReadsTheRest() throws Exception {
        NightDesk desk = desk(TestDatabase.H2);
        for (int number = 1; number <= 4; number++) {
            desk.document(number + ".pdf", "read" + " ".repeat(number));
        }
        CountDownLatch began = new CountDownLatch(2);
        CountDownLatch goOn = new CountDownLatch(1);
        Reader reader = new Reader() {
            @Override
            public Outcome extract(ExtractionRequest request, PageProgress watch) {
                began.countDown();
                await(goOn);
                return super.extract(request, watch);
            }
        };
        CompletableFuture<Boolean> flag = new CompletableFuture<>();
        Thread night = new Thread(() -> {
            try {
                desk.run(reader);
                flag.completeExceptionally(new AssertionError("it was not interrupted"));
            } catch (RunInterruptedException e) {
                flag.complete(Thread.currentThread().isInterrupted());
            }
        });
        night.start();
        await(began);
        night.interrupt();
        while (desk.database()
                        .sql()
                        .sql("SELECT COUNT(*) FROM document_claim WHERE state = 'stopped'")
                        .query(Long.class)
                        .single()
                < 2) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        goOn.countDown();

        assertThat(flag.get(60, TimeUnit.SECONDS))
                .as("the flag of the thread, which is still to close the database")
                .isFalse();
        assertThat(desk.documents().values()).containsExactlyInAnyOrder("loaded", "loaded", "seen", "seen");
        assertThat(desk.files().last())
                .hasValueSatisfying(report -> assertThat(report.message()).contains("the run was interrupted"));
        assertThat(desk.run(new Reader()).counts().loaded()).isEqualTo(2);
    }

    @Test
    void aDocumentWhoseReaderWasInterruptedStaysUnread() throws IOException {
        NightDesk desk = desk(TestDatabase.H2);
        desk.document("a.pdf", "read");
        Reader interrupted = new Reader() {
            @Override
            public Outcome extract(ExtractionRequest request, PageProgress watch) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("a channel was closed under its feet");
            }
        };
        assertThatExceptionOfType(RunInterruptedException.class).isThrownBy(() -> desk.run(interrupted));
        assertThat(desk.documents()).isEqualTo(Map.of("a.pdf", "seen"));
        assertThat(desk.run(new Reader()).counts().loaded()).isEqualTo(1);
    }

    @Test
    void knownDocumentsAreNotOfferedToReaders() throws IOException {
        NightDesk desk = desk(TestDatabase.H2);
        desk.document("a.pdf", "read");
        desk.run(new Reader());
        desk.document("b.pdf", "read b");
        Path inTheWay = desk.output().resolve("changes.csv");
        Files.delete(inTheWay);
        Files.createDirectories(inTheWay.resolve("in the way"));
        assertThatExceptionOfType(CannotRunException.class).isThrownBy(() -> desk.run(new Reader()));
        assertThat(desk.database()
                        .sql()
                        .sql("SELECT source_file FROM document_claim")
                        .query(String.class)
                        .list())
                .containsExactly("b.pdf");
        Files.delete(inTheWay.resolve("in the way"));
        Files.delete(inTheWay);
        desk.run(new Reader());
        assertThat(desk.database().count("document_claim"))
                .as("claims live as long as their run")
                .isZero();
        assertThat(desk.database().count("run_step")).isZero();
    }

    private NightDesk desk(TestDatabase kind) {
        return new NightDesk(folder, kind.open());
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(60, TimeUnit.SECONDS)) {
                throw new AssertionError("it did not come so far");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Long enough after the failure that whoever is to be interrupted would have been. */
    private static void sleepOn(CountDownLatch failed, Queue<String> interrupted) {
        try {
            assertThat(failed.await(60, TimeUnit.SECONDS)).isTrue();
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            interrupted.add(Thread.currentThread().getName());
        }
    }

    /** Reads what the documents say, and remembers their names. */
    private static class Reader implements DocumentExtractor {
        private final DocumentExtractor obedient = new ObedientExtractor();
        final Queue<String> read = new ConcurrentLinkedQueue<>();

        @Override
        public Outcome extract(ExtractionRequest request, PageProgress watch) {
            read.add(request.fileName());
            return obedient.extract(request, watch);
        }

        @Override
        public EngineVersion version() {
            return obedient.version();
        }
    }
}
