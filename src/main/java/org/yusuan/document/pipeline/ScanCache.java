package org.yusuan.document.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.document.ocr.ScanReader;
import org.yusuan.io.AtomicFile;
import org.yusuan.model.DocumentId;

/**
 * Readings of scanned pages in a folder, one file for each page: {@code ab/abcd…/17.json.gz}. Processes share it
 * without locks, because a file appears by a rename, whole or not at all. A cache that cannot be read or written costs time,
 * never a document.
 */
final class ScanCache {
    private static final Logger LOG = LoggerFactory.getLogger(ScanCache.class);

    /** A trim of a full folder takes a fraction of a second, as long as the recognition of one page. */
    private static final int PAGES_BETWEEN_TRIMS = 200;

    private final Path folder;
    private final String program;
    private final CacheFolder files;
    private final ScanCodec codec = new ScanCodec();
    private final AtomicInteger written = new AtomicInteger();

    private ScanCache(ScanCacheSettings settings) {
        this.folder = settings.folder();
        this.program = settings.program();
        this.files = new CacheFolder(folder, (long) settings.megabytes() << 20);
    }

    /** The cache with these settings; null if nothing is kept. */
    static @Nullable ScanCache of(@Nullable ScanCacheSettings settings) {
        return settings == null ? null : new ScanCache(settings);
    }

    /**
     * The kept reading of a page.
     *
     * @param version of what would read the page now
     * @return empty if it was not kept, was read by another version, or its file is damaged
     */
    Optional<ScanReader.Scan> find(DocumentId document, int page, String version) {
        Path file = file(document, page);
        try {
            Optional<ScanReader.Scan> scan = codec.decode(Files.readAllBytes(file), document, page, full(version));
            if (scan.isPresent()) {
                touch(file);
            }
            return scan;
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn(
                    "the kept reading {} cannot be used and is made anew ({})",
                    file,
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** A reading as bytes of a file. A document's readings wait, packed, until its last page is read. */
    byte[] packed(DocumentId document, ScanReader.Scan scan, String version) {
        return codec.encode(document, scan, full(version));
    }

    /** Keeps a packed reading. */
    void keep(DocumentId document, int page, byte[] packed) {
        Path file = file(document, page);
        try {
            AtomicFile.replaceShared(file, draft -> Files.write(draft, packed));
            if (written.getAndIncrement() % PAGES_BETWEEN_TRIMS == 0) {
                files.trim();
            }
        } catch (IOException e) {
            LOG.warn(
                    "a reading cannot be kept as {} ({}): is the disk full?",
                    file,
                    e.getClass().getSimpleName());
        }
    }

    private String full(String version) {
        return program + " " + version;
    }

    /** Marks a file as used, for the order in which files are removed. */
    private static void touch(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (IOException e) {
            LOG.debug("{} was just removed, or lies where nothing can be written", file, e);
        }
    }

    private Path file(DocumentId document, int page) {
        return folder.resolve(document.sha256().substring(0, 2))
                .resolve(document.sha256())
                .resolve(page + ".json.gz");
    }
}
