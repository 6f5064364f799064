package org.yusuan.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.DeflaterInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.model.Sha256;
import org.yusuan.portal.Portal;
import org.yusuan.portal.Responses;

class BodyDecoderTest {
    private static final byte[] CONTENT =
            "the budget of a department".repeat(500).getBytes(StandardCharsets.UTF_8);

    private final Portal portal = Portal.open();
    private final Path into;
    private TestFetcher fetcher;

    BodyDecoderTest(@TempDir Path into) {
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
    void gzipIsDecoded() throws IOException {
        portal.at("/a").always(Responses.gzip(CONTENT));

        FetchResult.Body body = fetcher.body(portal.uri("/a"));

        assertThat(body.file()).hasBinaryContent(CONTENT);
        assertThat(body.sha256()).isEqualTo(Sha256.of(CONTENT));
        assertThat(fetcher.left()).containsExactly(".body");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void deflateIsDecodedWithAndWithoutAFrame(boolean withoutFrame) throws IOException {
        byte[] packed = new DeflaterInputStream(new ByteArrayInputStream(CONTENT), new Deflater(9, withoutFrame))
                .readAllBytes();
        portal.at("/a").always(Responses.file(packed).with("Content-Encoding", "deflate"));

        assertThat(fetcher.body(portal.uri("/a")).file()).hasBinaryContent(CONTENT);
    }

    @Test
    void aBombIsRefused() throws IOException {
        portal.at("/a").always(Responses.gzip(new byte[9_000_000]));

        FetchResult.Refused refused = fetcher.refused(portal.uri("/a"));

        assertThat(refused.reason()).isEqualTo(FailureReason.TOO_LARGE);
        assertThat(refused.message()).contains("unpacks to more than");
        assertThat(fetcher.left()).isEmpty();
    }

    @Test
    void theLimitHoldsForTheDecodedBody() {
        portal.at("/a").always(Responses.gzip(CONTENT));

        FetchResult result =
                fetcher.web.get(new WebRequest(portal.uri("/a"), Validators.NONE, into, CONTENT.length - 1));

        assertThat(result).isInstanceOf(FetchResult.Refused.class);
    }

    @Test
    void aBodyThatOnlyClaimsItsCodingIsABadAnswer() throws IOException {
        portal.at("/a").always(Responses.file(CONTENT).with("Content-Encoding", "gzip"));

        assertThat(fetcher.failed(portal.uri("/a")).reason()).isEqualTo(FailureReason.BAD_ANSWER);
        assertThat(fetcher.left()).isEmpty();
    }

    @Test
    void anUnknownCodingIsRefusedBeforeTheDownload() {
        portal.at("/a").always(Responses.file(CONTENT).with("Content-Encoding", "br"));

        FetchResult.Refused refused = fetcher.refused(portal.uri("/a"));

        assertThat(refused.reason()).isEqualTo(FailureReason.BAD_ANSWER);
        assertThat(refused.message()).contains("\"br\"");
    }
}
