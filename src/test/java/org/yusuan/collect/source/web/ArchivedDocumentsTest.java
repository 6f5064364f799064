package org.yusuan.collect.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.collect.archive.Archive;
import org.yusuan.collect.archive.Visit;
import org.yusuan.collect.source.FoundFile;
import org.yusuan.collect.source.JobReader;
import org.yusuan.collect.source.WebJob;
import org.yusuan.model.DocumentId;

class ArchivedDocumentsTest {
    private static final Instant FIRST_NIGHT = Instant.parse("2026-11-22T18:30:00Z");
    private static final Instant SECOND_NIGHT = Instant.parse("2026-11-23T18:30:00Z");
    private static final String SHA = "ab".repeat(32);

    private final Path folder;
    private final Archive archive;

    ArchivedDocumentsTest(@TempDir Path folder) {
        this.folder = folder;
        this.archive = new Archive(folder.resolve("archive"));
    }

    @Test
    void aDocumentIsListedAsItsLastVisitRecordedItAndArrivedInItsFirstNight() throws IOException {
        archive.record("job", visit(FIRST_NIGHT, "https://a.example/1", null, "140200"));
        archive.record("job", visit(SECOND_NIGHT, "https://a.example/1", LocalDate.of(2024, 2, 8), "140200"));
        assertThat(documents()).singleElement().satisfies(found -> {
            assertThat(found.published()).isEqualTo(LocalDate.of(2024, 2, 8));
            assertThat(found.arrived()).isEqualTo(FIRST_NIGHT);
            assertThat(found.file()).isEqualTo(archive.file(new DocumentId(SHA)));
        });
    }

    @Test
    void theSameBytesUnderTwoAddressesAreListedTwice() throws IOException {
        archive.record("job", visit(FIRST_NIGHT, "https://a.example/1", null, "140200"));
        archive.record("job", visit(FIRST_NIGHT, "https://a.example/2", null, "140200"));
        assertThat(documents())
                .extracting(FoundFile::sourceUrl)
                .containsExactly("https://a.example/1", "https://a.example/2");
    }

    @Test
    void theRegionOfTheJobStandsInForAMissingOne() throws IOException {
        archive.record("job", visit(FIRST_NIGHT, "https://a.example/1", null, ""));
        assertThat(documents()).extracting(FoundFile::region).containsExactly("610000");
    }

    @Test
    void aShortLinkTextGivesWayToTheTitleOfThePage() throws IOException {
        archive.record("job", visit(FIRST_NIGHT, "https://a.example/1", null, ""));
        assertThat(documents()).extracting(FoundFile::linkText).containsExactly("某局2024年部门预算公开");
    }

    @ParameterizedTest
    @CsvSource({
        "附件1：点击下载, 某局2024年部门预算公开, 某局2024年部门预算公开",
        "附件.pdf, 某局2024年部门预算公开, 某局2024年部门预算公开",
        "某局2024年部门预算, 关于预算公开的通知, 某局2024年部门预算|关于预算公开的通知",
        "某局预算, 某局预算, 某局预算",
        "某局2024年部门预算, '', 某局2024年部门预算"
    })
    void theTextOfTheLinkAndTheTitleOfTheArticleAreBothEvidence(String link, String title, String texts)
            throws IOException {
        archive.record(
                "job",
                new Visit(
                        FIRST_NIGHT,
                        FIRST_NIGHT,
                        "https://a.example/1",
                        "",
                        SHA,
                        3,
                        "",
                        "",
                        "",
                        "1.pdf",
                        title,
                        link,
                        "",
                        null,
                        ""));
        assertThat(documents()).extracting(FoundFile::linkText).containsExactly(texts.replace('|', '\n'));
    }

    private List<FoundFile> documents() throws IOException {
        Path file = Files.writeString(
                folder.resolve("job.yaml"),
                "name: job\nregion: '610000'\ncontact: a@b.example\nfeed: https://a.example/\n");
        return ArchivedDocuments.of((WebJob) new JobReader("1").read(file), archive);
    }

    private static Visit visit(Instant night, String url, @Nullable LocalDate published, String region) {
        return new Visit(
                night, night, url, url, SHA, 3, "", "", "", "1.pdf", "某局2024年部门预算公开", "附件1", "", published, region);
    }
}
