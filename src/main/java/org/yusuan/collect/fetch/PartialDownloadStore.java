package org.yusuan.collect.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.yusuan.model.Sha256;

/**
 * Keeps what came of a body until another night goes on with it.
 *
 * <p>A part is found by its note, which is named by the address and written only when an attempt ended in order: what a
 * killed process left has no note that fits, and is had again from the beginning. Who takes a note deletes it, so that
 * nobody else goes on with the same part.
 *
 * @param path where the parts lie
 */
record PartialDownloadStore(Path path) {
    private static final String FIRST_LINE = "yusuan part 1";
    private static final int OWN_LINES = 5;

    /** What an earlier visit left of this address, or nothing yet. */
    PartialDownload take(URI uri) throws StoppedException {
        Path note = note(uri);
        if (!Files.isRegularFile(note)) {
            return new PartialDownload(path);
        }
        try {
            List<String> lines = Files.readAllLines(note, StandardCharsets.ISO_8859_1);
            return Files.deleteIfExists(note) ? noted(uri, lines) : new PartialDownload(path);
        } catch (IOException e) {
            throw PartialDownload.notWritable(e);
        }
    }

    /** Leaves it for another visit, if that could go on with it. */
    void keep(URI uri, PartialDownload part) throws StoppedException {
        if (part.resumable() == 0) {
            part.drop();
            return;
        }
        try {
            Path file = part.present();
            List<String> lines = new ArrayList<>(List.of(
                    FIRST_LINE, uri.toString(), file.getFileName().toString(), "" + part.size(), Sha256.of(file)));
            lines.addAll(part.head().lines());
            Path written = Files.createTempFile(path, "fetch-", ".note");
            Files.write(written, lines, StandardCharsets.ISO_8859_1);
            Files.move(written, note(uri), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw PartialDownload.notWritable(e);
        }
    }

    /** A note about a part. */
    static boolean isNote(Path file) {
        return file.getFileName().toString().matches("[0-9a-f]{64}\\.resume");
    }

    /** The name of a part. */
    static boolean isPart(String name) {
        return name.matches("fetch-\\d+\\.part");
    }

    private PartialDownload noted(URI uri, List<String> lines) throws IOException {
        if (lines.size() != OWN_LINES + ResponseHeaders.COUNT
                || !lines.get(0).equals(FIRST_LINE)
                || !lines.get(1).equals(uri.toString())) {
            return new PartialDownload(path);
        }
        Path file = path.resolve(Path.of(lines.get(2)).getFileName());
        boolean isUntouched = Files.isRegularFile(file)
                && String.valueOf(Files.size(file)).equals(lines.get(3))
                && Sha256.of(file).equals(lines.get(4));
        if (!isUntouched) {
            Files.deleteIfExists(file);
            return new PartialDownload(path);
        }
        return new PartialDownload(path, file, ResponseHeaders.of(lines.subList(OWN_LINES, lines.size())));
    }

    private Path note(URI uri) {
        return path.resolve(Sha256.of(uri.toString().getBytes(StandardCharsets.UTF_8)) + ".resume");
    }
}
