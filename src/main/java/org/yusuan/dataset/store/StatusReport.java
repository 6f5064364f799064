package org.yusuan.dataset.store;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yusuan.model.Refusal;
import org.yusuan.model.Severity;

/** Counts what is in the database. */
final class StatusReport {
    private final JdbcClient jdbc;
    private final RunLedger runs;
    private final DocumentCatalog catalog;

    StatusReport(JdbcClient jdbc, RunLedger runs, DocumentCatalog catalog) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.catalog = catalog;
    }

    StoreStatus status() {
        return new StoreStatus(
                documents(),
                sum("tables_found"),
                sum("fact_count"),
                sum("vouched_count"),
                findings(),
                rules(),
                runs.last(),
                quarantined());
    }

    private Map<DocumentStatus, Long> documents() {
        Map<DocumentStatus, Long> counts = new EnumMap<>(DocumentStatus.class);
        Arrays.stream(DocumentStatus.values()).forEach(status -> counts.put(status, 0L));
        jdbc.sql("SELECT status, COUNT(*) AS n FROM document GROUP BY status").query(row -> {
            String word = ResultColumns.text(row, "status");
            counts.put(ResultColumns.constant(word, DocumentStatus.class), row.getLong("n"));
        });
        return counts;
    }

    private long sum(String column) {
        return jdbc.sql("SELECT COALESCE(SUM(%s), 0) FROM document WHERE superseded_by IS NULL".formatted(column))
                .query(Long.class)
                .single();
    }

    private Map<Severity, Long> findings() {
        Map<Severity, Long> counts = new EnumMap<>(Severity.class);
        Arrays.stream(Severity.values()).forEach(severity -> counts.put(severity, 0L));
        countFindings("severity")
                .forEach((word, count) -> counts.put(ResultColumns.constant(word, Severity.class), count));
        return counts;
    }

    private SortedMap<String, Long> rules() {
        return countFindings("rule");
    }

    private SortedMap<String, Long> countFindings(String column) {
        SortedMap<String, Long> counts = new TreeMap<>();
        jdbc.sql("""
                        SELECT f.%1$s AS word, COUNT(*) AS n FROM finding f JOIN document d ON d.document_no = f.document_no
                        WHERE d.superseded_by IS NULL GROUP BY f.%1$s""".formatted(column)).query(row -> {
            counts.put(ResultColumns.text(row, "word"), row.getLong("n"));
        });
        return counts;
    }

    private List<StoreStatus.QuarantinedDocument> quarantined() {
        return catalog.documents("status = 'quarantined'").stream()
                .map(this::quarantined)
                .toList();
    }

    private StoreStatus.QuarantinedDocument quarantined(DocumentKey key) {
        return jdbc.sql("SELECT reason, message FROM document WHERE document_no = :document")
                .param("document", key.number())
                .query((row, number) -> new StoreStatus.QuarantinedDocument(
                        key.id(),
                        key.sourceFile(),
                        Refusal.Reason.valueOf(ResultColumns.text(row, "reason").toUpperCase(Locale.ROOT)),
                        ResultColumns.text(row, "message")))
                .single();
    }
}
