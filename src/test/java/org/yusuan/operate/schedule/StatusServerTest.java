package org.yusuan.operate.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.operate.run.RunEnding;
import org.yusuan.operate.run.RunFiles;
import org.yusuan.operate.run.RunReport;
import org.yusuan.operate.run.RunReport.Contents;
import org.yusuan.operate.run.RunReport.Documents;
import org.yusuan.operate.schedule.Heartbeat.State;

class StatusServerTest {
    private static final Instant BEGUN = Instant.parse("2024-03-01T12:00:00Z");

    private final Path output;
    private final TestClock clock = new TestClock("2024-03-01T12:00:10Z");
    private final StatusServer server;

    StatusServerTest(@TempDir Path output) {
        this.output = output;
        this.server = StatusServer.open(
                new InetSocketAddress("127.0.0.1", 0),
                output,
                clock,
                () -> new Heartbeat(
                        17, "a", BEGUN, BEGUN, State.WAITING, List.of(), new TreeMap<>(Map.of("大同", BEGUN)), 0, ""),
                Duration.ofMillis(500));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aServiceThatBeatsIsHealthy() throws IOException, InterruptedException {
        assertThat(get("/health").statusCode()).isEqualTo(200);
        assertThat(get("/health").body()).contains("\"state\" : \"waiting\"", "大同");
    }

    @Test
    void aServiceThatHangsIsUnhealthy() throws IOException, InterruptedException {
        clock.pass(Duration.ofMinutes(5));
        assertThat(get("/health").statusCode()).isEqualTo(503);
    }

    @Test
    void theMetricsHaveTheFiguresOfTheLastRun() throws IOException, InterruptedException {
        new RunFiles(output)
                .write(new RunReport(
                        RunReport.SCHEMA,
                        7,
                        "run",
                        RunEnding.WELL,
                        "",
                        BEGUN,
                        BEGUN.plusSeconds(90),
                        new Documents(5, 2, 1, 0, 3),
                        Contents.NOTHING,
                        List.of(),
                        List.of(),
                        null));
        assertThat(get("/metrics").body())
                .contains("yusuan_service_alive 1.0")
                .contains("yusuan_run_number 7.0")
                .contains("yusuan_run_duration_seconds 90.0")
                .contains("yusuan_run_documents{became=\"loaded\"} 2.0")
                .contains("yusuan_run_ending{ending=\"well\"} 1.0");
    }

    @Test
    void halfARequestDelaysNobodyElse() throws IOException, InterruptedException {
        try (Socket half = halfRequest()) {
            assertThat(get("/health").statusCode()).isEqualTo(200);
            assertThat(half.isClosed()).isFalse();
        }
    }

    @Test
    void halfRequestsThatFillEveryThreadAreClosedAndTheServerAnswersAgain() throws IOException, InterruptedException {
        List<Socket> halves = new ArrayList<>();
        try {
            for (int client = 0; client < 60; client++) {
                halves.add(halfRequest());
            }
            assertThat(statusWithin(Duration.ofSeconds(20))).isEqualTo(200);
            for (Socket half : halves) {
                assertThat(isClosedByTheServer(half)).isTrue();
            }
        } finally {
            for (Socket half : halves) {
                half.close();
            }
        }
    }

    @Test
    void otherPathsAndOtherMethodsAreRefused() throws IOException, InterruptedException {
        assertThat(get("/health/../etc").statusCode()).isEqualTo(404);
        assertThat(get("/").statusCode()).isEqualTo(404);
        HttpRequest post = HttpRequest.newBuilder(uri("/metrics"))
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(post, BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(405);
    }

    /** A client that begins a request and goes silent. */
    private Socket halfRequest() throws IOException {
        Socket socket = new Socket("127.0.0.1", server.address().getPort());
        socket.getOutputStream().write("GET /health HTTP/1.1\r\nHost: ".getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** Asks for /health until there is an answer: while every thread is taken, connections are refused. */
    private int statusWithin(Duration time) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(time);
        while (true) {
            try {
                return get("/health").statusCode();
            } catch (IOException refused) {
                if (Instant.now().isAfter(end)) {
                    throw refused;
                }
                Thread.sleep(100);
            }
        }
    }

    private static boolean isClosedByTheServer(Socket socket) throws IOException {
        socket.setSoTimeout(10_000);
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException stillOpen) {
            return false;
        } catch (SocketException reset) {
            return true;
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .timeout(Duration.ofSeconds(10))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.address().getPort() + path);
    }
}
