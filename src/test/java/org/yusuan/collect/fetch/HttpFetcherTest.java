package org.yusuan.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.model.Sha256;
import org.yusuan.portal.Portal;
import org.yusuan.portal.Responses;

class HttpFetcherTest {
    private static final byte[] CONTENT =
            "the budget of a department".repeat(500).getBytes(StandardCharsets.UTF_8);

    private final Portal portal = Portal.open();
    private final Path into;
    private TestFetcher fetcher;

    HttpFetcherTest(@TempDir Path into) {
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
    void aBodyComesWithItsDigestAndItsHeaders() throws IOException {
        portal.at("/a.pdf")
                .always(Responses.file(CONTENT)
                        .with("Content-Type", "Application/PDF; charset=GBK")
                        .with("Last-Modified", "Tue, 05 Mar 2024 01:02:03 GMT")
                        .named("attachment; filename=\"b.pdf\""));

        FetchResult.Body body = fetcher.body(portal.uri("/a.pdf"));

        assertThat(body.file()).hasBinaryContent(CONTENT).hasParent(into);
        assertThat(body.size()).isEqualTo(CONTENT.length);
        assertThat(body.sha256()).isEqualTo(Sha256.of(CONTENT));
        assertThat(body.uri()).isEqualTo(portal.uri("/a.pdf"));
        assertThat(body.headers().contentType()).isEqualTo("application/pdf");
        assertThat(body.headers().charset()).isEqualTo("GBK");
        assertThat(body.headers().fileName()).isEqualTo("b.pdf");
        assertThat(body.headers().lastModified()).isEqualTo(Instant.parse("2024-03-05T01:02:03Z"));
        assertThat(body.headers().validators().lastModified()).isEqualTo("Tue, 05 Mar 2024 01:02:03 GMT");
        assertThat(fetcher.left()).containsExactly(".body");
    }

    @Test
    void absentHeadersAreEmpty() {
        portal.at("/a").always(Responses.raw("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"));

        BodyHeaders headers = fetcher.body(portal.uri("/a")).headers();

        assertThat(headers).isEqualTo(new BodyHeaders("", "", "", Validators.NONE, null));
    }

    @Test
    void anUnchangedDocumentIsNotSentAgain() throws IOException {
        portal.file("/a.pdf", CONTENT);
        Validators known = fetcher.body(portal.uri("/a.pdf")).headers().validators();
        portal.clearLog();

        assertThat(fetcher.get(portal.uri("/a.pdf"), known))
                .isEqualTo(new FetchResult.NotModified(portal.uri("/a.pdf")));
        assertThat(portal.log().bodyBytes()).isZero();
        assertThat(fetcher.left()).containsExactly(".body");
    }

    @Test
    void aDateAloneIsAValidatorToo() {
        String date = "Tue, 05 Mar 2024 01:02:03 GMT";
        portal.at("/a.pdf").always(Responses.file(CONTENT).with("ETag", "").with("Last-Modified", date));

        assertThat(fetcher.get(portal.uri("/a.pdf"), new Validators("", date)))
                .isInstanceOf(FetchResult.NotModified.class);
    }

    @Test
    void aChangedDocumentIsSentAgain() {
        portal.file("/a.pdf", CONTENT);

        assertThat(fetcher.get(portal.uri("/a.pdf"), new Validators("\"old\"", "")))
                .isInstanceOf(FetchResult.Body.class);
    }

    @Test
    void requestsNameTheirAgent() {
        portal.file("/a.pdf", CONTENT);

        fetcher.body(portal.uri("/a.pdf"));

        assertThat(portal.log().all())
                .extracting(logged -> logged.request().header("User-Agent"))
                .containsOnly("Yusuan/1.0 (+night@example.org)");
        assertThat(portal.log().all())
                .allSatisfy(logged -> assertThat(logged.request().headers())
                        .containsOnlyKeys("accept", "accept-encoding", "connection", "host", "user-agent"));
    }

    @Test
    void chineseCharactersGoOutAsUtf8AndEscapesStayWhatTheyAre() throws IOException {
        portal.file("/%E9%A2%84%E7%AE%97%20a.pdf", CONTENT);
        portal.file("/%D4%A4%CB%E3.pdf?n=%c4%ea", CONTENT);

        assertThat(fetcher.body(URI.create(portal.uri("/") + "预算%20a.pdf")).size())
                .isEqualTo(CONTENT.length);
        assertThat(fetcher.body(portal.uri("/%D4%A4%CB%E3.pdf?n=%c4%ea")).size())
                .isEqualTo(CONTENT.length);
    }

    @Test
    void aPathThatBeginsWithTwoSlashesStaysSo() {
        portal.file("//a//b.pdf", CONTENT);

        assertThat(fetcher.body(portal.uri("//a//b.pdf")).size()).isEqualTo(CONTENT.length);
    }

    @Test
    void aNameInRawGbkIsRead() {
        String raw = new String("预算公开.pdf".getBytes(Charset.forName("GBK")), StandardCharsets.ISO_8859_1);
        portal.at("/a").always(Responses.file(CONTENT).named("attachment;filename=" + raw));

        assertThat(fetcher.body(portal.uri("/a")).headers().fileName()).isEqualTo("预算公开.pdf");
    }

    @Test
    void aRefusalOfTheServerIsNotRetried() {
        assertThat(fetcher.refused(portal.uri("/none")).reason()).isEqualTo(FailureReason.NOT_FOUND);
        portal.at("/gone").always(Responses.status(410));
        assertThat(fetcher.refused(portal.uri("/gone")).reason()).isEqualTo(FailureReason.GONE);
        portal.at("/login").always(Responses.status(401));
        assertThat(fetcher.refused(portal.uri("/login")).reason()).isEqualTo(FailureReason.CLIENT_ERROR);
        portal.at("/later").always(Responses.status(202));
        assertThat(fetcher.refused(portal.uri("/later")).reason()).isEqualTo(FailureReason.BAD_ANSWER);

        assertThat(portal.log().targets()).containsExactly("/robots.txt", "/none", "/gone", "/login", "/later");
    }

    @Test
    void chunksWithoutALengthAreABody() {
        portal.at("/a").always(Responses.chunks(CONTENT, CONTENT));

        assertThat(fetcher.body(portal.uri("/a")).size()).isEqualTo(2L * CONTENT.length);
    }

    @Test
    void anEmptyBodyIsABody() throws IOException {
        portal.at("/a").always(Responses.file(new byte[0]));

        FetchResult.Body body = fetcher.body(portal.uri("/a"));

        assertThat(Files.size(body.file())).isZero();
    }

    @Test
    void anAddressOutsideTheWebIsRefusedWithoutARequest() {
        assertThat(fetcher.refused(URI.create("file:///etc/passwd")).reason())
                .isEqualTo(FailureReason.FORBIDDEN_SCHEME);
        assertThat(fetcher.refused(URI.create("ftp://example.org/a")).reason())
                .isEqualTo(FailureReason.FORBIDDEN_SCHEME);
        assertThat(fetcher.refused(URI.create("/a.pdf")).reason()).isEqualTo(FailureReason.BAD_ADDRESS);
        assertThat(fetcher.refused(URI.create("http:///a")).reason()).isEqualTo(FailureReason.BAD_ADDRESS);
        assertThat(fetcher.refused(URI.create("http://a:99999/")).reason()).isEqualTo(FailureReason.BAD_ADDRESS);

        FetchResult.Refused login = fetcher.refused(URI.create("http://name:secret@127.0.0.1:" + portal.port() + "/"));
        assertThat(login.reason()).isEqualTo(FailureReason.BAD_ADDRESS);
        assertThat(login.message()).doesNotContain("secret");
        assertThat(portal.log().all()).isEmpty();
    }

    @Test
    void aClosedFetcherFails() {
        fetcher.close();

        assertThat(fetcher.failed(portal.uri("/a")).reason()).isEqualTo(FailureReason.INTERRUPTED);
    }
}
