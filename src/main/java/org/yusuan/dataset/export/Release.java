package org.yusuan.dataset.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;
import org.yusuan.io.AtomicFile;

/**
 * Publishes a new state of the output directory. All files are made in a staging folder inside it, so on the same disk, and
 * are renamed over the old ones once all of them are finished. A reader finds each file old or new, never half of one;
 * {@code SHA256SUMS} comes last and shows whether the files belong together. The next export removes what a killed one
 * left.
 */
final class Release implements Closeable {
    private static final String STAGING = ".export";
    private static final String LOCK = ".export.lock";
    private static final String SUMS = "SHA256SUMS";

    /** A line of {@code SHA256SUMS}. Only files that an export can have written are ever deleted. */
    private static final Pattern OWN_FILE = Pattern.compile("[0-9a-f]{64} [ *]("
            + "((excel-)?csv/)?[a-z][a-z0-9_]*\\.csv|parquet/[a-z][a-z0-9_]*\\.parquet"
            + "|yusuan\\.(xlsx|sqlite)|datapackage\\.json)");

    private final Path directory;
    private final Path staging;
    private final FileChannel lock;

    private Release(Path directory, FileChannel lock) {
        this.directory = directory;
        this.lock = lock;
        staging = directory.resolve(STAGING);
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
        try {
            Release release = new Release(directory, channel);
            release.begin();
            return release;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private void begin() throws IOException {
        if (!isLocked()) {
            throw new IllegalStateException(
                    "Another export into the same directory is under way: wait until it is done, or choose another directory");
        }
        FileSystemUtils.deleteRecursively(staging);
        Files.createDirectories(staging);
    }

    /** The folder in which to make the files. */
    Path staging() {
        return staging;
    }

    /**
     * Replaces the old files by the new ones and deletes those of the release before that are not among them.
     *
     * @param files in the order in which to publish them; their bytes are on the disk
     */
    void publish(List<WrittenFile> files) throws IOException {
        Set<String> obsolete = published();
        for (WrittenFile file : files) {
            obsolete.remove(file.path());
            move(file.path());
        }
        writeSums(files);
        move(SUMS);
        for (String path : obsolete) {
            Files.deleteIfExists(directory.resolve(path));
        }
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(staging);
        lock.close();
    }

    private void move(String path) throws IOException {
        Path target = directory.resolve(path);
        Files.createDirectories(target.getParent());
        AtomicFile.rename(staging.resolve(path), target);
    }

    private void writeSums(List<WrittenFile> files) throws IOException {
        String sums = files.stream().map(WrittenFile::sumLine).collect(Collectors.joining());
        try (StagedFile file = new StagedFile(staging, SUMS)) {
            file.write(sums.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The files of the release before. Lines that a person wrote or garbled are passed over. */
    private Set<String> published() throws IOException {
        Path sums = directory.resolve(SUMS);
        if (!Files.exists(sums)) {
            return new TreeSet<>();
        }
        return new String(Files.readAllBytes(sums), StandardCharsets.UTF_8)
                .lines()
                .map(OWN_FILE::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isLocked() throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // this very process holds it
        }
    }
}
