package org.yusuan.collect.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.yusuan.model.DocumentId;

/**
 * The archive of fetched documents. Safe for use by several threads; one run at a time may write it.
 *
 * <pre>
 * 3f/3f9a…     bytes, under the first two digits of their SHA-256 and the whole of it; never a name of a server
 * visits/      a journal a job
 * pages/       list pages as last seen; may be deleted
 * landing/     what is on its way; emptied when a run begins
 * </pre>
 */
public final class Archive {
    static final String VISITS = "visits";
    static final String PAGES = "pages";
    static final String LANDING = "landing";
    static final String WITHDRAWN = "withdrawn.jsonl";
    static final String JOURNAL = ".jsonl";

    private final Path root;
    private final Map<String, Journal<Visit>> journals = new ConcurrentHashMap<>();

    /** @param root need not exist; it is made when something is kept */
    public Archive(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    /** The file whose lock says that somebody writes here. */
    public Path lock() {
        return root.resolve(".lock");
    }

    /** Whether anything was ever kept here. */
    public boolean exists() {
        return Files.isDirectory(root);
    }

    /** An existing directory for bytes that are on their way, on the same disk. */
    public Path landing() {
        return directory(root.resolve(LANDING));
    }

    /**
     * Throws away what a killed run left on its way.
     *
     * @param kept files of {@link #landing()} that somebody will go on with
     */
    public void sweep(Set<Path> kept) {
        Path landing = root.resolve(LANDING);
        if (!Files.isDirectory(landing)) {
            return;
        }
        try (Stream<Path> files = Files.list(landing)) {
            for (Path file : files.filter(f -> !kept.contains(f)).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the directory '" + landing + "' cannot be swept", e);
        }
    }

    /** Where the bytes of a document lie, if they are here. */
    public Path file(DocumentId id) {
        return root.resolve(id.sha256().substring(0, 2)).resolve(id.sha256());
    }

    /** Whether the bytes of a document are here. */
    public boolean holds(DocumentId id) {
        return Files.isRegularFile(file(id));
    }

    /**
     * Keeps bytes for ever; those that are here already stay as they are.
     *
     * @param part a file of {@link #landing()}; it is gone afterwards
     * @param id the document of its bytes
     */
    public void keep(Path part, DocumentId id) {
        try {
            if (holds(id)) {
                Files.delete(part);
                return;
            }
            force(part);
            Path file = file(id);
            directory(file.resolveSibling("."));
            // atomic: a file of this name is whole, whenever the power fails
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            force(file.resolveSibling("."));
        } catch (IOException e) {
            throw new UncheckedIOException("the archive '" + root + "' cannot be written", e);
        }
    }

    /** Records a visit, after its bytes are kept. */
    public void record(String job, Visit visit) {
        journal(job).add(visit);
    }

    /** All visits of a job in their order. */
    public List<Visit> visits(String job) {
        return journal(job).read().entries();
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

    /** Brings a file, or the names in a directory, to the disk. */
    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
