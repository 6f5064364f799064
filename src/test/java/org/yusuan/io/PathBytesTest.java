package org.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class PathBytesTest {
    private final Path folder;

    PathBytesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aNameInGbkKeepsItsBytesAsATextAndIsShownInChinese() {
        Path gbk = inGbk();
        assertThat(PathBytes.path(PathBytes.text(gbk))).isEqualTo(gbk);
        assertThat(PathBytes.name(gbk)).isEqualTo("预算.pdf");
    }

    @Test
    void aPlainPathIsItsOwnText() {
        Path plain = folder.resolve("a 100%.pdf");
        assertThat(PathBytes.text(plain)).isEqualTo(plain.toString());
        assertThat(PathBytes.name(plain)).isEqualTo("a 100%.pdf");
    }

    @Test
    void aLibraryGetsACopyOfWhatItCannotNameAndTheCopyGoes() throws IOException {
        Path gbk = inGbk();
        Files.writeString(gbk, "bytes");
        Path copy;
        try (PathBytes.Openable openable = PathBytes.openable(gbk)) {
            copy = openable.path();
            assertThat(copy.toFile()).hasContent("bytes");
        }
        assertThat(copy).doesNotExist();
        assertThat(gbk).exists();
    }

    @Test
    void aFileThatIsNotThereCannotBeOpened() {
        assertThatThrownBy(() -> PathBytes.openable(folder.resolve("gone"))).isInstanceOf(NoSuchFileException.class);
    }

    private Path inGbk() {
        return Path.of(URI.create(folder.toUri() + "%D4%A4%CB%E3.pdf"));
    }
}
