package org.yusuan.operate.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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
                        17, "a", BEGUN, BEGUN, State.WAITING, List.of(), new TreeMap<>(Map.of("大同", BEGUN)), 0, ""));
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
    void aServiceThatHangsIsNot() throws IOException, InterruptedException {
        clock.pass(Duration.ofMinutes(5));
        assertThat(get("/health").statusCode()).isEqualTo(503);
    }

    @Test
    void theFiguresOfTheLastRunAreThere() throws IOException, InterruptedException {
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
    void nothingElseIsServedAndNothingIsTaken() throws IOException, InterruptedException {
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

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.address().getPort() + path);
    }
}
