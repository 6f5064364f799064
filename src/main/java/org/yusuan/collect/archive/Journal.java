package org.yusuan.collect.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of JSON lines that only grows. An entry exists when its line is complete. A kill while writing leaves an unfinished line;
 * no reader sees it, and the next entry replaces it.
 */
final class Journal<T> {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final Class<T> type;

    Journal(Path file, Class<T> type) {
        this.file = file;
        this.type = type;
    }

    /** Adds an entry, which is on the disk when this returns. */
    synchronized void add(T entry) {
        byte[] line = (JSON.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            Files.createDirectories(file.resolveSibling("."));
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                channel.position(endOfLastLine(channel));
                channel.truncate(channel.position());
                ByteBuffer bytes = ByteBuffer.wrap(line);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the journal '" + file + "' cannot be written", e);
        }
    }

    /** Reads all entries in their order, and lists damaged lines. */
    synchronized Content<T> read() {
        List<T> entries = new ArrayList<>();
        List<String> damaged = new ArrayList<>();
        int number = 0;
        for (String line : lines()) {
            number++;
            try {
                entries.add(Objects.requireNonNull(JSON.readValue(line, type)));
            } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
                damaged.add(file.getFileName() + ", line " + number);
            }
        }
        return new Content<>(entries, damaged);
    }

    private List<String> lines() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the journal '" + file + "' cannot be read", e);
        }
    }

    /** The position after the last complete line. */
    private static long endOfLastLine(FileChannel channel) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        long end = channel.size();
        while (end > 0) {
            last.clear();
            channel.read(last, end - 1);
            if (last.get(0) == '\n') {
                return end;
            }
            end--;
        }
        return 0;
    }

    /**
     * The content of a journal.
     *
     * @param damaged the lines that cannot be read, for a person
     */
    record Content<T>(List<T> entries, List<String> damaged) {}
}
