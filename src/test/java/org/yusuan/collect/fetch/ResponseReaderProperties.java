package org.yusuan.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.yusuan.portal.Portal;
import org.yusuan.portal.Responses;

/** A server may send anything: fetching ends with a result and throws nothing. */
class ResponseReaderProperties {
    private static final Portal PORTAL = Portal.open();
    private static final WebPolicy SHORT = TestFetcher.QUICK
            .with(new RetryPolicy(2, Duration.ZERO, Duration.ZERO, Duration.ZERO))
            .with(new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(20)));

    @BeforeContainer
    static void begin() {
        PORTAL.robots("");
    }

    @AfterContainer
    static void end() throws IOException {
        PORTAL.close();
    }

    @Property(tries = 100)
    void whateverAServerSendsThereIsAResult(@ForAll("answers") String answer) throws IOException {
        PORTAL.at("/a").always(Responses.raw(answer));
        Path into = Files.createTempDirectory("answers");

        try (TestFetcher fetcher = TestFetcher.resolving(into, SHORT, ResponseReaderProperties::onlyHere)) {
            assertThat(fetcher.get(PORTAL.uri("/a"), new Validators("\"1\"", "")))
                    .isNotNull();
        } finally {
            delete(into);
        }
    }

    @Property
    void anyHeadersAreRead(@ForAll String type, @ForAll String disposition, @ForAll String modified) {
        assertThat(new ResponseHeaders(type, "", disposition, "", modified).read())
                .isNotNull();
    }

    @Provide
    Arbitrary<String> answers() {
        Arbitrary<Integer> status = Arbitraries.of(
                100, 101, 103, 200, 203, 204, 206, 226, 300, 301, 302, 304, 305, 307, 400, 407, 416, 417, 421, 429, 500,
                999);
        Arbitrary<String> header = Combinators.combine(
                        Arbitraries.of(
                                "Content-Length",
                                "Content-Type",
                                "Content-Encoding",
                                "Content-Range",
                                "Content-Disposition",
                                "Transfer-Encoding",
                                "Location",
                                "ETag",
                                "Last-Modified",
                                "Retry-After",
                                "Connection",
                                "WWW-Authenticate",
                                "Proxy-Authenticate",
                                "Set-Cookie",
                                "Upgrade"),
                        Arbitraries.oneOf(
                                Arbitraries.of(
                                        "0",
                                        "-1",
                                        "5",
                                        "99999999999999999999",
                                        "gzip",
                                        "chunked",
                                        "gzip, chunked",
                                        "bytes 0-1/2",
                                        "/a",
                                        "//",
                                        "http://[",
                                        "http://127.0.0.1:0/",
                                        "Basic",
                                        "close",
                                        "text/html;;=",
                                        "%",
                                        "h2c"),
                                Arbitraries.strings().withCharRange(' ', 'ÿ').ofMaxLength(20)))
                .as((name, value) -> name + ": " + value.replaceAll("[\\x7f-\\x9f]", ""));
        Arbitrary<List<String>> headers = header.list().ofMaxSize(4);
        return Combinators.combine(status, headers, Arbitraries.of("", "hello", "5\r\nhello\r\n0\r\n\r\n", "zz\r\n"))
                .as((code, lines, body) -> "HTTP/1.1 " + code + " -\r\n" + String.join("\r\n", lines)
                        + (lines.isEmpty() ? "" : "\r\n") + "\r\n" + body);
    }

    private static InetAddress[] onlyHere(String host) throws UnknownHostException {
        if (!host.equals(PORTAL.host())) {
            throw new UnknownHostException(host);
        }
        return InetAddress.getAllByName(host);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
