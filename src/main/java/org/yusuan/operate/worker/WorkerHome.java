package org.yusuan.operate.worker;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * The private directory of one worker: its socket and its temporary files. It lies in the directory of the pool, which only
 * its owner may enter.
 *
 * @param pool the directory of the pool
 * @param name of the worker
 */
record WorkerHome(Path pool, String name) {

    /** Makes the directories. */
    void create() throws IOException {
        Files.createDirectories(temporary());
    }

    /** The {@code java.io.tmpdir} of the worker. */
    Path temporary() {
        return directory().resolve("tmp");
    }

    /** The socket of parent and worker. Its name is short: the path of a Unix socket holds about a hundred bytes. */
    Path socket() {
        return directory().resolve("s");
    }

    /** Removes the home with all that is in it, and the pool's directory if this was the last home there. */
    void remove() throws IOException {
        if (Files.exists(directory())) {
            Files.walkFileTree(directory(), new Removal());
        }
        removePool();
    }

    private void removePool() throws IOException {
        try {
            Files.deleteIfExists(pool);
        } catch (DirectoryNotEmptyException e) {
            return; // another worker still lives there; the last one removes it
        }
    }

    private Path directory() {
        return pool.resolve(name);
    }

    private static final class Removal extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE; // removed by the other side in the meantime
            }
            throw failure;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
            Files.deleteIfExists(visited);
            return FileVisitResult.CONTINUE;
        }
    }
}
