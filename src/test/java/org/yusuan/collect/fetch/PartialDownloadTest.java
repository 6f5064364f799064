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
    private TestFetcher visitor;

    PartialDownloadTest(@TempDir Path into) {
        this.into = into;
    }

    @BeforeEach
    void begin() {
        visitor = TestFetcher.of(into);
    }

    @AfterEach
    void end() throws IOException {
        visitor.close();
        portal.close();
    }

    @Test
    void aDownloadThatBrokeOffGoesOnWhereItWas() throws IOException {
        portal.at("/a").once(Responses.truncated(CONTENT, 20_000)).always(Responses.file(CONTENT));

        FetchResult.Body body = visitor.body(portal.uri("/a"));

        assertThat(body.file()).hasBinaryContent(CONTENT);
        assertThat(body.headers().contentType()).isEqualTo("application/pdf");
        assertThat(portal.visits("/a")).extracting(LoggedRequest::status).containsExactly(200, 206);
        assertThat(portal.visits("/a").get(1).asked().header("Range")).isEqualTo("bytes=20000-");
        assertThat(portal.log().bodyBytes()).isEqualTo(CONTENT.length);
        assertThat(visitor.left()).containsExactly(".body");
    }

    @Test
    void itGoesOnInAnotherNightToo() throws IOException {
        portal.at("/a").always(Responses.truncated(CONTENT, 20_000));
        assertThat(visitor.failed(portal.uri("/a")).reason()).isEqualTo(FailureReason.TRUNCATED);
        assertThat(visitor.left()).containsExactly(".part", ".resume");

        portal.file("/a", CONTENT);
        portal.clearLog();
        FetchResult.Body body = visitor.body(portal.uri("/a"));

        assertThat(body.file()).hasBinaryContent(CONTENT);
        assertThat(portal.visits("/a")).extracting(LoggedRequest::status).containsExactly(206);
        assertThat(visitor.left()).containsExactly(".body");
    }

    @Test
    void onlyWhatCanBeGoneOnWithIsWorthKeeping() throws IOException {
        portal.at("/a").always(Responses.truncated(CONTENT, 20_000));
        visitor.failed(portal.uri("/a"));
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
    void aPartThatWasTouchedMeanwhileIsNotGoneOnWith() throws IOException {
        portal.at("/a").always(Responses.truncated(CONTENT, 20_000));
        visitor.failed(portal.uri("/a"));
        try (Stream<Path> files = Files.list(into)) {
            Path part = files.filter(file -> file.toString().endsWith(".part"))
                    .findFirst()
                    .orElseThrow();
            Files.write(part, new byte[] {0}, StandardOpenOption.WRITE);
        }

        portal.file("/a", CONTENT);
        portal.clearLog();

        assertThat(visitor.body(portal.uri("/a")).file()).hasBinaryContent(CONTENT);
        assertThat(portal.visits("/a")).extracting(LoggedRequest::status).containsExactly(200);
    }

    @Test
    void whatChangedMeanwhileComesFromItsBeginning() {
        byte[] other = "another budget".repeat(3000).getBytes(StandardCharsets.UTF_8);
        portal.at("/a").once(Responses.truncated(CONTENT, 20_000)).always(Responses.file(other));

        assertThat(visitor.body(portal.uri("/a")).file()).hasBinaryContent(other);
        assertThat(portal.visits("/a")).extracting(LoggedRequest::status).containsExactly(200, 200);
    }

    @Test
    void withoutAStrongTagNobodyKnowsWhetherTheRestBelongsToIt() throws IOException {
        portal.at("/a")
                .once(talk -> {
                    talk.begin(200, Map.of("ETag", "W/\"1\""), CONTENT.length);
                    talk.more(new byte[100]);
                    return false;
                })
                .always(Responses.file(CONTENT));

        assertThat(visitor.body(portal.uri("/a")).file()).hasBinaryContent(CONTENT);
        assertThat(portal.visits("/a").get(1).asked().header("Range")).isEmpty();
    }

    @Test
    void anotherPartThanTheOneAskedForIsNotPutToIt() {
        portal.at("/a")
                .once(Responses.truncated(CONTENT, 20_000))
                .once(talk -> talk.send(
                        206, Map.of("Content-Range", "bytes 0-99/" + CONTENT.length), Arrays.copyOf(CONTENT, 100)))
                .always(Responses.file(CONTENT));

        assertThat(visitor.body(portal.uri("/a")).file()).hasBinaryContent(CONTENT);
        assertThat(portal.visits("/a")).extracting(LoggedRequest::status).containsExactly(200, 206, 200);
    }

    @Test
    void aServerThatHasNoSuchPartIsAskedForTheWhole() {
        portal.at("/a").once(Responses.truncated(CONTENT, 20_000)).once(416).always(Responses.file(CONTENT));

        assertThat(visitor.body(portal.uri("/a")).file()).hasBinaryContent(CONTENT);
        assertThat(portal.visits("/a")).extracting(LoggedRequest::status).containsExactly(200, 416, 200);
    }

    @Test
    void aPartOfAPartIsGoneOnWithAgain() {
        String etag = "\"1\"";
        portal.at("/a")
                .once(talk -> {
                    talk.begin(200, Map.of("ETag", etag), 1000);
                    talk.more(new byte[400]);
                    return false;
                })
                .once(talk ->
                        talk.send(206, Map.of("Content-Range", "bytes 400-699/1000", "ETag", etag), new byte[300]))
                .always(Responses.file(new byte[1000]).with("ETag", etag));

        assertThat(visitor.body(portal.uri("/a")).file()).hasBinaryContent(new byte[1000]);
        assertThat(portal.visits("/a").get(2).asked().header("Range")).isEqualTo("bytes=700-");
    }

    @Test
    void aBodyThatIsPackedOnItsWayGoesOnToo() {
        var packed = Responses.gzip(CONTENT);
        portal.at("/a")
                .once(talk -> {
                    talk.begin(200, packed.headers(), packed.content().length);
                    talk.more(Arrays.copyOf(packed.content(), 50));
                    return false;
                })
                .always(packed);

        assertThat(visitor.body(portal.uri("/a")).file()).hasBinaryContent(CONTENT);
        assertThat(portal.visits("/a")).extracting(LoggedRequest::status).containsExactly(200, 206);
    }
}
