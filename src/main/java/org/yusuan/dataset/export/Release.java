package org.yusuan.dataset.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * A new state of the output directory. All files are made in a staging folder inside it, so on the same disk, and are
 * moved over the old ones when all of them are whole. A reader finds each file old or new, never half; {@code SHA256SUMS}
 * comes last and tells whether the files belong together. What a killed export left behind is swept away by the next.
 */
final class Release implements Closeable {
    private static final String STAGING = ".export";
    private static final String LOCK = ".export.lock";
    private static final String SUMS = "SHA256SUMS";

    /** Only files that an export can have written are ever withdrawn. */
    private static final String OWN_FILE = "((excel-)?csv/)?[a-z][a-z0-9_]*\\.csv|parquet/[a-z][a-z0-9_]*\\.parquet"
            + "|yusuan\\.(xlsx|sqlite)|datapackage\\.json";

    private final Path directory;
    private final Path staging;
    private final FileChannel lock;

    private Release(Path directory, FileChannel lock) throws IOException {
        this.directory = directory;
        this.lock = lock;
        staging = directory.resolve(STAGING);
        FileSystemUtils.deleteRecursively(staging);
        Files.createDirectories(staging);
    }

    /**
     * Begins a release.
     *
     * @throws IllegalStateException if another export into the directory is under way
     */
    static Release into(Path directory) throws IOException {
        Files.createDirectories(directory);
        FileChannel channel =
                FileChannel.open(directory.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new IllegalStateException(
                    "Another export into the same directory is under way: wait until it is done, or choose another directory");
        }
        return new Release(directory, channel);
    }

    /** The folder in which to make the files. */
    Path staging() {
        return staging;
    }

    /** Puts the files in the place of the old ones, in this order, and withdraws old ones that are no more. */
    void publish(List<WrittenFile> files) throws IOException {
        Set<String> withdrawn = published();
        for (WrittenFile file : files) {
            withdrawn.remove(file.path());
            move(file.path());
        }
        writeSums(files);
        move(SUMS);
        for (String path : withdrawn) {
            Files.deleteIfExists(directory.resolve(path));
        }
        syncFolders(files);
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(staging);
        lock.close();
    }

    private void move(String path) throws IOException {
        Path target = directory.resolve(path);
        Files.createDirectories(target.getParent());
        Files.move(staging.resolve(path), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void writeSums(List<WrittenFile> files) throws IOException {
        String sums = files.stream().map(WrittenFile::sumLine).collect(Collectors.joining());
        try (StagedFile file = new StagedFile(staging, SUMS)) {
            file.write(sums.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The files of the release before. */
    private Set<String> published() throws IOException {
        Path sums = directory.resolve(SUMS);
        if (!Files.exists(sums)) {
            return new TreeSet<>();
        }
        try (Stream<String> lines = Files.lines(sums)) {
            return lines.map(line -> line.substring(line.indexOf("  ") + 2))
                    .filter(path -> path.matches(OWN_FILE))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very JVM
        }
    }

    private void syncFolders(List<WrittenFile> files) throws IOException {
        Set<Path> folders = new TreeSet<>(Set.of(directory));
        files.forEach(file -> folders.add(
                Objects.requireNonNull(directory.resolve(file.path()).getParent())));
        for (Path folder : folders) {
            sync(folder);
        }
    }

    /** Renames are on the disk only when their folder is. Windows has no such thing as opening a folder. */
    private static void sync(Path folder) throws IOException {
        if (Files.isDirectory(folder)
                && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
