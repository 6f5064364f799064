package org.yusuan.dataset.export;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yusuan.model.Sha256;

/**
 * The tables of an export, written to disk as CSVs. Every format is made from them, so the database is read once, in one
 * snapshot, and a writer has only one table open at a time, however many rows it has.
 *
 * @param tables in the order of the Data Package
 * @param captions the column headers of a spreadsheet
 * @param selected describes what was requested
 */
record Spool(List<Table> tables, Captions.Book captions, String selected) {

    private static final int FINGERPRINT_DIGITS = 16;

    Spool {
        tables = List.copyOf(tables);
    }

    /** Keeps only these tables, and {@code disclosures}, which all others refer to. */
    Spool only(Set<String> names) {
        List<Table> chosen = tables.stream()
                .filter(table -> names.isEmpty()
                        || names.contains(table.name())
                        || table.schema() == DisclosureSchemas.DISCLOSURES)
                .toList();
        return new Spool(chosen, captions, selected);
    }

    /**
     * Identifies the state of the dataset without a time: the first 16 hex digits of the SHA-256 of the lines that
     * {@code SHA256SUMS} has for the CSVs of these tables.
     */
    String fingerprint() {
        String sums = tables.stream().map(table -> table.written().sumLine()).collect(Collectors.joining());
        return Sha256.of(sums.getBytes(StandardCharsets.UTF_8)).substring(0, FINGERPRINT_DIGITS);
    }

    /**
     * A table, written to disk as a CSV.
     *
     * @param schema its columns
     * @param file the CSV, with a header
     * @param written the same file as part of a release
     */
    record Table(CsvSchema<?> schema, Path file, WrittenFile written) {

        /** Takes rows. */
        @FunctionalInterface
        interface RowConsumer {
            /**
             * Takes a row.
             *
             * @param fields one per column; empty if nothing is printed
             */
            void accept(List<String> fields) throws IOException;
        }

        String name() {
            return schema.name();
        }

        /** Reads the rows one by one, in the order of the file, without the header. */
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
}
