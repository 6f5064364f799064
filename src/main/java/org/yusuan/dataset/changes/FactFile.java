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

/** The kept copy of {@code facts.csv}, read one document at a time. All rows of a document are adjacent. */
final class FactFile implements Closeable {
    private final Path file;
    private final CsvReader<NamedCsvRecord> reader;
    private final Iterator<NamedCsvRecord> rows;
    private @Nullable Row head;

    /**
     * A row of {@code facts.csv}, as far as {@code changes.csv} shows it. All values are texts: amounts are compared and
     * copied as they were written.
     *
     * @param document its {@code disclosure_id}
     * @param sourceFile the file name of its document
     * @param item the values of the columns {@link #ITEM}: what the amount is of
     * @param amount in yuan
     * @param page where it is printed
     */
    record Row(String document, String sourceFile, List<String> item, String amount, String page) {
        /** Identifies the item. The line number is left out, for it shifts when a line above is removed. */
        static final List<String> ITEM = List.of(
                "region_code",
                "entity_name",
                "fiscal_year",
                "table_key",
                "side",
                "classification",
                "item_code",
                "item_name",
                "counterpart_code",
                "counterpart_name",
                "measure");

        static Row of(NamedCsvRecord row) {
            return new Row(
                    row.getField("disclosure_id"),
                    row.getField("source_file"),
                    ITEM.stream().map(row::getField).toList(),
                    row.getField("amount_yuan"),
                    row.getField("page"));
        }
    }

    /**
     * The rows of one document, in the order of the file.
     *
     * @param id its {@code disclosure_id}
     * @param rows at least one
     */
    record Document(String id, List<Row> rows) {}

    /** @throws KeptCopy.DamagedException if the file cannot be read */
    FactFile(Path file) {
        this.file = file;
        reader = KeptCopy.open(file);
        rows = reader.iterator();
        advance();
    }

    /**
     * Lists the documents of a file in their order, with their file names.
     *
     * @throws KeptCopy.DamagedException if the file cannot be read to its end
     */
    static Map<String, String> documents(Path file) throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        try (FactFile facts = new FactFile(file)) {
            for (Row row = facts.head; row != null; row = facts.head) {
                names.put(row.document(), row.sourceFile());
                facts.advance();
            }
        }
        return names;
    }

    /** The next document; null after the last. */
    @Nullable
    Document next() {
        Row first = head;
        if (first == null) {
            return null;
        }
        List<Row> document = new ArrayList<>();
        for (Row row = first; row != null && row.document().equals(first.document()); row = head) {
            document.add(row);
            advance();
        }
        return new Document(first.document(), document);
    }

    private void advance() {
        try {
            head = rows.hasNext() ? Row.of(rows.next()) : null;
        } catch (RuntimeException e) {
            throw new KeptCopy.DamagedException("'" + file + "' cannot be read", e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
