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
 * A record in a JSON file: names in snake case, times as ISO 8601, words in lower case. Unknown names are ignored, so that the file
 * of a newer program can be read.
 *
 * @param <T> the record
 */
public final class JsonFile<T> {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enumNamingStrategy(EnumNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Path file;
    private final Class<T> type;

    public JsonFile(Path file, Class<T> type) {
        this.file = file;
        this.type = type;
    }

    /** Replaces the content. A reader finds the old content or the new one. */
    public void write(T content) {
        AtomicFile.write(file, text(content) + "\n");
    }

    /** The content; empty if there is no such file, or if it is damaged: no such file is worth a failed night. */
    public Optional<T> read() {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file), type));
        } catch (NoSuchFileException | JacksonException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("'" + file + "' cannot be read", e);
        }
    }

    /** Deletes the file, if it is there. */
    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("'" + file + "' cannot be removed", e);
        }
    }

    /** The text of a record, as in the file. */
    public static String text(Object content) {
        return JSON.writeValueAsString(content).replace("\r\n", "\n");
    }
}
