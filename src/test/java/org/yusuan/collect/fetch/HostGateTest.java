package org.yusuan.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.portal.FileResponse;
import org.yusuan.portal.Portal;
import org.yusuan.portal.Responses;

class HostGateTest {
    private static final int LINKS = 1000;
    private static final int CONCURRENCY = 4;
    private static final int A_SECOND = 200;

    private final Portal portal = Portal.open();
    private final Path into;

    HostGateTest(@TempDir Path into) {
        this.into = into;
    }

    @AfterEach
    void end() throws IOException {
        portal.close();
    }

    @Test
    void aThousandRequestsToOneHostKeepRateAndConcurrency() throws Exception {
        FileResponse file = Responses.file(new byte[] {1});
        CyclicBarrier together = new CyclicBarrier(CONCURRENCY); // as many as allowed are really there at once
        for (int i = 0; i < LINKS; i++) {
            portal.at("/" + i).always(connection -> {
                await(together);
                return file.respond(connection);
            });
        }
        Politeness politeness =
                new Politeness(Duration.ofSeconds(1).dividedBy(A_SECOND), CONCURRENCY, Duration.ZERO, null);

        try (HttpFetcher web = HttpFetcher.open(TestFetcher.QUICK.with(politeness))) {
            fetchAll(web);
        }

        assertThat(portal.log().all()).hasSize(LINKS + 1);
        assertThat(portal.log().atOnce()).isEqualTo(CONCURRENCY);
        // A request that arrives within a second was sent within it, or was already under way.
        assertThat(portal.log().mostWithin(TimeUnit.SECONDS.toNanos(1)))
                .isLessThanOrEqualTo(A_SECOND + 1 + CONCURRENCY);
    }

    @Test
    void twoJobsOfOnePortalShareItsRate() {
        portal.file("/a", new byte[] {1});
        WebPolicy slow = TestFetcher.QUICK.with(new Politeness(Duration.ofSeconds(10), 1, Duration.ZERO, null));

        try (TestFetcher fetcher = TestFetcher.with(into, slow);
                WebFetcher job = fetcher.web.forJob(slow)) {
            fetcher.body(portal.uri("/a"));
            job.get(new WebRequest(portal.uri("/a"), Validators.NONE, into, 100));

            assertThat(fetcher.time.pauses()).hasSize(2);
        }
    }

    @Test
    void anotherPortIsAnotherHost() throws IOException {
        portal.file("/a", new byte[] {1});
        try (Portal other = Portal.open();
                TestFetcher fetcher = TestFetcher.with(
                        into, TestFetcher.QUICK.with(new Politeness(Duration.ofSeconds(10), 1, Duration.ZERO, null)))) {
            other.file("/a", new byte[] {1});
            fetcher.body(portal.uri("/a"));
            fetcher.body(other.uri("/a"));

            assertThat(fetcher.time.pauses())
                    .hasSize(2); // between robots.txt and document of each, not between the two
        }
    }

    @Test
    void noRequestStartsDuringACooldown() throws InterruptedException {
        SkippingClock time = new SkippingClock();
        HostGate gate = new HostGate(time, time);
        gate.coolDown(Duration.ofSeconds(30));
        gate.coolDown(Duration.ofSeconds(5)); // shorter than what is left of the first

        gate.enter(Duration.ZERO, 1).leave();

        assertThat(time.pauses()).hasSize(1);
        assertThat(time.pauses().get(0)).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(30));
    }

    @Test
    void requestsStartInTheOrderOfTheirArrival() throws Exception {
        SkippingClock time = new SkippingClock();
        HostGate gate = new HostGate(time, time);
        HostGate.Pass first = gate.enter(Duration.ZERO, 1);
        List<Integer> order = Collections.synchronizedList(new ArrayList<>());
        List<Thread> line = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            int number = i;
            Thread thread = new Thread(() -> enter(gate, () -> order.add(number)));
            line.add(thread);
            thread.start();
            awaitWaiting(thread);
        }

        first.leave();
        for (Thread thread : line) {
            thread.join(TimeUnit.SECONDS.toMillis(30));
        }

        assertThat(order).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void anInterruptedRequestLeavesTheLine() throws Exception {
        SkippingClock time = new SkippingClock();
        HostGate gate = new HostGate(time, time);
        HostGate.Pass first = gate.enter(Duration.ZERO, 1);
        Thread impatient = new Thread(() -> enter(gate, () -> {}));
        impatient.start();
        awaitWaiting(impatient);
        CountDownLatch entered = new CountDownLatch(1);
        new Thread(() -> enter(gate, entered::countDown)).start();

        impatient.interrupt();
        impatient.join(TimeUnit.SECONDS.toMillis(30));
        first.leave();

        assertThat(entered.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void outsideItsHoursAJobMakesNoRequest() {
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        LocalTime now = LocalTime.now(zone);
        RequestHours later = new RequestHours(now.plusHours(2), now.plusHours(3), zone);

        try (TestFetcher fetcher = TestFetcher.with(
                into, TestFetcher.QUICK.with(new Politeness(Duration.ZERO, 1, Duration.ZERO, later)))) {
            assertThat(fetcher.refused(portal.uri("/a")).reason()).isEqualTo(FailureReason.OUTSIDE_HOURS);
            assertThat(portal.log().all()).isEmpty();
        }
    }

    private void fetchAll(WebFetcher web) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4 * CONCURRENCY);
        try {
            List<Callable<FetchResult>> all = IntStream.range(0, LINKS)
                    .<Callable<FetchResult>>mapToObj(
                            i -> () -> web.get(new WebRequest(portal.uri("/" + i), Validators.NONE, into, 100)))
                    .toList();
            for (Future<FetchResult> result : threads.invokeAll(all)) {
                assertThat(result.get()).isInstanceOf(FetchResult.Body.class);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(CyclicBarrier together) throws IOException {
        try {
            together.await(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private static void enter(HostGate gate, Runnable meanwhile) {
        try {
            HostGate.Pass pass = gate.enter(Duration.ZERO, 1);
            meanwhile.run();
            pass.leave();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitWaiting(Thread thread) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (thread.getState() != Thread.State.WAITING && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
    }
}
