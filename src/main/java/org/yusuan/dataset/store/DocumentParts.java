package org.yusuan.dataset.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yusuan.model.Extraction;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.PlacedTable;
import org.yusuan.model.RawCell;
import org.yusuan.model.Severity;
import org.yusuan.model.TableKey;

/**
 * Writes the parts of a document: placed tables, facts, raw cells, findings, forms and indicators. The caller opens the
 * transaction.
 */
final class DocumentParts {
    private static final int BATCH = 1_000;

    static final PartTable<Finding> FINDINGS = PartTable.of(Finding.class, "finding")
            .with("rule", Finding::rule)
            .with("severity", finding -> finding.severity().word())
            .with("fault", finding -> finding.fault().word())
            .with("table_key", Finding::table)
            .with("page", Finding::page)
            .with("item_code", Finding::itemCode)
            .with("item_name", Finding::itemName)
            .with("measure", Finding::measure)
            .with("expected", Finding::expected)
            .with("actual", Finding::actual)
            .with("message", Finding::message)
            .with("form_no", Finding::formNo);

    static final PartTable<RawCell> RAW_CELLS = PartTable.of(RawCell.class, "raw_cell")
            .with("grid_no", RawCell::grid)
            .with("row_no", RawCell::row)
            .with("column_no", RawCell::column)
            .with("row_span", RawCell::rowSpan)
            .with("column_span", RawCell::columnSpan)
            .with("text_printed", RawCell::text)
            .withPlace(RawCell::where)
            .with("reason", RawCell::reason);

    static final PartTable<PlacedTable> PLACED_TABLES = PartTable.of(PlacedTable.class, "placed_table")
            .with("table_keys", DocumentParts::keys)
            .with("title", PlacedTable::title)
            .with("placed_by", PlacedTable::rule)
            .with("pages", table -> ResultColumns.joined(table.pages()))
            .with("unit_printed", PlacedTable::unitPrinted)
            .with("row_count", PlacedTable::rows)
            .with("fact_count", PlacedTable::facts);

    /** In an order in which they can be deleted: referring rows first. */
    private static final List<PartTable<?>> TABLES =
            List.of(PLACED_TABLES, FactRows.TABLE, RAW_CELLS, FINDINGS, FormRows.INDICATORS, FormRows.FORMS);

    private final JdbcTemplate jdbc;

    DocumentParts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Deletes all parts of a document. */
    void delete(long document) {
        TABLES.forEach(table -> jdbc.update(table.delete(), document));
    }

    /** Inserts all parts of an extraction. */
    void insert(long document, Extraction extraction) {
        insert(document, PLACED_TABLES, extraction.tables());
        insert(document, FactRows.TABLE, FactRows.ordered(extraction.facts()));
        insert(document, RAW_CELLS, extraction.rawCells());
        insert(document, FINDINGS, extraction.findings());
        insert(document, FormRows.FORMS, FormRows.checked(extraction.forms()));
        insert(document, FormRows.INDICATORS, extraction.indicators());
    }

    /** Inserts the parts of a document that has none of the kind. */
    <T> void insert(long document, PartTable<T> table, List<T> parts) {
        insertFrom(document, 1, table, parts);
    }

    /** Inserts parts after those that the document already has. */
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

    static Finding readFinding(ResultSet row, int number) throws SQLException {
        return new Finding(
                ResultColumns.text(row, "rule"),
                ResultColumns.constant(row, "severity", Severity.class),
                ResultColumns.constant(row, "fault", Fault.class),
                ResultColumns.text(row, "table_key"),
                ResultColumns.optionalInt(row, "page"),
                ResultColumns.text(row, "item_code"),
                ResultColumns.text(row, "item_name"),
                ResultColumns.text(row, "measure"),
                ResultColumns.text(row, "expected"),
                ResultColumns.text(row, "actual"),
                ResultColumns.text(row, "message"),
                ResultColumns.optionalInt(row, "form_no"));
    }

    static RawCell readRawCell(ResultSet row, int number) throws SQLException {
        return new RawCell(
                row.getInt("grid_no"),
                row.getInt("row_no"),
                row.getInt("column_no"),
                row.getInt("row_span"),
                row.getInt("column_span"),
                ResultColumns.text(row, "text_printed"),
                ResultColumns.place(row),
                ResultColumns.text(row, "reason"));
    }

    private static String keys(PlacedTable table) {
        return table.keys().stream().map(TableKey::value).collect(Collectors.joining(";"));
    }
}
