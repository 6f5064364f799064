package org.yusuan.collect.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import org.yusuan.model.DocumentId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pages with links as they were last seen, so that an unchanged one need not be sent again. A memory, no archive: it may be
 * deleted at any time, and then every page is asked for once.
 */
public final class PageMemory {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Archive archive;
    private final String job;

    /** The memory of one job: another may be shown other pages under the same addresses. */
    public PageMemory(Archive archive, String job) {
        this.archive = archive;
        this.job = job;
    }

    /**
     * A page as it was last seen.
     *
     * @param head what the server said of it
     * @param body its bytes
     */
    public record Remembered(Head head, byte[] body) {}

    /**
     * What a server said of a page.
     *
     * @param finalUrl where it was found, after redirects
     * @param charset as the server said; empty if it did not
     * @param etag for the next visit; empty if none
     * @param lastModified as the server wrote it; empty if none
     */
    public record Head(String finalUrl, String charset, String etag, String lastModified) {}

    /** The page at an address; empty if it was never seen, or its file is damaged. */
    public Optional<Remembered> of(String address) {
        Path file = file(address);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return split(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the page '" + file + "' cannot be read", e);
        }
    }

    /** Remembers a page in place of what was there; head and body are in one file, so that they never disagree. */
    public void remember(String address, Remembered page) {
        Path file = file(address);
        byte[] head = (JSON.writeValueAsString(page.head()) + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(head, head.length + page.body().length);
        System.arraycopy(page.body(), 0, whole, head.length, page.body().length);
        try {
            Archive.directory(file.resolveSibling("."));
            Path part = Files.createTempFile(archive.landing(), "page", ".part");
            Files.write(part, whole);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the page '" + file + "' cannot be written", e);
        }
    }

    private static Optional<Remembered> split(byte[] whole) {
        int end = 0;
        while (end < whole.length && whole[end] != '\n') {
            end++;
        }
        try {
            Head head = JSON.readValue(new String(whole, 0, end, StandardCharsets.UTF_8), Head.class);
            return Optional.of(
                    new Remembered(head, Arrays.copyOfRange(whole, Math.min(end + 1, whole.length), whole.length)));
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }

    private Path file(String address) {
        byte[] name = (job + "\n" + address).getBytes(StandardCharsets.UTF_8);
        return archive.root().resolve(Archive.PAGES).resolve(DocumentId.of(name).sha256());
    }
}
