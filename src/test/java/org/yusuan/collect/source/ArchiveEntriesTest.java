package org.yusuan.collect.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.yusuan.collect.source.PassedOver.Why;
import org.yusuan.model.DocumentId;

class ArchiveEntriesTest {
    private static final Charset GBK = Charset.forName("GBK");

    private final Path folder;
    private final Path work;

    ArchiveEntriesTest(@TempDir Path folder) {
        this.folder = folder;
        this.work = folder.resolve(".work");
    }

    @Test
    void eachEntryIsADocumentUnderItsOwnName() throws IOException {
        zip("公开.zip", StandardCharsets.UTF_8, "大同/预算.pdf", "b.xlsx");
        assertThat(scan().candidates())
                .extracting(Candidate::sourceFile)
                .containsExactly("公开.zip!/b.xlsx", "公开.zip!/大同/预算.pdf");
    }

    @Test
    void bytesLieInTheWorkDirectoryUnderTheirHashOnly() throws IOException {
        zip("a.zip", StandardCharsets.UTF_8, "x/y.pdf");
        assertThat(scan().candidates()).singleElement().satisfies(document -> {
            assertThat(document.file())
                    .hasParent(work)
                    .hasFileName(DocumentId.of(document.file()).sha256());
            assertThat(document.file()).hasContent("x/y.pdf");
        });
        assertThat(Files.list(work).map(file -> file.getFileName().toString()))
                .hasSize(2)
                .contains("digests.json");
    }

    @Test
    void anArchiveIsUnpackedOnceInManyNights() throws IOException {
        zip("a.zip", StandardCharsets.UTF_8, "a.pdf", "b.pdf");
        List<Candidate> first = scan().candidates();
        List<Object> written = states(first);
        List<Candidate> again = scan().candidates();
        assertThat(again).isEqualTo(first);
        assertThat(states(again)).as("the same files, not written anew").isEqualTo(written);
    }

    @Test
    void aFileMissingFromTheWorkDirectoryIsUnpackedAgain() throws IOException {
        zip("a.zip", StandardCharsets.UTF_8, "a.pdf", "b.pdf");
        List<Candidate> first = scan().candidates();
        Files.delete(first.get(0).file());
        assertThat(scan().candidates()).isEqualTo(first);
        assertThat(first.get(0).file()).hasContent("a.pdf");
        FileSystemUtils.deleteRecursively(work);
        assertThat(scan().candidates()).isEqualTo(first);
        assertThat(first.get(1).file()).hasContent("b.pdf");
    }

    @Test
    void aFileChangedInTheWorkDirectoryIsUnpackedAgain() throws IOException {
        zip("a.zip", StandardCharsets.UTF_8, "a.pdf");
        Path unpacked = scan().candidates().get(0).file();
        FileTime time = Files.getLastModifiedTime(unpacked);
        Files.writeString(unpacked, "x.pdf");
        Files.setLastModifiedTime(unpacked, time);
        scan();
        assertThat(unpacked).hasContent("a.pdf");
    }

    @Test
    void anArchiveThatChangedUnderItsNameIsUnpackedAgain() throws IOException {
        zip("a.zip", StandardCharsets.UTF_8, "a.pdf");
        scan();
        zip("a.zip", StandardCharsets.UTF_8, "b.pdf");
        assertThat(scan().candidates()).singleElement().satisfies(document -> {
            assertThat(document.sourceFile()).isEqualTo("a.zip!/b.pdf");
            assertThat(document.file()).hasContent("b.pdf");
        });
    }

    @Test
    void theLimitHoldsForWhatWasUnpackedBefore() throws IOException {
        zip("a.zip", StandardCharsets.UTF_8, "a.pdf", "b.pdf");
        scan();
        Discovery found = scan(new ArchiveLimits(10, 9, 100, 9));
        assertThat(found.candidates()).isEmpty();
        assertThat(found.unreadable()).singleElement().satisfies(u -> assertThat(u.reason())
                .contains("more than the 9 bytes"));
    }

    private static List<Object> states(List<Candidate> documents) throws IOException {
        List<Object> states = new ArrayList<>();
        for (Candidate document : documents) {
            states.add(Files.readAttributes(document.file(), BasicFileAttributes.class)
                    .fileKey());
            states.add(Files.getLastModifiedTime(document.file()));
        }
        return states;
    }

