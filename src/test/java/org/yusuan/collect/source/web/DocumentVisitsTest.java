package org.yusuan.collect.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.collect.archive.Archive;
import org.yusuan.collect.archive.Visit;
import org.yusuan.collect.fetch.HttpFetcher;
import org.yusuan.collect.fetch.WebFetcher;
import org.yusuan.collect.source.JobReader;
import org.yusuan.collect.source.WebJob;
import org.yusuan.model.DocumentId;
import org.yusuan.model.SourceEnding;
import org.yusuan.model.SourceItem;
import org.yusuan.portal.LoggedRequest;
import org.yusuan.portal.Portal;
import org.yusuan.portal.Responses;

/** What becomes of a document over several nights: fetched, rechecked, changed, refused. */
@Timeout(60)
class DocumentVisitsTest {
    private static final byte[] FIRST = "%PDF-1.4 first".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SECOND = "%PDF-1.4 second".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NIGHT = Instant.parse("2026-11-22T18:30:00Z");

    private final Portal portal = Portal.open();
    private final Path folder;
    private final Archive archive;

    DocumentVisitsTest(@TempDir Path folder) {
        this.folder = folder;
        this.archive = new Archive(folder.resolve("archive"));
    }

    @AfterEach
    void close() throws IOException {
        portal.close();
    }

    @Test
    void aNewDocumentIsKeptAndRecorded() throws IOException {
        portal.file("/a.pdf", FIRST);
        SourceItem item = night(0, 1).get(0);
        assertThat(item.ending()).isEqualTo(SourceEnding.NEW);
        assertThat(archive.file(new DocumentId(item.sha256()))).hasBinaryContent(FIRST);
        assertThat(archive.visits("job")).singleElement().satisfies(visit -> {
            assertThat(visit.url()).isEqualTo(portal.uri("/a.pdf").toString());
            assertThat(visit.fileName()).isEqualTo("a.pdf");
            assertThat(visit.night()).isEqualTo(NIGHT);
        });
    }

    @Test
    void anUnchangedDocumentIsNotRecordedAgain() throws IOException {
        portal.file("/a.pdf", FIRST);
        night(0, 1);
        assertThat(night(1, 1)).extracting(SourceItem::ending).containsExactly(SourceEnding.UNCHANGED);
        assertThat(portal.requests("/a.pdf")).extracting(LoggedRequest::status).containsExactly(200, 304);
        assertThat(archive.visits("job")).hasSize(1);
    }

    @Test
    void aKnownDocumentIsRequestedOnceInARecheckPeriod() throws IOException {
        portal.file("/a.pdf", FIRST);
        night(0, 7);
        portal.clearLog();
        for (int day = 1; day <= 7; day++) {
            night(day, 7);
        }
        assertThat(portal.requests("/a.pdf")).hasSize(1);
    }

    @Test
    void aNewEditionIsKeptBesideTheOldOne() throws IOException {
        portal.file("/a.pdf", FIRST);
        String first = night(0, 1).get(0).sha256();
        portal.file("/a.pdf", SECOND);
        SourceItem item = night(1, 1).get(0);
        assertThat(item.ending()).isEqualTo(SourceEnding.CHANGED);
        assertThat(archive.visits("job")).extracting(Visit::sha256).containsExactly(first, item.sha256());
        assertThat(archive.holds(new DocumentId(first))).isTrue();
    }

    @Test
    void aDocumentWhoseBytesAreGoneIsFetchedAgain() throws IOException {
        portal.file("/a.pdf", FIRST);
        DocumentId id = new DocumentId(night(0, 7).get(0).sha256());
        Files.delete(archive.file(id));
        assertThat(night(1, 7)).extracting(SourceItem::ending).containsExactly(SourceEnding.NEW);
        assertThat(archive.holds(id)).isTrue();
    }

