package org.yusuan.dataset.export;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Translates the names of columns into captions, with {@code captions/columns.csv}. */
final class CaptionBook {
    private static final String RESOURCE = "/captions/columns.csv";

    private final Map<String, String> captions = new HashMap<>();

    CaptionBook(Captions language) {
        if (language != Captions.NONE) {
            read(language.toString());
        }
    }

    /** The caption of a column; its name if it has none. */
    String of(Column<?> column) {
        return captions.getOrDefault(column.name(), column.name());
    }

    /** The captions of all columns, in their order. */
    List<String> header(CsvSchema<?> schema) {
        return schema.columns().stream().map(this::of).toList();
    }

    private void read(String language) {
        try (InputStream resource = Objects.requireNonNull(CaptionBook.class.getResourceAsStream(RESOURCE), RESOURCE);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(resource)) {
            rows.forEach(row -> captions.put(row.getField("name"), row.getField(language)));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the program is incomplete: its resource " + RESOURCE + " cannot be read", e);
        }
    }
}
