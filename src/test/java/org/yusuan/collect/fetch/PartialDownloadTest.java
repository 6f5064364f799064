package org.yusuan.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.portal.LoggedRequest;
import org.yusuan.portal.Portal;
import org.yusuan.portal.Responses;

class PartialDownloadTest {
    private static final byte[] CONTENT =
            "the budget of a department ".repeat(2000).getBytes(StandardCharsets.UTF_8);

    private final Portal portal = Portal.open();
    private final Path into;
    private TestFetcher fetcher;

    PartialDownloadTest(@TempDir Path into) {
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
    void aBrokenDownloadIsResumed() throws IOException {
        portal.at("/a").once(Responses.truncated(CONTENT, 20_000)).always(Responses.file(CONTENT));

        FetchResult.Body body = fetcher.body(portal.uri("/a"));

        assertThat(body.file()).hasBinaryContent(CONTENT);
        assertThat(body.headers().contentType()).isEqualTo("application/pdf");
        assertThat(portal.requests("/a")).extracting(LoggedRequest::status).containsExactly(200, 206);
        assertThat(portal.requests("/a").get(1).request().header("Range")).isEqualTo("bytes=20000-");
        assertThat(portal.log().bodyBytes()).isEqualTo(CONTENT.length);
        assertThat(fetcher.left()).containsExactly(".body");
    }

    @Test
    void aBrokenDownloadIsResumedInAnotherNight() throws IOException {
        portal.at("/a").always(Responses.truncated(CONTENT, 20_000));
        assertThat(fetcher.failed(portal.uri("/a")).reason()).isEqualTo(FailureReason.TRUNCATED);
        assertThat(fetcher.left()).containsExactly(".part", ".resume");

        portal.file("/a", CONTENT);
        portal.clearLog();
        FetchResult.Body body = fetcher.body(portal.uri("/a"));

        assertThat(body.file()).hasBinaryContent(CONTENT);
        assertThat(portal.requests("/a")).extracting(LoggedRequest::status).containsExactly(206);
        assertThat(fetcher.left()).containsExactly(".body");
    }

    @Test
    void onlyResumableDownloadsAreListed() throws IOException {
        portal.at("/a").always(Responses.truncated(CONTENT, 20_000));
        fetcher.failed(portal.uri("/a"));
        Files.createTempFile(into, "fetch-", ".part");
        Files.createTempFile(into, "fetch-", ".body");

        assertThat(PartialDownloadStore.resumable(into, Instant.EPOCH))
                .extracting(file -> file.getFileName().toString())
                .hasSize(2)
                .anyMatch(name -> name.endsWith(".resume"))
                .anyMatch(name -> name.endsWith(".part"));
        assertThat(PartialDownloadStore.resumable(into, Instant.MAX)).isEmpty();
    }

    @Test
    void aPartialFileThatWasChangedIsNotResumed() throws IOException {
        portal.at("/a").always(Responses.truncated(CONTENT, 20_000));
        fetcher.failed(portal.uri("/a"));
        try (Stream<Path> files = Files.list(into)) {
            Path part = files.filter(file -> file.toString().endsWith(".part"))
                    .findFirst()
                    .orElseThrow();
            Files.write(part, new byte[] {0}, StandardOpenOption.WRITE);
        }

        portal.file("/a", CONTENT);
        portal.clearLog();

        assertThat(fetcher.body(portal.uri("/a")).file()).hasBinaryContent(CONTENT);
        assertThat(portal.requests("/a")).extracting(LoggedRequest::status).containsExactly(200);
    }

    @Test
    void aDocumentThatChangedMeanwhileIsFetchedFromItsBeginning() {
        byte[] other = "another budget".repeat(3000).getBytes(StandardCharsets.UTF_8);
        portal.at("/a").once(Responses.truncated(CONTENT, 20_000)).always(Responses.file(other));

        assertThat(fetcher.body(portal.uri("/a")).file()).hasBinaryContent(other);
        assertThat(portal.requests("/a")).extracting(LoggedRequest::status).containsExactly(200, 200);
    }

    @Test
    void withoutAStrongEntityTagNothingIsResumed() throws IOException {
        portal.at("/a")
                .once(connection -> {
                    connection.begin(200, Map.of("ETag", "W/\"1\""), CONTENT.length);
                    connection.more(new byte[100]);
                    return false;
                })
                .always(Responses.file(CONTENT));

        assertThat(fetcher.body(portal.uri("/a")).file()).hasBinaryContent(CONTENT);
        assertThat(portal.requests("/a").get(1).request().header("Range")).isEmpty();
    }

    @Test
    void aWrongRangeIsNotAppended() {
        portal.at("/a")
                .once(Responses.truncated(CONTENT, 20_000))
                .once(connection -> connection.send(
                        206, Map.of("Content-Range", "bytes 0-99/" + CONTENT.length), Arrays.copyOf(CONTENT, 100)))
                .always(Responses.file(CONTENT));

        assertThat(fetcher.body(portal.uri("/a")).file()).hasBinaryContent(CONTENT);
        assertThat(portal.requests("/a")).extracting(LoggedRequest::status).containsExactly(200, 206, 200);
    }

    @Test
    void anUnsatisfiableRangeRestartsTheDownload() {
        portal.at("/a").once(Responses.truncated(CONTENT, 20_000)).once(416).always(Responses.file(CONTENT));

        assertThat(fetcher.body(portal.uri("/a")).file()).hasBinaryContent(CONTENT);
        assertThat(portal.requests("/a")).extracting(LoggedRequest::status).containsExactly(200, 416, 200);
    }

    @Test
    void aShortRangeIsContinued() {
        String etag = "\"1\"";
        portal.at("/a")
                .once(connection -> {
                    connection.begin(200, Map.of("ETag", etag), 1000);
                    connection.more(new byte[400]);
                    return false;
                })
                .once(connection -> connection.send(
                        206, Map.of("Content-Range", "bytes 400-699/1000", "ETag", etag), new byte[300]))
                .always(Responses.file(new byte[1000]).with("ETag", etag));

        assertThat(fetcher.body(portal.uri("/a")).file()).hasBinaryContent(new byte[1000]);
        assertThat(portal.requests("/a").get(2).request().header("Range")).isEqualTo("bytes=700-");
    }

    @Test
    void anEncodedBodyIsResumedToo() {
        var packed = Responses.gzip(CONTENT);
        portal.at("/a")
                .once(connection -> {
                    connection.begin(200, packed.headers(), packed.content().length);
                    connection.more(Arrays.copyOf(packed.content(), 50));
                    return false;
                })
                .always(packed);

        assertThat(fetcher.body(portal.uri("/a")).file()).hasBinaryContent(CONTENT);
        assertThat(portal.requests("/a")).extracting(LoggedRequest::status).containsExactly(200, 206);
    }
}
