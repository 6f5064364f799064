package org.yusuan.dataset.changes;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A {@code facts.csv}, read a document at a time. The rows of a document stand together there. */
final class FactFile implements Closeable {
    private final CsvReader<NamedCsvRecord> reader;
    private final Iterator<NamedCsvRecord> rows;
    private @Nullable FactRow head;

    FactFile(Path file) throws IOException {
        reader = CsvReader.builder().ofNamedCsvRecord(file);
        rows = reader.iterator();
        advance();
    }

    /** The documents of a file in their order, each with its name. */
    static Map<String, String> documents(Path file) throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> all = CsvReader.builder().ofNamedCsvRecord(file)) {
            all.forEach(row -> names.put(row.getField("disclosure_id"), row.getField("source_file")));
        }
        return names;
    }

    /** The next document; null after the last. */
    @Nullable
    DocumentRows next() {
        FactRow first = head;
        if (first == null) {
            return null;
        }
        List<FactRow> document = new ArrayList<>();
        for (FactRow row = first; row != null && row.document().equals(first.document()); row = head) {
            document.add(row);
            advance();
        }
        return new DocumentRows(first.document(), document);
    }

    private void advance() {
        head = rows.hasNext() ? FactRow.of(rows.next()) : null;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
