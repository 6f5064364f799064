package org.yusuan.collect.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.yusuan.model.DocumentId;

/** Files under their SHA-256. */
final class WorkFiles {
    private static final int BUFFER = 1 << 16;

    private final Path directory;

    WorkFiles(Path directory) {
        this.directory = directory;
    }

    /** Keeps what a stream gives; renamed when it is whole, so that a killed run leaves no half a document. */
    ArchiveContents.Document keep(InputStream in, UnpackBudget allowance, String sourceFile) throws IOException {
        Files.createDirectories(directory);
        Path part = Files.createTempFile(directory, "unpacking", ".part");
        try {
            long size = copy(in, part, allowance);
            DocumentId id = DocumentId.of(part);
            Path file = directory.resolve(id.sha256());
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return new ArchiveContents.Document(id, file, size, sourceFile);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static long copy(InputStream in, Path to, UnpackBudget allowance) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(to)) {
            int read = in.read(buffer);
            while (read >= 0) {
                allowance.take(read);
                out.write(buffer, 0, read);
                size += read;
                read = in.read(buffer);
            }
        }
        return size;
    }
}
