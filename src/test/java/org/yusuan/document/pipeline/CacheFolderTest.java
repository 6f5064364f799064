package org.yusuan.document.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {
    private final Path folder;

    CacheFolderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void whatWasNotUsedForLongestGoesFirstAndNothingGoesBelowTheLimit() throws IOException {
        Path oldest = file("a", 1);
        Path newest = file("b", 3);
        Path older = file("c", 2);

        new CacheFolder(folder, 300).trim();
        assertThat(oldest).exists();

        new CacheFolder(folder, 250).trim();
        assertThat(oldest).doesNotExist();
        assertThat(older).exists();
        assertThat(newest).exists();
    }

    private Path file(String name, long second) throws IOException {
        Path file = Files.createDirectories(folder.resolve(name)).resolve("1.json.gz");
        Files.write(file, new byte[100]);
        return Files.setLastModifiedTime(file, FileTime.fromMillis(1000 * second));
    }
}
