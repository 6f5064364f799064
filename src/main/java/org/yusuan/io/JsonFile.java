package org.yusuan.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A record in a JSON file: names in snake case, times as ISO 8601, words in lower case. What it does not know it passes over,
 * so that a newer program's file can be read.
 *
 * @param <T> the record
 */
public final class JsonFile<T> {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enumNamingStrategy(EnumNamingStrategies.LOWER_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Path file;
    private final Class<T> type;

    public JsonFile(Path file, Class<T> type) {
        this.file = file;
        this.type = type;
    }

    /** Replaces the content; a reader finds the old one or the new one. */
    public void write(T content) {
        AtomicFile.write(file, text(content) + "\n");
    }

    /** The content; empty if there is no such file, or if it is damaged: nothing here is worth a night. */
    public Optional<T> read() {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file), type));
        } catch (NoSuchFileException | JacksonException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("'" + file + "' cannot be read", e);
        }
    }

    /** Takes the file away. */
    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("'" + file + "' cannot be removed", e);
        }
    }

    /** A record as it would stand in the file. */
    public static String text(Object content) {
        return JSON.writeValueAsString(content).replace("\r\n", "\n");
    }
}
