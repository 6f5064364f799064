package org.yusuan.dataset.export;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The language of the column headers of a spreadsheet. */
public enum Captions {
    /** The names of the columns, as in the CSVs. */
    NONE,
    /** English captions. */
    EN,
    /** Chinese captions (中文表头). */
    ZH;

    /** Its name on the command line: {@code zh}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Translates the names of columns into captions, with {@code captions/columns.csv}. */
    static final class Book {
        private static final String RESOURCE = "/captions/columns.csv";

        private final Map<String, String> captions = new HashMap<>();

        Book(Captions language) {
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
            try (InputStream resource = Objects.requireNonNull(Book.class.getResourceAsStream(RESOURCE), RESOURCE);
                    CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(resource)) {
                rows.forEach(row -> captions.put(row.getField("name"), row.getField(language)));
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "the program is incomplete: its resource " + RESOURCE + " cannot be read", e);
            }
        }
    }
}