    @Test
    void anErrorPageWithStatus200IsRefusedAndNotSentAgainWhileItIsUnchanged() throws IOException {
        portal.at("/a.pdf").always(Responses.file("<html><body>系统繁忙</body></html>".getBytes(StandardCharsets.UTF_8)));
        SourceItem first = night(0, 1).get(0);
        SourceItem second = night(1, 1).get(0);
        assertThat(first.ending()).isEqualTo(SourceEnding.REFUSED);
        assertThat(first.reason()).isEqualTo("no_document");
        assertThat(first.message()).contains("'a.pdf' is by its content");
        assertThat(second).isEqualTo(first);
        assertThat(portal.requests("/a.pdf")).extracting(LoggedRequest::status).containsExactly(200, 304);
        assertThat(archive.visits("job")).isEmpty();
        assertThat(archive.landing()).isEmptyDirectory();
    }

    @Test
    void aDocumentThatReplacesAnErrorPageIsNew() throws IOException {
        portal.at("/a.pdf").always(Responses.page("<html>系统繁忙</html>", StandardCharsets.UTF_8));
        night(0, 1);
        portal.file("/a.pdf", FIRST);
        assertThat(night(1, 1)).extracting(SourceItem::ending).containsExactly(SourceEnding.NEW);
    }

    @Test
    void aDateThatTheSourceGivesLaterIsRecorded() throws IOException {
        portal.file("/a.pdf", FIRST);
        night(0, 7);
        LocalDate published = LocalDate.of(2024, 2, 8);
        visit(1, 7, offer("/a.pdf", published));
        assertThat(archive.visits("job")).extracting(Visit::published).containsExactly(null, published);
    }

    @Test
    void beyondTheLimitDocumentsAreLeftForTheNextNight() throws IOException {
        portal.file("/a.pdf", FIRST);
        portal.file("/b.pdf", SECOND);
        List<SourceItem> items = visit(0, 1, offer("/a.pdf", null), offer("/b.pdf", null));
        assertThat(items).extracting(SourceItem::ending).containsExactly(SourceEnding.NEW, SourceEnding.NEW);
        List<SourceItem> limited =
                visits(0, 1, "limits: {documents: 1}\n", offer("/c.pdf", null), offer("/d.pdf", null));
        assertThat(limited).extracting(SourceItem::reason).containsExactly("not_found", "limit");
        assertThat(limited.get(1).message())
                .isEqualTo("more than 1 documents in one night (limits: documents); it is left for the next night");
    }

    @Test
    void aFailureNamesItsReason() throws IOException {
        portal.at("/a.pdf").always(Responses.status(503));
        SourceItem item = night(0, 1).get(0);
        assertThat(item.ending()).isEqualTo(SourceEnding.FAILED);
        assertThat(item.reason()).isEqualTo("server_error");
    }

    private List<SourceItem> night(int day, int recheck) throws IOException {
        return visit(day, recheck, offer("/a.pdf", null));
    }

    private List<SourceItem> visit(int day, int recheck, Offer... offers) throws IOException {
        return visits(day, recheck, "", offers);
    }

    private List<SourceItem> visits(int day, int recheck, String more, Offer... offers) throws IOException {
        WebJob job = job(recheck, more);
        Instant begin = NIGHT.plus(Duration.ofDays(day));
        NightBudget budget = new NightBudget(job, InstantSource.fixed(begin), begin);
        try (WebFetcher web = HttpFetcher.open(job.policy())) {
            DocumentVisits visits = new DocumentVisits("job", web, archive, budget, new ContentGate());
            return Stream.of(offers).map(visits::visit).toList();
        }
    }

    private WebJob job(int recheck, String more) throws IOException {
        Path file = Files.writeString(folder.resolve("job.yaml"), """
                name: job
                contact: a@b.example
                private_hosts: ["127.0.0.1"]
                politeness: {delay: 0ms, attempts: 1}
                start: ["%s"]
                links: {address: pdf}
                recheck: %d
                """.formatted(portal.uri("/"), recheck) + more);
        return (WebJob) new JobReader("1").read(file);
    }

    private Offer offer(String path, @Nullable LocalDate published) {
        return new Offer(portal.uri(path), "附件1", "某局预算", published, "", "");
    }
}
