package org.yusuan.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.portal.Portal;
import org.yusuan.portal.Responses;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RequestRetrierTest {
    private static final byte[] CONTENT =
            "the budget of a department".repeat(500).getBytes(StandardCharsets.UTF_8);

    private final Portal portal = Portal.open();
    private final Path into;

    RequestRetrierTest(@TempDir Path into) {
        this.into = into;
    }

    @AfterEach
    void end() throws IOException {
        portal.close();
    }

    @Test
    void aServerErrorIsRetried() {
        portal.at("/a").once(500).once(503).always(Responses.file(CONTENT));

        try (TestFetcher fetcher = TestFetcher.of(into)) {
            assertThat(fetcher.body(portal.uri("/a")).size()).isEqualTo(CONTENT.length);
            assertThat(fetcher.time.pauses()).hasSize(2);
            assertThat(fetcher.time.pauses().get(0)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
            assertThat(fetcher.time.pauses().get(1)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(4));
        }
    }

    @Test
    void aServerThatDoesNotRecoverFailsAfterAllAttempts() throws IOException {
        portal.at("/a").always(Responses.status(500));

        try (TestFetcher fetcher = TestFetcher.of(into)) {
            FetchResult.Failed failed = fetcher.failed(portal.uri("/a"));

            assertThat(failed.reason()).isEqualTo(FailureReason.SERVER_ERROR);
            assertThat(failed.attempts()).isEqualTo(3);
            assertThat(failed.message()).contains("/a answers 500", "3 times");
            assertThat(portal.requests("/a")).hasSize(3);
            assertThat(fetcher.left()).isEmpty();
        }
    }

    @Test
    void retryAfterIsObeyed() {
        portal.at("/a").once(Responses.tooMany("7")).always(Responses.file(CONTENT));

        try (TestFetcher fetcher = TestFetcher.of(into)) {
            fetcher.body(portal.uri("/a"));

            assertThat(fetcher.time.pauses()).hasSize(1);
            assertThat(fetcher.time.pauses().get(0)).isBetween(Duration.ofSeconds(6), Duration.ofSeconds(7));
        }
    }

    @Test
    void aRetryAfterBeyondTheCapEndsTheAttempts() {
        portal.at("/a").always(Responses.tooMany("3600"));

        try (TestFetcher fetcher = TestFetcher.of(into)) {
            FetchResult.Failed failed = fetcher.failed(portal.uri("/a"));

            assertThat(failed.reason()).isEqualTo(FailureReason.RATE_LIMITED);
            assertThat(failed.message()).contains("3600 s", "120 s");
            assertThat(portal.requests("/a")).hasSize(1);
        }
    }

    @Test
    void aBrokenConnectionIsRetried() {
        portal.at("/a").once(Responses.reset()).always(Responses.file(CONTENT));

        try (TestFetcher fetcher = TestFetcher.of(into)) {
            assertThat(fetcher.body(portal.uri("/a")).size()).isEqualTo(CONTENT.length);
        }
    }

    @Test
    void aClosedPortIsUnreachable() throws IOException {
        URI uri;
        try (ServerSocket free = new ServerSocket(0)) {
            uri = URI.create("http://127.0.0.1:" + free.getLocalPort() + "/a");
        }

        try (TestFetcher fetcher = TestFetcher.of(into)) {
            FetchResult.Failed failed = fetcher.failed(uri);

            assertThat(failed.reason()).isEqualTo(FailureReason.UNREACHABLE);
            assertThat(failed.attempts()).isEqualTo(3);
        }
    }

    @Test
    void truncatedChunksAreNoBody() throws IOException {
        portal.at("/a").always(Responses.truncatedChunks(CONTENT));

        try (TestFetcher fetcher = TestFetcher.of(into)) {
            assertThat(fetcher.failed(portal.uri("/a")).reason()).isEqualTo(FailureReason.TRUNCATED);
            assertThat(fetcher.left()).isEmpty();
        }
    }

    @Test
    void aResponseThatIsNoHttpIsABadAnswer() {
        portal.at("/a").always(Responses.raw("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n"));

        try (TestFetcher fetcher = TestFetcher.of(into)) {
            assertThat(fetcher.failed(portal.uri("/a")).reason()).isEqualTo(FailureReason.BAD_ANSWER);
        }
    }

    @Test
    void anEndlessBodyIsBrokenOff() throws IOException {
        portal.at("/a").always(Responses.endless());

        try (TestFetcher fetcher = TestFetcher.of(into)) {
            FetchResult.Refused refused = fetcher.refused(portal.uri("/a"));

            assertThat(refused.reason()).isEqualTo(FailureReason.TOO_LARGE);
            assertThat(refused.message()).contains("10000000 bytes allowed");
            assertThat(fetcher.left()).isEmpty();
            assertThat(portal.requests("/a")).hasSize(1);
        }
    }

    @Test
    void aBodyThatAnnouncesTooManyBytesIsNotRead() {
        portal.at("/a").always(connection -> {
            connection.begin(200, Map.of(), 10_000_001);
            return connection.client().getInputStream().read() >= 0;
        });

        try (TestFetcher fetcher = TestFetcher.of(into)) {
            assertThat(fetcher.refused(portal.uri("/a")).reason()).isEqualTo(FailureReason.TOO_LARGE);
        }
    }

    @Test
    void aBodyOfExactlyTheAllowedLengthIsTaken() {
        portal.file("/a", CONTENT);

        try (TestFetcher fetcher = TestFetcher.of(into)) {
            assertThat(fetcher.web.get(new WebRequest(portal.uri("/a"), Validators.NONE, into, CONTENT.length)))
                    .isInstanceOf(FetchResult.Body.class);
            assertThat(fetcher.web.get(new WebRequest(portal.uri("/a"), Validators.NONE, into, CONTENT.length - 1)))
                    .isInstanceOf(FetchResult.Refused.class);
        }
    }

    @Test
    void aDrippingBodyIsTooSlow() {
        portal.at("/a").always(Responses.drip(Duration.ofMillis(5)));
        WebLimits limits = new WebLimits(1 << 20, 100_000, Duration.ofMillis(100), 5, 100);

        try (TestFetcher fetcher = TestFetcher.with(into, once().with(limits))) {
            FetchResult.Failed failed = fetcher.failed(portal.uri("/a"));

            assertThat(failed.reason()).isEqualTo(FailureReason.TOO_SLOW);
            assertThat(failed.message()).contains("100000 a second");
        }
    }

    @Test
    void aSilentServerTimesOut() {
        portal.at("/a").always(Responses.silent());

        try (TestFetcher fetcher = TestFetcher.with(into, once(Duration.ofMillis(300), Duration.ofSeconds(30)))) {
            assertThat(fetcher.failed(portal.uri("/a")).reason()).isEqualTo(FailureReason.TIMEOUT);
        }
    }

    @Test
    void drippingHeadersEndWithTheTotalTimeout() {
        portal.at("/a").always(Responses.dripInHead(Duration.ofMillis(20)));

        try (TestFetcher fetcher = TestFetcher.with(into, once(Duration.ofSeconds(20), Duration.ofMillis(500)))) {
            assertThat(fetcher.failed(portal.uri("/a")).reason()).isEqualTo(FailureReason.TIMEOUT);
        }
    }

    @Test
    void interimResponsesWithoutEndAreGivenUpWithTheHeadTimeout() {
        portal.at("/a").always(connection -> {
            while (!Thread.currentThread().isInterrupted()) {
                connection.write("HTTP/1.1 102 -\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
            return false;
        });

        try (TestFetcher fetcher = TestFetcher.with(into, once(Duration.ofMillis(300), Duration.ofMinutes(10)))) {
            assertThat(fetcher.failed(portal.uri("/a")).reason()).isEqualTo(FailureReason.TIMEOUT);
        }
    }

    @Test
    void anInterruptedThreadStopsAndStaysInterrupted() throws Exception {
        portal.robots("");
        CompletableFuture<Boolean> asked = new CompletableFuture<>();
        portal.at("/a").always(connection -> {
            asked.complete(true);
            return Responses.silent().respond(connection);
        });

        try (TestFetcher fetcher = TestFetcher.of(into)) {
            CompletableFuture<FetchResult> result = new CompletableFuture<>();
            CompletableFuture<Boolean> flag = new CompletableFuture<>();
            Thread thread = new Thread(() -> {
                result.complete(fetcher.get(portal.uri("/a")));
                flag.complete(Thread.currentThread().isInterrupted());
            });
            thread.start();
            asked.get(30, TimeUnit.SECONDS);
            thread.interrupt();

            assertThat(result.get(15, TimeUnit.SECONDS))
                    .isInstanceOfSatisfying(FetchResult.Failed.class, failed -> assertThat(failed.reason())
                            .isEqualTo(FailureReason.INTERRUPTED));
            assertThat(flag.get(15, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aMissingFolderIsNotWritable() {
        portal.file("/a", CONTENT);

        try (TestFetcher fetcher = TestFetcher.of(into)) {
            FetchResult result = fetcher.web.get(
                    new WebRequest(portal.uri("/a"), Validators.NONE, into.resolve("missing"), 1_000_000));

            assertThat(result).isInstanceOfSatisfying(FetchResult.Failed.class, failed -> assertThat(failed.reason())
                    .isEqualTo(FailureReason.NOT_WRITABLE));
        }
    }

    private static WebPolicy once() {
        return once(Duration.ofSeconds(20), Duration.ofSeconds(30));
    }

    private static WebPolicy once(Duration read, Duration total) {
        return TestFetcher.QUICK
                .with(new RetryPolicy(1, Duration.ZERO, Duration.ZERO, Duration.ZERO))
                .with(new Timeouts(Duration.ofSeconds(5), read, total));
    }
}
