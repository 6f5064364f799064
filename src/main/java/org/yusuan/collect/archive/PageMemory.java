package org.yusuan.collect.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.yusuan.io.AtomicFile;
import org.yusuan.model.DocumentId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers pages with links as they were last fetched, so that an unchanged page need not be sent again. It may be deleted at any
 * time; then every page is fetched once.
 */
public final class PageMemory {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Archive archive;
    private final String job;

    /** The memory of one job. A server may show another job other pages under the same addresses. */
    public PageMemory(Archive archive, String job) {
        this.archive = archive;
        this.job = job;
    }

    /**
     * A page as it was last fetched.
     *
     * @param head what the server said of it
     * @param body its bytes
     */
    public record Remembered(Head head, byte[] body) {}

    /**
     * What a server said of a page.
     *
     * @param finalUrl where it was found, after redirects
     * @param charset as the server stated; empty if it did not
     * @param etag for the next visit; empty if none
     * @param lastModified as the server wrote it; empty if none
     */
    public record Head(String finalUrl, String charset, String etag, String lastModified) {}

    /** The page at an address; empty if it was never fetched, or if its file is damaged. */
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

    /** Replaces the page of an address. Head and body are in one file, so that they always belong together. */
    public void remember(String address, Remembered page) {
        Path file = file(address);
        byte[] head = (JSON.writeValueAsString(page.head()) + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(head, head.length + page.body().length);
        System.arraycopy(page.body(), 0, whole, head.length, page.body().length);
        try {
            Archive.directory(file.resolveSibling("."));
            Path draft = Files.createTempFile(archive.landing(), "page", ".part");
            Files.write(draft, whole);
            // synced: half a body with a whole head would count as the unchanged page in every later night
            AtomicFile.publish(draft, file);
        } catch (IOException e) {
            throw new UncheckedIOException("the page '" + file + "' cannot be written", e);
        }
    }

    /** Forgets the page of an address. */
    public void forget(String address) {
        Path file = file(address);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the page '" + file + "' cannot be deleted", e);
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
