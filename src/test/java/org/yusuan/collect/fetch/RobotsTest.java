package org.yusuan.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.portal.Portal;
import org.yusuan.portal.Responses;

class RobotsTest {
    private final Portal portal = Portal.open();
    private final Path into;
    private TestFetcher fetcher;

    RobotsTest(@TempDir Path into) {
        this.into = into;
    }

    @BeforeEach
    void begin() {
        fetcher = TestFetcher.of(into);
        portal.file("/a", new byte[] {1});
    }

    @AfterEach
    void end() throws IOException {
        fetcher.close();
        portal.close();
    }

    @Test
    void aForbiddenAddressIsNotRequested() throws IOException {
        portal.robots("User-agent: *\nDisallow: /private/\n");

        FetchResult.Refused refused = fetcher.refused(portal.uri("/private/a"));

        assertThat(refused.reason()).isEqualTo(FailureReason.ROBOTS);
        assertThat(fetcher.body(portal.uri("/a")).size()).isOne();
        assertThat(portal.log().targets()).containsExactly("/robots.txt", "/a");
        assertThat(fetcher.left()).containsExactly(".body");
    }

    @Test
    void rulesForOurAgentPrecedeGeneralRules() {
        portal.robots("User-agent: *\nDisallow:\n\nUser-agent: yusuan\nDisallow: /a\n");

        assertThat(fetcher.refused(portal.uri("/a")).reason()).isEqualTo(FailureReason.ROBOTS);
    }

    @Test
    void aRedirectDoesNotBypassTheRules() {
        portal.robots("User-agent: *\nDisallow: /private/\n");
        portal.at("/b").always(Responses.redirect("/private/a"));

        assertThat(fetcher.refused(portal.uri("/b")).reason()).isEqualTo(FailureReason.ROBOTS);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410})
    void withoutARobotsTxtEverythingIsAllowed(int status) {
        portal.at("/robots.txt").always(Responses.status(status));

        assertThat(fetcher.body(portal.uri("/a")).size()).isOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void duringAServerErrorNothingIsAllowed(int status) {
        portal.at("/robots.txt").always(Responses.status(status));

        FetchResult.Refused refused = fetcher.refused(portal.uri("/a"));

        assertThat(refused.reason()).isEqualTo(FailureReason.ROBOTS);
        assertThat(refused.message()).contains("/robots.txt answers " + status);
        assertThat(portal.requests("/a")).isEmpty();
    }

    @Test
    void aServerErrorOfARobotsTxtIsRetried() {
        portal.at("/robots.txt").once(500).once(500).always(Responses.robots(""));

        assertThat(fetcher.body(portal.uri("/a")).size()).isOne();
    }

    @Test
    void redirectsOfARobotsTxtAreFollowed() {
        portal.at("/robots.txt").always(Responses.redirect("/rules.txt"));
        portal.at("/rules.txt").always(Responses.robots("User-agent: *\nDisallow: /a"));

        assertThat(fetcher.refused(portal.uri("/a")).reason()).isEqualTo(FailureReason.ROBOTS);
    }

    @Test
    void aRobotsTxtBehindARedirectLoopIsAbsent() {
        portal.at("/robots.txt").always(Responses.redirect("/robots.txt"));

        assertThat(fetcher.body(portal.uri("/a")).size()).isOne();
    }

    @Test
    void ofAnEndlessRobotsTxtTheBeginningCounts() throws IOException {
        byte[] rules =
                ("User-agent: *\nDisallow: /private/\n" + "#".repeat(600 << 10)).getBytes(StandardCharsets.UTF_8);
        portal.at("/robots.txt").always(Responses.chunks(rules, rules));

        assertThat(fetcher.refused(portal.uri("/private/a")).reason()).isEqualTo(FailureReason.ROBOTS);
        assertThat(fetcher.body(portal.uri("/a")).size()).isOne();
        assertThat(fetcher.left()).containsExactly(".body");
    }

    @Test
    void anHtmlPageInPlaceOfARobotsTxtForbidsNothing() {
        portal.page(
                "/robots.txt", "<!DOCTYPE html><html><head><title>404</title></head><body>Disallow: /</body></html>");

        assertThat(fetcher.body(portal.uri("/a")).size()).isOne();
    }

    @Test
    void aCrawlDelayLengthensTheDelay() {
        portal.robots("User-agent: *\nCrawl-delay: 12\n");

        fetcher.body(portal.uri("/a"));

        assertThat(fetcher.time.pauses()).hasSize(1);
        assertThat(fetcher.time.pauses().get(0)).isBetween(Duration.ofSeconds(6), Duration.ofSeconds(12));
    }

    @Test
    void aCrawlDelayOfADayIsCut() {
        portal.robots("User-agent: *\nCrawl-delay: 86400\n");

        fetcher.body(portal.uri("/a"));

        assertThat(fetcher.time.pauses()).singleElement().satisfies(pause -> assertThat(pause)
                .isLessThanOrEqualTo(Duration.ofSeconds(30)));
    }

    @Test
    void manyRequestsOfSeveralJobsFetchTheRobotsTxtOnce() throws Exception {
        portal.robots("");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (WebFetcher job = fetcher.web.forJob(TestFetcher.QUICK)) {
            List<Callable<FetchResult>> all = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                WebFetcher web = i % 2 == 0 ? job : fetcher.web;
                all.add(() -> web.get(new WebRequest(portal.uri("/a"), Validators.NONE, into, 100)));
            }
            for (var result : threads.invokeAll(all)) {
                assertThat(result.get()).isInstanceOf(FetchResult.Body.class);
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(portal.requests("/robots.txt")).hasSize(1);
    }
}
