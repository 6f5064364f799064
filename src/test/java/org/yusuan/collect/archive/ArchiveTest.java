package org.yusuan.collect.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.model.DocumentId;

class ArchiveTest {
    private static final Instant NIGHT = Instant.parse("2026-11-22T18:30:00Z");

    private final Path root;
    private final Archive archive;

    ArchiveTest(@TempDir Path folder) {
        this.root = folder.resolve("archive");
        this.archive = new Archive(root);
    }

    @Test
    void bytesLieUnderTheirDigestAndNowhereElse() throws IOException {
        DocumentId id = keep("one");
        assertThat(root.resolve(id.sha256().substring(0, 2)).resolve(id.sha256()))
                .hasContent("one");
        assertThat(archive.landing()).isEmptyDirectory();
    }

    @Test
    void whatIsNotTheProgramsOwnInTheLandingIsNeitherFollowedNorDeleted() throws IOException {
        Path foreign = Files.createDirectories(archive.landing().resolve("foreign"));
        Files.writeString(foreign.resolve("page1.part"), "mine");
        Path elsewhere = Files.createDirectories(root.resolveSibling("elsewhere"));
        Path link = Files.createSymbolicLink(archive.landing().resolve("page2.part"), elsewhere);
        Path letter = Files.writeString(archive.landing().resolve("letter.txt"), "mine");
        Files.createFile(archive.landing().resolve("fetch-12.part"));
        archive.sweep(Set.of());
        assertThat(archive.landing()).isDirectoryNotContaining("glob:**fetch-12.part");
        assertThat(foreign.resolve("page1.part")).hasContent("mine");
        assertThat(letter).exists();
        assertThat(link).isSymbolicLink();
        assertThat(elsewhere).exists();
    }

    @Test
    void aDamagedLineOfAJournalCostsThatLine() throws IOException {
        Visit first = visit(keep("one"), null);
        Visit second = visit(keep("two"), null);
        archive.record("portal", first);
        Files.writeString(
                root.resolve("visits/portal.jsonl"),
                "null\n{}\n{\"sha256\": \"zz\"}\n[1]\n\u0000\n",
                StandardOpenOption.APPEND);
        archive.record("portal", second);
        assertThat(archive.visits("portal")).containsExactly(first, second);
        assertThat(Verification.of(archive).damaged()).hasSize(5);
    }

    @Test
    void aKeptDocumentIsNotOverwritten() throws IOException {
        DocumentId id = keep("one");
        Instant written = Files.getLastModifiedTime(archive.file(id)).toInstant();
        keep("one");
        assertThat(Files.getLastModifiedTime(archive.file(id)).toInstant()).isEqualTo(written);
        assertThat(archive.landing()).isEmptyDirectory();
    }

    @Test
    void visitsAreReadAsTheyWereRecorded() throws IOException {
        Visit dated = visit(keep("one"), LocalDate.of(2024, 2, 8));
        Visit undated = visit(keep("two"), null);
        archive.record("portal", dated);
        archive.record("portal", undated);
        assertThat(new Archive(root).visits("portal")).containsExactly(dated, undated);
        assertThat(archive.visits("another")).isEmpty();
    }

    @Test
    void aLineThatAKillCutShortCountsAsNeverWritten() throws IOException {
        Visit first = visit(keep("one"), null);
        Visit second = visit(keep("two"), null);
        archive.record("portal", first);
        Files.writeString(root.resolve("visits/portal.jsonl"), "{\"night\":\"2026-11", StandardOpenOption.APPEND);
        assertThat(archive.visits("portal")).containsExactly(first);
        archive.record("portal", second);
        assertThat(archive.visits("portal")).containsExactly(first, second);
        assertThat(Verification.of(archive).isWhole()).isTrue();
    }

    @Test
    void verificationListsWhatIsMissingDamagedAndForeign() throws IOException {
        DocumentId gone = keep("gone");
        DocumentId bad = keep("bad");
        DocumentId unknown = keep("unknown");
        archive.record("portal", visit(gone, null));
        archive.record("portal", visit(bad, null));
        Files.delete(archive.file(gone));
        Files.writeString(archive.file(bad), "worse");
        Files.writeString(root.resolve("notes.txt"), "mine");

        assertThat(Verification.of(archive)).satisfies(found -> {
            assertThat(found.isWhole()).isFalse();
            assertThat(found.documents()).isEqualTo(1);
            assertThat(found.missing()).containsExactly(gone.sha256());
            assertThat(found.damaged()).containsExactly(bad.sha256().substring(0, 2) + "/" + bad.sha256());
            assertThat(found.foreign()).containsExactly("notes.txt");
            assertThat(found.unrecorded()).containsExactly(unknown.sha256());
        });
    }

    @Test
    void anArchiveThatWasNeverWrittenIsWholeAndIsNotMade() {
        assertThat(Verification.of(archive).isWhole()).isTrue();
        assertThat(root).doesNotExist();
    }

    @Test
    void aPageIsRememberedWithItsHeaders() {
        PageMemory memory = new PageMemory(archive, "portal");
        PageMemory.Head head = new PageMemory.Head("http://a.example/", "gbk", "\"1\"", "");
        memory.remember("http://a.example/", new PageMemory.Remembered(head, "一\n二".getBytes(StandardCharsets.UTF_8)));
        assertThat(memory.of("http://a.example/")).hasValueSatisfying(page -> {
            assertThat(page.head()).isEqualTo(head);
            assertThat(page.body()).asString(StandardCharsets.UTF_8).isEqualTo("一\n二");
        });
        assertThat(new PageMemory(archive, "another").of("http://a.example/")).isEmpty();
    }

    @Test
    void downloadsThatAreNotResumedAreSwept() throws IOException {
        Path part = Files.createFile(archive.landing().resolve("fetch-1.part"));
        Files.createFile(archive.landing().resolve("page1.part"));
        archive.sweep(Set.of(part));
        assertThat(archive.landing()).isDirectoryContaining(part::equals);
        archive.sweep(Set.of());
        assertThat(archive.landing()).isEmptyDirectory();
    }

    @Test
    void aWithdrawalHoldsUntilItIsTakenBack() throws IOException {
        DocumentId id = keep("one");
        Withdrawals withdrawals = new Withdrawals(archive);
        withdrawals.withdraw(NIGHT, id, "published by mistake");
        assertThat(withdrawals.inForce()).containsEntry(id, "published by mistake");
        withdrawals.undo(NIGHT, id, "");
        assertThat(withdrawals.inForce()).isEmpty();
    }

    private DocumentId keep(String content) throws IOException {
        Path part = Files.writeString(archive.landing().resolve("x.part"), content);
        DocumentId id = DocumentId.of(part);
        archive.keep(part, id);
        return id;
    }

    private static Visit visit(DocumentId id, @Nullable LocalDate published) {
        return new Visit(
                NIGHT,
                NIGHT.plusSeconds(1),
                "http://a.example/" + id.disclosureId(),
                "http://b.example/",
                id.sha256(),
                3,
                "application/pdf",
                "\"1\"",
                "",
                "预算.pdf",
                "标题",
                "附件1",
                "http://a.example/list.html",
                published,
                "140200");
    }
}
