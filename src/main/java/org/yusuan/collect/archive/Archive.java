package org.yusuan.collect.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.io.AtomicFile;
import org.yusuan.io.JsonFile;
import org.yusuan.model.DocumentId;

/**
 * The archive of fetched documents. Several threads may use it at once; one run at a time may write it.
 *
 * <pre>
 * 3f/3f9a…     a document, under the first two digits of its SHA-256 and the whole of it; never under a name of a server
 * visits/      a journal for each job
 * sources/     what is remembered of each source: how its lists look, what failed, when it published
 * pages/       list pages as last fetched; may be deleted
 * landing/     downloads under way; emptied when a run begins
 * </pre>
 */
public final class Archive {
    static final String VISITS = "visits";
    static final String PAGES = "pages";
    static final String SOURCES = "sources";
    static final String LANDING = "landing";
    static final String WITHDRAWN = "withdrawn.jsonl";
    static final String JOURNAL = ".jsonl";

    private static final Logger LOG = LoggerFactory.getLogger(Archive.class);
    private static final Pattern OWN_DOWNLOAD =
            Pattern.compile("(?:fetch-|page)\\d+\\.(?:part|body)|[0-9a-f]{64}\\.resume|\\.?[0-9a-f]{64}\\.resume.*");

    private final Path root;
    private final Map<String, Journal<Visit>> journals = new ConcurrentHashMap<>();

    /** @param root need not exist; it is made when the first document is kept */
    public Archive(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    /** The file whose lock shows that a run writes the archive. */
    public Path lock() {
        return root.resolve(".lock");
    }

    /** Whether the archive has ever been written. */
    public boolean exists() {
        return Files.isDirectory(root);
    }

    /** The directory for downloads under way, on the same disk; it is made if it is missing. */
    public Path landing() {
        return directory(root.resolve(LANDING));
    }

    /**
     * Deletes the downloads that a killed run left.
     *
     * @param kept files of {@link #landing()} that will be resumed
     */
    public void sweep(Set<Path> kept) {
        Path landing = root.resolve(LANDING);
        if (!Files.isDirectory(landing)) {
            return;
        }
        try (Stream<Path> files = Files.list(landing)) {
            for (Path file : files.filter(f -> !kept.contains(f)).toList()) {
                if (isOwnDownload(file)) {
                    Files.delete(file);
                } else {
                    LOG.warn("{}: this is not a download of the program; it is left as it is", file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the directory '" + landing + "' cannot be swept", e);
        }
    }

    /** A folder, a link or a file with another name belongs to somebody else: it is neither followed nor deleted. */
    static boolean isOwnDownload(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && OWN_DOWNLOAD.matcher(file.getFileName().toString()).matches();
    }

    /** The file of a document, whether or not the archive holds it. */
    public Path file(DocumentId id) {
        return root.resolve(id.sha256().substring(0, 2)).resolve(id.sha256());
    }

    /** Whether the archive holds a document. */
    public boolean holds(DocumentId id) {
        return Files.isRegularFile(file(id));
    }

    /**
     * Keeps a document for ever. A document that is kept already stays as it is.
     *
     * @param download a file of {@link #landing()}; it is gone afterwards
     * @param id the SHA-256 of its bytes
     */
    public void keep(Path download, DocumentId id) {
        try {
            if (holds(id)) {
                Files.delete(download);
                return;
            }
            Path file = file(id);
            directory(file.resolveSibling("."));
            // synced: the journal will say that the document is here, also after a power failure
            AtomicFile.publish(download, file);
        } catch (IOException e) {
            throw new UncheckedIOException("the archive '" + root + "' cannot be written", e);
        }
    }

    /** Records a visit. Its document must be kept before. */
    public void record(String job, Visit visit) {
        journal(job).add(visit);
    }

    /** All visits of a job, in the order in which they were made. */
    public List<Visit> visits(String job) {
        return journal(job).read().entries();
    }

    /** The file with what is remembered of a source from night to night. */
    public <T> JsonFile<T> memory(String job, Class<T> type) {
        return new JsonFile<>(root.resolve(SOURCES).resolve(job + ".json"), type);
    }

    private Journal<Visit> journal(String job) {
        return journals.computeIfAbsent(
                job, name -> new Journal<>(root.resolve(VISITS).resolve(name + JOURNAL), Visit.class));
    }

    static Path directory(Path directory) {
        try {
            return Files.createDirectories(directory.normalize());
        } catch (IOException e) {
            throw new UncheckedIOException("the directory '" + directory + "' cannot be made", e);
        }
    }
}
