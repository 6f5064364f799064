package org.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    private final Path folder;
    private final Path file;

    AtomicFileTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = folder.resolve("a/b.txt");
    }

    @Test
    void theFoldersOfAFileAreMade() {
        AtomicFile.write(file, "预算");
        assertThat(file).hasContent("预算");
        assertThat(folder.resolve("a")).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void aContentThatFailsLeavesTheOldFileAndNoDraft() {
        AtomicFile.write(file, "old");
        assertThatThrownBy(() -> AtomicFile.replace(file, draft -> {
                    Files.writeString(draft, "half");
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(file).hasContent("old");
        assertThat(folder.resolve("a")).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void theDraftThatAKilledWriterLeftIsGoneAfterTheNextWrite() throws IOException {
        AtomicFile.write(file, "old");
        assertThatThrownBy(() -> AtomicFile.replace(file, draft -> {
                    throw new IOException(draft.getFileName().toString());
                }))
                .hasMessage(".b.txt.draft");
        Files.writeString(
                folder.resolve("a/.b.txt.draft"), "what a killed writer left, which is longer than the new text");
        AtomicFile.write(file, "new");
        assertThat(file).hasContent("new");
        assertThat(folder.resolve("a")).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void aFileIsAsReadableAsAnyOtherNewFile() throws IOException {
        AtomicFile.write(file, "new");
        Path other = Files.writeString(folder.resolve("a/other"), "");
        assertThat(Files.getFileAttributeView(file, PosixFileAttributeView.class) == null
                        || Files.getPosixFilePermissions(file).equals(Files.getPosixFilePermissions(other)))
                .isTrue();
    }

    @Test
    void aPublishedDraftIsGoneUnderItsOldName() throws IOException {
        AtomicFile.write(file, "old");
        Path draft = Files.writeString(folder.resolve("draft"), "new");
        AtomicFile.publish(draft, file);
        assertThat(file).hasContent("new");
        assertThat(draft).doesNotExist();
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() throws IOException {
        Files.createDirectories(file.resolve("in the way"));
        assertThatThrownBy(() -> AtomicFile.write(file, "x")).hasMessage("'" + file + "' cannot be written");
    }
}
