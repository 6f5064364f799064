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
    void aServerThatStumblesTwiceIsAskedAThirdTime() {
        portal.at("/a").once(500).once(503).always(Responses.file(CONTENT));

        try (TestFetcher visitor = TestFetcher.of(into)) {
            assertThat(visitor.body(portal.uri("/a")).size()).isEqualTo(CONTENT.length);
            assertThat(visitor.time.pauses()).hasSize(2);
            assertThat(visitor.time.pauses().get(0)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
            assertThat(visitor.time.pauses().get(1)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(4));
        }
    }

    @Test
    void aServerThatDoesNotRecoverIsLeftAloneAfterTheAttemptsAllowed() throws IOException {
        portal.at("/a").always(Responses.status(500));

        try (TestFetcher visitor = TestFetcher.of(into)) {
            FetchResult.Failed failed = visitor.failed(portal.uri("/a"));

            assertThat(failed.reason()).isEqualTo(FailureReason.SERVER_ERROR);
            assertThat(failed.attempts()).isEqualTo(3);
            assertThat(failed.message()).contains("/a answers 500", "3 times");
            assertThat(portal.visits("/a")).hasSize(3);
            assertThat(visitor.left()).isEmpty();
        }
    }

    @Test
    void whoIsAskedToComeBackLaterDoes() {
        portal.at("/a").once(Responses.tooMany("7")).always(Responses.file(CONTENT));

        try (TestFetcher visitor = TestFetcher.of(into)) {
            visitor.body(portal.uri("/a"));

            assertThat(visitor.time.pauses()).hasSize(1);
            assertThat(visitor.time.pauses().get(0)).isBetween(Duration.ofSeconds(6), Duration.ofSeconds(7));
        }
    }

    @Test
    void nobodyWaitsForAnHour() {
        portal.at("/a").always(Responses.tooMany("3600"));

        try (TestFetcher visitor = TestFetcher.of(into)) {
            FetchResult.Failed failed = visitor.failed(portal.uri("/a"));

            assertThat(failed.reason()).isEqualTo(FailureReason.RATE_LIMITED);
            assertThat(failed.message()).contains("3600 s", "120 s");
            assertThat(portal.visits("/a")).hasSize(1);
        }
    }

    @Test
    void aConnectionThatBreaksIsMadeAgain() {
        portal.at("/a").once(Responses.reset()).always(Responses.file(CONTENT));

        try (TestFetcher visitor = TestFetcher.of(into)) {
            assertThat(visitor.body(portal.uri("/a")).size()).isEqualTo(CONTENT.length);
        }
    }

    @Test
    void aPortOnWhichNobodyListensIsUnreachable() throws IOException {
        URI uri;
        try (ServerSocket free = new ServerSocket(0)) {
            uri = URI.create("http://127.0.0.1:" + free.getLocalPort() + "/a");
        }

        try (TestFetcher visitor = TestFetcher.of(into)) {
            FetchResult.Failed failed = visitor.failed(uri);

            assertThat(failed.reason()).isEqualTo(FailureReason.UNREACHABLE);
            assertThat(failed.attempts()).isEqualTo(3);
        }
    }

    @Test
    void chunksWithoutAnEndAreNoBody() throws IOException {
        portal.at("/a").always(Responses.truncatedChunks(CONTENT));

        try (TestFetcher visitor = TestFetcher.of(into)) {
            assertThat(visitor.failed(portal.uri("/a")).reason()).isEqualTo(FailureReason.TRUNCATED);
            assertThat(visitor.left()).isEmpty();
        }
    }

    @Test
    void anAnswerThatBreaksTheRulesOfHttpIsNoAnswer() {
        portal.at("/a").always(Responses.raw("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n"));

        try (TestFetcher visitor = TestFetcher.of(into)) {
            assertThat(visitor.failed(portal.uri("/a")).reason()).isEqualTo(FailureReason.BAD_ANSWER);
        }
    }

    @Test
    void aBodyWithoutAnEndIsBrokenOff() throws IOException {
        portal.at("/a").always(Responses.endless());

        try (TestFetcher visitor = TestFetcher.of(into)) {
            FetchResult.Refused refused = visitor.refused(portal.uri("/a"));

            assertThat(refused.reason()).isEqualTo(FailureReason.TOO_LARGE);
            assertThat(refused.message()).contains("10000000 bytes allowed");
            assertThat(visitor.left()).isEmpty();
            assertThat(portal.visits("/a")).hasSize(1);
        }
    }

    @Test
    void nothingIsReadOfABodyThatAnnouncesTooMuch() {
        portal.at("/a").always(talk -> {
            talk.begin(200, Map.of(), 10_000_001);
            return talk.client().getInputStream().read() >= 0;
        });

        try (TestFetcher visitor = TestFetcher.of(into)) {
            assertThat(visitor.refused(portal.uri("/a")).reason()).isEqualTo(FailureReason.TOO_LARGE);
        }
    }

    @Test
    void aBodyThatIsAsLongAsAllowedIsTaken() {
        portal.file("/a", CONTENT);

        try (TestFetcher visitor = TestFetcher.of(into)) {
            assertThat(visitor.web.get(new WebRequest(portal.uri("/a"), Validators.NONE, into, CONTENT.length)))
                    .isInstanceOf(FetchResult.Body.class);
            assertThat(visitor.web.get(new WebRequest(portal.uri("/a"), Validators.NONE, into, CONTENT.length - 1)))
                    .isInstanceOf(FetchResult.Refused.class);
        }
    }

    @Test
    void aServerThatDripsIsTooSlow() {
        portal.at("/a").always(Responses.drip(Duration.ofMillis(5)));
        WebLimits limits = new WebLimits(1 << 20, 100_000, Duration.ofMillis(100), 5, 100);

        try (TestFetcher visitor = TestFetcher.with(into, once().with(limits))) {
            FetchResult.Failed failed = visitor.failed(portal.uri("/a"));

            assertThat(failed.reason()).isEqualTo(FailureReason.TOO_SLOW);
            assertThat(failed.message()).contains("100000 a second");
        }
    }

    @Test
    void aServerThatSaysNothingIsGivenUp() {
        portal.at("/a").always(Responses.silent());

        try (TestFetcher visitor = TestFetcher.with(into, once(Duration.ofMillis(300), Duration.ofSeconds(30)))) {
            assertThat(visitor.failed(portal.uri("/a")).reason()).isEqualTo(FailureReason.TIMEOUT);
        }
    }

    @Test
    void aHeadThatDripsDoesNotOutlastTheTimeForTheWhole() {
        portal.at("/a").always(Responses.dripInHead(Duration.ofMillis(20)));

        try (TestFetcher visitor = TestFetcher.with(into, once(Duration.ofSeconds(20), Duration.ofMillis(500)))) {
            assertThat(visitor.failed(portal.uri("/a")).reason()).isEqualTo(FailureReason.TIMEOUT);
        }
    }

    @Test
    void whoIsInterruptedStopsAndStaysInterrupted() throws Exception {
        portal.robots("");
        CompletableFuture<Boolean> asked = new CompletableFuture<>();
        portal.at("/a").always(talk -> {
            asked.complete(true);
            return Responses.silent().give(talk);
        });

        try (TestFetcher visitor = TestFetcher.of(into)) {
            CompletableFuture<FetchResult> reply = new CompletableFuture<>();
            CompletableFuture<Boolean> flag = new CompletableFuture<>();
            Thread thread = new Thread(() -> {
                reply.complete(visitor.get(portal.uri("/a")));
                flag.complete(Thread.currentThread().isInterrupted());
            });
            thread.start();
            asked.get(30, TimeUnit.SECONDS);
            thread.interrupt();

            assertThat(reply.get(15, TimeUnit.SECONDS))
                    .isInstanceOfSatisfying(FetchResult.Failed.class, failed -> assertThat(failed.reason())
                            .isEqualTo(FailureReason.INTERRUPTED));
            assertThat(flag.get(15, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aFolderThatTakesNoFileIsOurOwnTrouble() {
        portal.file("/a", CONTENT);

        try (TestFetcher visitor = TestFetcher.of(into)) {
            FetchResult reply = visitor.web.get(
                    new WebRequest(portal.uri("/a"), Validators.NONE, into.resolve("missing"), 1_000_000));

            assertThat(reply).isInstanceOfSatisfying(FetchResult.Failed.class, failed -> assertThat(failed.reason())
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
