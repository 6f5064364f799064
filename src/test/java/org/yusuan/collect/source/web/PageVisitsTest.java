package org.yusuan.collect.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.collect.archive.Archive;
import org.yusuan.collect.archive.PageMemory;
import org.yusuan.collect.fetch.HttpFetcher;
import org.yusuan.collect.fetch.WebFetcher;
import org.yusuan.collect.source.JobReader;
import org.yusuan.collect.source.WebJob;
import org.yusuan.portal.LoggedRequest;
import org.yusuan.portal.Portal;
import org.yusuan.portal.Responses;

@Timeout(60)
class PageVisitsTest {
    private static final Instant NIGHT = Instant.parse("2026-11-22T18:30:00Z");

    private final Portal portal = Portal.open();
    private final Path folder;
    private final Archive archive;

    PageVisitsTest(@TempDir Path folder) {
        this.folder = folder;
        this.archive = new Archive(folder.resolve("archive"));
    }

    @AfterEach
    void close() throws IOException {
        portal.close();
    }

    @Test
    void anUnchangedPageComesFromTheMemory() throws IOException {
        portal.at("/list.html")
                .always(Responses.page("预算", StandardCharsets.UTF_8).with("ETag", "\"1\""));
        assertThat(text(0, visits -> visits.visit(portal.uri("/list.html")))).isEqualTo("预算");
        assertThat(text(1, visits -> visits.visit(portal.uri("/list.html")))).isEqualTo("预算");
        assertThat(portal.requests("/list.html"))
                .extracting(LoggedRequest::status)
                .containsExactly(200, 304);
    }

    @Test
    void aKnownArticleIsFetchedAgainOnlyWhenItsRecheckIsDue() throws IOException {
        portal.page("/article.html", "预算");
        for (int day = 0; day < 8; day++) {
            assertThat(text(day, visits -> visits.visitArticle(portal.uri("/article.html"))))
                    .isEqualTo("预算");
        }
        assertThat(portal.requests("/article.html")).hasSizeBetween(2, 3);
    }

    @Test
    void aMissingPageIsAbsentAndABrokenOneIsNot() throws IOException {
        portal.at("/broken.html").always(Responses.status(500));
        assertThat(visit(0, visits -> visits.visit(portal.uri("/missing.html"))))
                .isInstanceOfSatisfying(PageVisits.Visited.Missed.class, missed -> {
                    assertThat(missed.absent()).isTrue();
                    assertThat(missed.item().reason()).isEqualTo("not_found");
                });
        assertThat(visit(0, visits -> visits.visit(portal.uri("/broken.html"))))
                .isInstanceOfSatisfying(PageVisits.Visited.Missed.class, missed -> {
                    assertThat(missed.absent()).isFalse();
                    assertThat(missed.item().reason()).isEqualTo("server_error");
                });
    }

    private String text(int day, Function<PageVisits, PageVisits.Visited> visiting) throws IOException {
        PageVisits.Visited visited = visit(day, visiting);
        assertThat(visited).isInstanceOf(PageVisits.Visited.Seen.class);
        return ((PageVisits.Visited.Seen) visited).text();
    }

    private PageVisits.Visited visit(int day, Function<PageVisits, PageVisits.Visited> visiting) throws IOException {
        Path file = Files.writeString(folder.resolve("job.yaml"), """
                name: job
                contact: a@b.example
                private_hosts: ["127.0.0.1"]
                politeness: {delay: 0ms, attempts: 1}
                start: ["%s"]
                links: {address: pdf}
                recheck: 7
                """.formatted(portal.uri("/")));
        WebJob job = (WebJob) new JobReader("1").read(file);
        Instant begin = NIGHT.plus(Duration.ofDays(day));
        NightBudget budget = new NightBudget(job, InstantSource.fixed(begin), begin);
        try (WebFetcher web = HttpFetcher.open(job.policy())) {
            return visiting.apply(new PageVisits(web, new PageMemory(archive, "job"), archive.landing(), true, budget));
        }
    }
}
