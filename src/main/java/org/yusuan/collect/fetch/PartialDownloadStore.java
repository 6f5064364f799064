package org.yusuan.collect.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yusuan.io.AtomicFile;
import org.yusuan.model.Sha256;

/**
 * Keeps partial downloads until another night resumes them.
 *
 * <p>A partial download is found by its note. The note is named by the address and written only when an attempt ended in order:
 * what a killed process left has no note that fits, and is fetched again from the beginning. Taking a note deletes it, so that
 * two requests never resume the same file.
 */
public final class PartialDownloadStore {
    private static final String FIRST_LINE = "yusuan part 1";
    private static final int OWN_LINES = 5;
    private static final Pattern NOTE = Pattern.compile("[0-9a-f]{64}\\.resume");
    private static final Pattern PART = Pattern.compile("fetch-\\d+\\.part");

    private final Path folder;

    /** @param folder an existing directory of downloads */
    PartialDownloadStore(Path folder) {
        this.folder = folder;
    }

    /**
     * Lists the downloads that can be resumed: each note and the partial file that it names. All other files of a killed run
     * are of no use.
     *
     * @param folder an existing directory of downloads
     * @param since older notes are left out: their addresses are no longer offered by anybody
     * @return files directly in the directory; empty if there are none
     */
    public static Set<Path> resumable(Path folder, Instant since) throws IOException {
        Set<Path> resumable = new HashSet<>();
        for (Path note : notes(folder)) {
            if (!Files.getLastModifiedTime(note).toInstant().isBefore(since)) {
                resumable.add(note);
                Files.readAllLines(note, StandardCharsets.ISO_8859_1).stream()
                        .filter(line -> PART.matcher(line).matches())
                        .map(folder::resolve)
                        .forEach(resumable::add);
            }
        }
        return resumable;
    }

    /** Takes what an earlier visit left of this address; a new download if there is nothing. */
    PartialDownload take(URI uri) throws StoppedException {
        Path note = note(uri);
        if (!Files.isRegularFile(note)) {
            return new PartialDownload(folder);
        }
        try {
            List<String> lines = Files.readAllLines(note, StandardCharsets.ISO_8859_1);
            return Files.deleteIfExists(note) ? noted(uri, lines) : new PartialDownload(folder);
        } catch (IOException e) {
            throw StoppedException.notWritable(e);
        }
    }

    /** Keeps a download for another visit, if it can be resumed; else deletes it. */
    void keep(URI uri, PartialDownload download) throws StoppedException {
        if (download.resumeFrom() == 0) {
            download.discard();
            return;
        }
        try {
            // The partial file itself is not synced: the note holds its digest, so a file that a power failure damaged
            // is
            // fetched again from the beginning.
            Path file = download.path();
            List<String> lines = new ArrayList<>(List.of(
                    FIRST_LINE, uri.toString(), file.getFileName().toString(), "" + download.size(), Sha256.of(file)));
            lines.addAll(download.headers().lines());
            AtomicFile.replace(note(uri), draft -> Files.write(draft, lines, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw StoppedException.notWritable(e);
        }
    }

    private PartialDownload noted(URI uri, List<String> lines) throws IOException {
        if (lines.size() != OWN_LINES + ResponseHeaders.COUNT
                || !lines.get(0).equals(FIRST_LINE)
                || !lines.get(1).equals(uri.toString())) {
            return new PartialDownload(folder);
        }
        Path file = folder.resolve(Path.of(lines.get(2)).getFileName());
        boolean isUntouched = Files.isRegularFile(file)
                && String.valueOf(Files.size(file)).equals(lines.get(3))
                && Sha256.of(file).equals(lines.get(4));
        if (!isUntouched) {
            Files.deleteIfExists(file);
            return new PartialDownload(folder);
        }
        return new PartialDownload(folder, file, ResponseHeaders.of(lines.subList(OWN_LINES, lines.size())));
    }

    private Path note(URI uri) {
        return folder.resolve(Sha256.of(uri.toString().getBytes(StandardCharsets.UTF_8)) + ".resume");
    }

    private static List<Path> notes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> NOTE.matcher(file.getFileName().toString()).matches())
                    .toList();
        }
    }
}
