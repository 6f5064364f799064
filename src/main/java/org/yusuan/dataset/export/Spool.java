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
import org.yusuan.model.DocumentId;

/**
 * What is to be handed over.
 *
 * @param tables in the order of the Data Package
 * @param captions what stands over the columns of a spreadsheet
 * @param selected what was asked for, for a person
 */
record Spool(List<Table> tables, CaptionBook captions, String selected) {

    Spool {
        tables = List.copyOf(tables);
    }

    /** These tables only, with the one that the rows of all others refer to. */
    Spool only(Set<String> names) {
        List<Table> chosen = tables.stream()
                .filter(table -> names.isEmpty()
                        || names.contains(table.name())
                        || table.schema() == DisclosureSchemas.DISCLOSURES)
                .toList();
        return new Spool(chosen, captions, selected);
    }

    /**
     * Tells states of the dataset apart without a clock: the first 16 hex digits of the SHA-256 over the lines that
     * {@code SHA256SUMS} has for the contract's CSVs of these tables.
     */
    String fingerprint() {
        String sums = tables.stream().map(table -> table.written().sumLine()).collect(Collectors.joining());
        return DocumentId.of(sums.getBytes(StandardCharsets.UTF_8)).disclosureId();
    }

    /**
     * A table of an export, written out as the contract's CSV. Every format is made from these: the database is read once, in
     * one snapshot, and a writer has one table open at a time, however many rows it has.
     *
     * @param schema of the table
     * @param file where its rows are, with a header
     * @param written the same file as part of a release
     */
    record Table(CsvSchema<?> schema, Path file, WrittenFile written) {

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
}
