package org.yusuan.collect.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yusuan.io.JsonFile;
import org.yusuan.io.PathBytes;
import org.yusuan.model.DocumentId;
import org.yusuan.model.Sha256;

/**
 * Remembers the SHA-256 of files between runs, so that an unchanged file is not hashed again every night.
 *
 * <p>A digest is trusted while the file has the same size, the same time of its last change, and (where the file system has
 * them) the same inode and the same time of its last status change, which no program can set back. A file that changed shortly
 * before it was hashed is not remembered: a second change within the same tick of the file system's clock would not show. The
 * index may be deleted at any time; then every file is hashed once.
 */
final class DigestIndex {
    /** Longer than a clock tick of any file system (2 s on FAT), and than the usual clock error of a network drive. */
    private static final Duration SETTLED = Duration.ofMinutes(10);

    private final JsonFile<Content> file;
    private final InstantSource clock;
    private final Hashing hashing;
    private @Nullable Content content;
    private boolean isChanged;

    /** Computes the digest of a file. */
    @FunctionalInterface
    interface Hashing {
        String digest(Path file) throws IOException;
    }

    /** @param file of the index; it and its folder need not exist */
    DigestIndex(Path file) {
        this(file, InstantSource.system(), Sha256::of);
    }

    DigestIndex(Path file, InstantSource clock, Hashing hashing) {
        this.file = new JsonFile<>(file, Content.class);
        this.clock = clock;
        this.hashing = hashing;
    }

    /**
     * The SHA-256 of a file, from memory if the file is unchanged.
     *
     * @throws IOException if the file cannot be read
     */
    String of(Path file) throws IOException {
        Stamp stamp = Stamp.of(file);
        Known known = content().files.get(key(file));
        if (known != null && known.stamp().equals(stamp)) {
            return known.sha256();
        }
        Instant begin = clock.instant();
        String digest = hashing.digest(file);
        if (stamp.latest().isBefore(begin.minus(SETTLED))) {
            put(file, stamp, digest);
        } else if (known != null) {
            content().files.remove(key(file));
            isChanged = true;
        }
        return digest;
    }

    /** Remembers the digest of a file that this program wrote into a directory of its own, where nobody else writes. */
    void addOwn(Path file, String digest) throws IOException {
        put(file, Stamp.of(file), digest);
    }

    /**
     * The digest of an entry of an archive, if the entry was unpacked before.
     *
     * @param archive the bytes of the archive, which decide what its entries are
     * @param offset where the entry begins in the archive
     */
    Optional<String> ofEntry(DocumentId archive, long offset) {
        return Optional.ofNullable(content().archives.get(archive.sha256())).map(entries -> entries.get(offset));
    }

    /** Remembers the digest of an entry of an archive. */
    void addEntry(DocumentId archive, long offset, String digest) {
        content()
                .archives
                .computeIfAbsent(archive.sha256(), id -> new TreeMap<>())
                .put(offset, digest);
        isChanged = true;
    }

    /** Whether it is known that no file is attached to this one. */
    boolean isWithoutAttachments(DocumentId file) {
        return content().plain.contains(file.sha256());
    }

    /** Remembers that no file is attached to this one, as long as its digest is remembered; a change of its own it is not. */
    void addWithoutAttachments(DocumentId file) {
        content().plain.add(file.sha256());
    }

    /** Writes the index, if it has changed. Entries of files that are gone are dropped. */
    void save() {
        if (isChanged) {
            content().files.keySet().removeIf(path -> !Files.exists(PathBytes.path(path)));
            Set<String> digests =
                    content().files.values().stream().map(Known::sha256).collect(Collectors.toSet());
            content().archives.values().removeIf(entries -> !digests.containsAll(entries.values()));
            content().plain.retainAll(digests);
            file.write(content());
            isChanged = false;
        }
    }

    private void put(Path file, Stamp stamp, String digest) {
        content().files.put(key(file), new Known(stamp, digest));
        isChanged = true;
    }

    private Content content() {
        Content known = content;
        if (known == null) {
            known = file.read().orElseGet(() -> new Content(new TreeMap<>(), new TreeMap<>(), new TreeSet<>()));
            content = known;
        }
        return known;
    }

    private static String key(Path file) {
        return PathBytes.text(file.toAbsolutePath().normalize());
    }

    /**
     * What is remembered.
     *
     * @param files by their absolute paths
     * @param archives by their SHA-256: the SHA-256 of each entry by its offset
     * @param plain the SHA-256 of files to which no file is attached
     */
    private record Content(
            SortedMap<String, Known> files,
            SortedMap<String, SortedMap<Long, String>> archives,
            SortedSet<String> plain) {
        /** Keeps copies that can be changed; a file of an older program may lack a part. */
        Content {
            files = files == null ? new TreeMap<>() : new TreeMap<>(files);
            archives = archives == null ? new TreeMap<>() : new TreeMap<>(archives);
            plain = plain == null ? new TreeSet<>() : new TreeSet<>(plain);
        }
    }

    private record Known(Stamp stamp, String sha256) {}

    /**
     * The state of a file as its file system shows it.
     *
     * @param modified time of the last change of the content
     * @param changed time of the last change of content, name or rights; the same as {@code modified} where there is none
     * @param inode number of the file; empty where there is none
     */
    private record Stamp(long size, Instant modified, Instant changed, String inode) {

        static Stamp of(Path file) throws IOException {
            BasicFileAttributes basic = Files.readAttributes(file, BasicFileAttributes.class);
            Instant modified = basic.lastModifiedTime().toInstant();
            boolean isUnix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
            Instant changed = isUnix && Files.getAttribute(file, "unix:ctime") instanceof FileTime time
                    ? time.toInstant()
                    : modified;
            return new Stamp(basic.size(), modified, changed, String.valueOf(basic.fileKey()));
        }

        Instant latest() {
            return modified.isAfter(changed) ? modified : changed;
        }
    }
}