    @Test
    void namesOfOlderChineseWindowsAreRead() throws IOException {
        zip("a.zip", GBK, "部门预算公开.pdf");
        assertThat(scan().candidates()).extracting(Candidate::sourceFile).containsExactly("a.zip!/部门预算公开.pdf");
    }

    @Test
    void anEntryThatLeadsOutOfTheArchiveIsRefusedAndTheOthersRead() throws IOException {
        zip(
                "a.zip",
                StandardCharsets.UTF_8,
                "../evil.pdf",
                "/etc/evil.pdf",
                "x/..\\..\\evil.pdf",
                "C:/evil.pdf",
                "good.pdf");
        assertThat(scan().candidates()).extracting(Candidate::sourceFile).containsExactly("a.zip!/good.pdf");
        assertThat(scan().unreadable()).hasSize(4).allSatisfy(u -> assertThat(u.reason())
                .startsWith("its name leads out of the archive"));
    }

    @Test
    void entriesThatAreNoDocumentsByNameArePassedOver() throws IOException {
        zip("a.zip", StandardCharsets.UTF_8, "README.txt", "notes.txt", ".DS_Store", "__MACOSX/a.pdf");
        assertThat(scan().passedOver())
                .contains(
                        new PassedOver("a.zip!/README.txt", Why.README),
                        new PassedOver("a.zip!/notes.txt", Why.NAME),
                        new PassedOver("a.zip!/.DS_Store", Why.HIDDEN),
                        new PassedOver("a.zip!/__MACOSX/a.pdf", Why.HIDDEN));
    }

    @Test
    void anArchiveWithinAnArchiveIsRefused() throws IOException {
        Path inner = zip("inner.zip", StandardCharsets.UTF_8, "a.pdf");
        byte[] bytes = Files.readAllBytes(inner);
        Files.delete(inner);
        zip("outer.zip", out -> entry(out, "inner.zip", bytes));
        assertThat(scan().candidates()).isEmpty();
        assertThat(scan().unreadable())
                .containsExactly(new Unreadable(
                        FolderJob.COMMAND_LINE,
                        "outer.zip!/inner.zip",
                        "an archive within an archive is not opened: unpack it"));
    }

    @Test
    void aBombIsRefusedAsAWhole() throws IOException {
        zip("bomb.zip", out -> {
            entry(out, "a.pdf", "good".getBytes(StandardCharsets.UTF_8));
            entry(out, "b.pdf", new byte[100_000]);
        });
        ArchiveLimits limits = new ArchiveLimits(10, 1_000_000, 20, 1_000);
        Discovery found = scan(limits);
        assertThat(found.candidates()).isEmpty();
        assertThat(found.unreadable()).singleElement().satisfies(u -> {
            assertThat(u.name()).isEqualTo("bomb.zip");
            assertThat(u.reason()).contains("zip bomb");
        });
    }

    @Test
    void moreEntriesThanAllowedAreRefused() throws IOException {
        Path many = zip("many.zip", StandardCharsets.UTF_8, "a.pdf", "b.pdf", "c.pdf");
        ArchiveEntries entries = new ArchiveEntries(work, new ArchiveLimits(2, 1_000, 100, 1_000));
        assertThatThrownBy(() -> entries.unpack(many, DocumentId.of(many), "job", "many.zip"))
                .isInstanceOf(ArchiveLimits.ExceededException.class)
                .hasMessage("the archive has more than the 2 entries that are unpacked: split it");
    }

    @Test
    void aWorkbookIsADocumentAndNoArchive() throws IOException {
        zip("a.xlsx", StandardCharsets.UTF_8, "[Content_Types].xml", "xl/workbook.xml");
        assertThat(scan().candidates()).extracting(Candidate::sourceFile).containsExactly("a.xlsx");
    }

    private Discovery scan() {
        return scan(ArchiveLimits.DEFAULT);
    }

    /** Scans as a new run does, which knows only what is on the disk. */
    private Discovery scan(ArchiveLimits limits) {
        return FolderScan.of(List.of(FolderJob.of(folder)), new ArchiveEntries(work, limits));
    }

    /** An archive of entries that hold their own names. */
    private Path zip(String name, Charset names, String... entries) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file), names)) {
            for (String entry : entries) {
                entry(out, entry, entry.getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private void zip(String name, Writing writing) throws IOException {
        try (OutputStream file = Files.newOutputStream(folder.resolve(name));
                ZipOutputStream out = new ZipOutputStream(file)) {
            writing.to(out);
        }
    }

    private static void entry(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }

    private interface Writing {
        void to(ZipOutputStream out) throws IOException;
    }
}
