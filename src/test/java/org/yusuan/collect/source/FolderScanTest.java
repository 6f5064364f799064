package org.yusuan.collect.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.collect.source.PassedOver.Why;
import org.yusuan.model.CannotRunException;
import org.yusuan.model.DocumentId;

class FolderScanTest {
    private final Path folder;

    FolderScanTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void documentsAreFoundAtAnyDepthTheLargestFirst() throws IOException {
        file("a.pdf", "12");
        file("山西/大同/b.PDF", "123");
        file("山西/fetched", "1");
        assertThat(scan().documents()).extracting(Candidate::sourceFile).containsExactly("b.PDF", "a.pdf", "fetched");
    }

    @Test
    @Timeout(30)
    void aPipeADeviceAndALinkIntoTheSystemAreReportedAndNotOpened() throws Exception {
        file("a.pdf", "1");
        Assumptions.assumeTrue(
                new ProcessBuilder("mkfifo", folder.resolve("pipe.pdf").toString())
                                .start()
                                .waitFor()
                        == 0);
        Files.createSymbolicLink(folder.resolve("zero.pdf"), Path.of("/dev/zero"));
        Files.createSymbolicLink(folder.resolve("status.pdf"), Path.of("/proc/self/status"));
        assertThat(scan().candidates()).extracting(Candidate::sourceFile).containsExactly("a.pdf");
        assertThat(scan().unreadable())
                .extracting(Unreadable::name)
                .containsExactlyInAnyOrder("pipe.pdf", "zero.pdf", "status.pdf");
    }

    @Test
    void theSameBytesUnderSeveralNamesAreOneDocument() throws IOException {
        file("乙.pdf", "same");
        file("x/甲.pdf", "same");
        file("Z.pdf", "same");
        assertThat(scan().documents()).singleElement().satisfies(document -> assertThat(document.sourceFile())
                .isEqualTo("Z.pdf"));
        assertThat(scan().candidates()).extracting(Candidate::sourceFile).containsExactly("Z.pdf", "乙.pdf", "甲.pdf");
    }

    @Test
    void whatIsPassedOverIsListed() throws IOException {
        file("README.md", "");
        file(".hidden.pdf", "");
        file(".git/x.pdf", "");
        file("archive/y.pdf", "");
        file("notes.txt", "");
        file("deep/archive/z.pdf", "");
        assertThat(scan().candidates()).extracting(Candidate::sourceFile).containsExactly("z.pdf");
        assertThat(scan().passedOver())
                .containsExactlyInAnyOrder(
                        new PassedOver("README.md", Why.README),
                        new PassedOver(".hidden.pdf", Why.HIDDEN),
                        new PassedOver(".git", Why.HIDDEN),
                        new PassedOver("archive", Why.ARCHIVE),
                        new PassedOver("notes.txt", Why.NAME));
    }

    @Test
    void aFileThatTheJobNamesIsTakenWhateverItsName() throws IOException {
        Path file = file("notes.txt", "text");
        assertThat(scan(file).documents()).singleElement().satisfies(document -> assertThat(document.id())
                .isEqualTo(DocumentId.of(file)));
    }

    @Test
    void brokenAndCircularLinksDoNotStopTheOthers() throws IOException {
        file("deep/a.pdf", "1");
        Files.createSymbolicLink(folder.resolve("deep/circle"), folder);
        Files.createSymbolicLink(folder.resolve("nowhere.pdf"), folder.resolve("gone.pdf"));
        assertThat(scan().documents()).hasSize(1);
        assertThat(scan().unreadable())
                .containsExactlyInAnyOrder(
                        new Unreadable(FolderJob.COMMAND_LINE, "circle", "a link that leads back to its own folder"),
                        new Unreadable(
                                FolderJob.COMMAND_LINE, "nowhere.pdf", "it is gone, or a link that leads nowhere"));
    }

    @Test
    void aMissingFolderIsReported() {
        Path gone = folder.resolve("gone");
        assertThatThrownBy(() -> scan(gone))
                .isInstanceOf(CannotRunException.class)
                .hasMessage("there is no file or folder '" + gone + "' (command line)");
    }

    private Discovery scan() {
        return scan(folder);
    }

    private Discovery scan(Path what) {
        return FolderScan.of(
                List.of(FolderJob.of(what)), new ArchiveEntries(folder.resolve(".work"), ArchiveLimits.DEFAULT));
    }

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
