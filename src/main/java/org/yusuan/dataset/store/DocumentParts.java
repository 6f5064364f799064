package org.yusuan.dataset.store;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yusuan.model.Extraction;

/** Writes the parts of a document; the caller holds the transaction. */
final class DocumentParts {
    private static final int BATCH = 1_000;

    /** Parts before what they refer to, so that they can be deleted in this order. */
    private static final List<PartTable<?>> TABLES = List.of(
            PlacedTablePart.TABLE,
            FactPart.TABLE,
            RawCellPart.TABLE,
            FindingPart.TABLE,
            IndicatorPart.TABLE,
            FormRows.TABLE);

    private final JdbcTemplate jdbc;

    DocumentParts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void delete(long document) {
        TABLES.forEach(table -> jdbc.update(table.delete(), document));
    }

    void insert(long document, Extraction extraction) {
        insert(document, PlacedTablePart.TABLE, extraction.tables());
        insert(document, FactPart.TABLE, FactPart.ordered(extraction.facts()));
        insert(document, RawCellPart.TABLE, extraction.rawCells());
        insert(document, FindingPart.TABLE, extraction.findings());
        insert(document, FormRows.TABLE, FormRows.checked(extraction.forms()));
        insert(document, IndicatorPart.TABLE, extraction.indicators());
    }

    <T> void insert(long document, PartTable<T> table, List<T> parts) {
        insertFrom(document, 1, table, parts);
    }

    /** Puts parts after those that the document has. */
    <T> void append(long document, PartTable<T> table, List<T> parts) {
        String last = "SELECT COALESCE(MAX(part_no), 0) FROM %s WHERE document_no = ?".formatted(table.name());
        Integer number = jdbc.queryForObject(last, Integer.class, document);
        insertFrom(document, number == null ? 1 : number + 1, table, parts);
    }

    private <T> void insertFrom(long document, int first, PartTable<T> table, List<T> parts) {
        AtomicInteger number = new AtomicInteger(first);
        jdbc.batchUpdate(
                table.insert(),
                parts,
                BATCH,
                (statement, part) -> table.bind(statement, document, number.getAndIncrement(), part));
    }
}
