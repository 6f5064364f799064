package org.yusuan.collect.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.collect.archive.Archive;
import org.yusuan.collect.source.JobReader;
import org.yusuan.collect.source.WebJob;
import org.yusuan.model.SourceEnding;
import org.yusuan.portal.LoggedRequest;
import org.yusuan.portal.Portal;
import org.yusuan.portal.Responses;

/** A download that broke off in one night is resumed in the next. */
@Timeout(120)
class BrokenDownloadTest {
    private static final byte[] CONTENT =
            ("%PDF-1.4\n" + "a budget ".repeat(5_000)).getBytes(StandardCharsets.US_ASCII);

    private static final int HALF = 20_000;

    private final Path folder;
    private final Portal portal = Portal.open();

    BrokenDownloadTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void close() throws IOException {
        portal.close();
    }

    @Test
    void theNextNightRequestsTheRest() throws IOException {
        portal.page("/list.html", "<a href=a.pdf>2024</a>");
        portal.at("/a.pdf").always(Responses.truncated(CONTENT, HALF));
        Archive archive = new Archive(folder.resolve("archive"));
        assertThat(night(archive)).containsExactly(SourceEnding.FAILED);
        Files.createFile(archive.landing().resolve("page1.part"));
        portal.file("/a.pdf", CONTENT);
        portal.clearLog();

        assertThat(night(archive)).containsExactly(SourceEnding.NEW);

        assertThat(portal.requests("/a.pdf")).extracting(LoggedRequest::status).containsExactly(206);
        assertThat(portal.requests("/a.pdf").get(0).request().header("Range")).isEqualTo("bytes=" + HALF + "-");
        assertThat(archive.landing()).isEmptyDirectory();
    }

    private Set<SourceEnding> night(Archive archive) throws IOException {
        Path job = Files.writeString(folder.resolve("a.yaml"), """
                name: a
                contact: a@b.example
                private_hosts: ["127.0.0.1"]
                politeness: {delay: 1ms, attempts: 1}
                start: ["%s"]
                links: {address: pdf}
                """.formatted(portal.uri("/list.html")));
        return new WebSources(archive, InstantSource.system())
                .collect(List.of((WebJob) new JobReader("1").read(job)), null)
                .get(0)
                .counts()
                .keySet();
    }
}
