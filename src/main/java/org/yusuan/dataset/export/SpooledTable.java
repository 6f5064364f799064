package org.yusuan.dataset.export;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A table of an export, written out as the contract's CSV. Every format is made from these: the database is read once, in
 * one snapshot, and a writer has one table open at a time, however many rows it has.
 *
 * @param schema of the table
 * @param file where its rows are, with a header
 * @param written the same file as part of a release
 */
record SpooledTable(CsvSchema<?> schema, Path file, WrittenFile written) {

    /** Takes rows. */
    @FunctionalInterface
    interface RowConsumer {
        /** @param fields as many as columns; empty for "not printed" */
        void accept(List<String> fields) throws IOException;
    }

    String name() {
        return schema.name();
    }

    /** Hands over the rows one by one, in the order of the contract, without the header. */
    void rows(RowConsumer consumer) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file);
                CloseableIterator<CsvRecord> records = csv.iterator()) {
            records.next(); // the header
            while (records.hasNext()) {
                consumer.accept(records.next().getFields());
            }
        }
    }
}
