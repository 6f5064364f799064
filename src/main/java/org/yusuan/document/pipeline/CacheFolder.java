package org.yusuan.document.pipeline;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps the files of a cache within a size.
 *
 * @param folder that holds them
 * @param most their bytes together
 */
record CacheFolder(Path folder, long most) {
    /** Share of the size that a trim leaves, so that not every new file needs another trim. */
    private static final double LEFT = 0.9;

    /** Removes the least recently used files if there are too many bytes. */
    void trim() throws IOException {
        List<Kept> files = files();
        long bytes = files.stream().mapToLong(Kept::bytes).sum();
        if (bytes <= most) {
            return;
        }
        for (Kept file : files) {
            if (bytes > most * LEFT) {
                Files.deleteIfExists(file.path); // another process may have removed it
                bytes -= file.bytes;
            }
        }
    }

    private List<Kept> files() throws IOException {
        List<Kept> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(new Kept(file, attributes.size(), attributes.lastModifiedTime()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE; // removed by another process in the meantime
            }
        });
        files.sort(Comparator.comparing(Kept::used).thenComparing(Kept::path));
        return files;
    }

    private record Kept(Path path, long bytes, FileTime used) {}
}
