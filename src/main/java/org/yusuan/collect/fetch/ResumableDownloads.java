package org.yusuan.collect.fetch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What earlier visits left in the directory of their downloads. */
public final class ResumableDownloads {
    private ResumableDownloads() {}

    /**
     * The downloads that broke off and can be gone on with: each note and the part that it tells of. All other files of a
     * killed run are of no use.
     *
     * @param into an existing directory of downloads
     * @param since parts of earlier visits are of addresses that nobody offers any more
     * @return files directly in it; empty if there are none
     */
    public static Set<Path> resumable(Path into, Instant since) throws IOException {
        Set<Path> resumable = new HashSet<>();
        for (Path note : notes(into)) {
            if (!Files.getLastModifiedTime(note).toInstant().isBefore(since)) {
                resumable.add(note);
                Files.readAllLines(note, StandardCharsets.ISO_8859_1).stream()
                        .filter(PartialDownloadStore::isPart)
                        .map(into::resolve)
                        .forEach(resumable::add);
            }
        }
        return resumable;
    }

    private static List<Path> notes(Path into) throws IOException {
        try (Stream<Path> files = Files.list(into)) {
            return files.filter(Files::isRegularFile)
                    .filter(PartialDownloadStore::isNote)
                    .toList();
        }
    }
}
