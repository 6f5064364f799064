package org.yusuan.dataset.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.yusuan.model.Sha256;

/** A file that a library has written by itself, made part of a release. */
final class FinishedFile {
    private FinishedFile() {}

    /**
     * Its bytes are on the disk afterwards.
     *
     * @param rows records; 0 where it is not one table
     */
    static WrittenFile of(Path staging, String path, long rows) throws IOException {
        Path file = staging.resolve(path);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return new WrittenFile(path, rows, Files.size(file), Sha256.of(file));
    }
}
