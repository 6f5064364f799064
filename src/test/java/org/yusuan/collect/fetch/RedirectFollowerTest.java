package org.yusuan.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.portal.Portal;
import org.yusuan.portal.Responses;

class RedirectFollowerTest {
    private final Portal portal = Portal.open();
    private final Path into;
    private TestFetcher fetcher;

    RedirectFollowerTest(@TempDir Path into) {
        this.into = into;
    }

    @BeforeEach
    void begin() {
        fetcher = TestFetcher.of(into);
    }

    @AfterEach
    void end() throws IOException {
        fetcher.close();
        portal.close();
    }

    @Test
    void aRedirectIsFollowedAndReported() {
        portal.at("/a").always(Responses.redirect(301, "b/../c.pdf?x=1#page=2"));
        portal.file("/c.pdf?x=1", new byte[] {1});

        assertThat(fetcher.body(portal.uri("/a")).uri()).isEqualTo(portal.uri("/c.pdf?x=1"));
    }

    @Test
    void rawBytesInALocationStayTheBytesTheyAre() {
        String gbk = new String("预算".getBytes(Charset.forName("GBK")), StandardCharsets.ISO_8859_1);
        portal.at("/a").always(Responses.redirect("/" + gbk + " 1.pdf"));
        portal.file("/%D4%A4%CB%E3%201.pdf", new byte[] {1});

        assertThat(fetcher.body(portal.uri("/a")).size()).isOne();
    }

    @Test
    void aRedirectLoopIsRefused() {
        portal.at("/a").always(Responses.redirect("/b"));
        portal.at("/b").always(Responses.redirect("/a"));

        assertThat(fetcher.refused(portal.uri("/a")).reason()).isEqualTo(FailureReason.REDIRECT_LOOP);
        assertThat(portal.log().targets()).containsExactly("/robots.txt", "/a", "/b");
    }

    @Test
    void aLongChainOfRedirectsIsRefused() {
        for (int i = 0; i < 20; i++) {
            portal.at("/" + i).always(Responses.redirect("/" + (i + 1)));
        }

        FetchResult.Refused refused = fetcher.refused(portal.uri("/0"));

        assertThat(refused.reason()).isEqualTo(FailureReason.TOO_MANY_REDIRECTS);
        assertThat(refused.message()).contains("after 10 redirects");
        assertThat(portal.log().all()).hasSize(12);
    }

    @Test
    void aRedirectMayLeadToAWebAddressOnly() {
        portal.at("/file").always(Responses.redirect("file:///etc/passwd"));
        portal.at("/ftp").always(Responses.redirect("ftp://127.0.0.1/a"));
        portal.at("/nowhere").always(Responses.redirect(""));

        assertThat(fetcher.refused(portal.uri("/file")).reason()).isEqualTo(FailureReason.BAD_ADDRESS);
        assertThat(fetcher.refused(portal.uri("/ftp")).reason()).isEqualTo(FailureReason.FORBIDDEN_SCHEME);
        assertThat(fetcher.refused(portal.uri("/nowhere")).reason()).isEqualTo(FailureReason.BAD_ANSWER);
    }

    @Test
    void eachRedirectKeepsTheRateOfTheHost() {
        portal.at("/a").always(Responses.redirect("/b"));
        portal.file("/b", new byte[] {1});
        Politeness slow = new Politeness(Duration.ofSeconds(10), 1, Duration.ofSeconds(30), null);

        try (TestFetcher patient = TestFetcher.with(into, TestFetcher.QUICK.with(slow))) {
            patient.body(portal.uri("/a"));

            assertThat(patient.time.pauses()).hasSize(2).allSatisfy(pause -> assertThat(pause)
                    .isBetween(Duration.ofSeconds(5), Duration.ofSeconds(10)));
        }
    }

    @Test
    void fromHttpsToHttpOnlyWhereThePolicySaysSo() {
        URI secure = URI.create("https://portal.example/a");
        URI open = URI.create("http://portal.example/a");
        FetchResult arrived = new FetchResult.NotModified(open);

        assertThat(follow(true, secure, open, arrived)).isEqualTo(arrived);
        assertThat(follow(false, secure, open, arrived))
                .isInstanceOfSatisfying(FetchResult.Refused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(FailureReason.FORBIDDEN_SCHEME));
    }

    private FetchResult follow(boolean downgrade, URI from, URI to, FetchResult arrived) {
        RedirectFollower redirects = new RedirectFollower(
                TestFetcher.QUICK.with(new NetworkPolicy(Set.of(), downgrade)),
                (uri, spec) -> uri.equals(from) ? new AttemptResult.Redirect(to) : new AttemptResult.Done(arrived),
                (uri, folder) -> Optional.empty());
        return redirects.follow(from, new FetchSpec(Validators.NONE, into, 1, FetchSpec.OverflowPolicy.REFUSE));
    }
}
