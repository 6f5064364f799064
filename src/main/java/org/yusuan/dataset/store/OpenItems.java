package org.yusuan.dataset.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yusuan.model.Fault;
import org.yusuan.model.Severity;

/** Finds all that is open in the dataset, of this run and of those before. */
final class OpenItems {
    private static final String RUN_OF_READING = "COALESCE(d.loaded_run, d.first_seen_run)";

    private final JdbcClient jdbc;
    private final DocumentCatalog catalog;

    OpenItems(JdbcClient jdbc, DocumentCatalog catalog) {
        this.jdbc = jdbc;
        this.catalog = catalog;
    }

    /** In the order of {@link OpenItem.Kind}, and within it of the export. */
    List<OpenItem> all() {
        List<OpenItem> items = new ArrayList<>(items(OpenItem.Kind.QUARANTINED, """
                SELECT d.document_no, d.reason, d.message, %s AS run_id FROM document d
                WHERE d.status = 'quarantined'""".formatted(RUN_OF_READING)));
        items.addAll(items(
                OpenItem.Kind.ERRORS, """
                SELECT d.document_no, '' AS reason, COUNT(*) AS message, %1$s AS run_id
                FROM document d JOIN finding f ON f.document_no = d.document_no
                WHERE d.superseded_by IS NULL AND d.status NOT IN ('quarantined', 'withdrawn', 'seen')
                    AND f.severity = '%2$s' AND f.fault <> '%3$s'
                GROUP BY d.document_no, %1$s""".formatted(RUN_OF_READING, Severity.ERROR.word(), Fault.PUBLISHER.word())));
        items.addAll(items(OpenItem.Kind.CONFLICT, """
                SELECT d.document_no, '' AS reason, f.message, d.first_seen_run AS run_id
                FROM document d JOIN finding f ON f.document_no = d.document_no
                WHERE f.rule = 'edition.conflict'"""));
        return items;
    }

    private List<OpenItem> items(OpenItem.Kind kind, String sql) {
        Map<Long, Row> rows = new HashMap<>();
        jdbc.sql("SELECT i.*, r.started_at FROM (" + sql + ") i JOIN run r ON r.run_id = i.run_id")
                .query(row -> {
                    rows.put(
                            row.getLong("document_no"),
                            new Row(
                                    ResultColumns.text(row, "reason"),
                                    ResultColumns.text(row, "message"),
                                    row.getLong("run_id"),
                                    Objects.requireNonNull(ResultColumns.optionalInstant(row, "started_at"))));
                });
        return rows.isEmpty()
                ? List.of()
                : catalog.documents("d.status NOT IN " + DocumentStatus.OUTSIDE).stream()
                        .filter(key -> rows.containsKey(key.number()))
                        .map(key -> item(kind, key, Objects.requireNonNull(rows.get(key.number()))))
                        .toList();
    }

    private static OpenItem item(OpenItem.Kind kind, DocumentKey key, Row row) {
        String message = kind == OpenItem.Kind.ERRORS
                ? row.message + " findings of severity error are not the publisher's; see them with: yusuan findings"
                        + " --severity error --document " + key.id().disclosureId()
                : row.message;
        return new OpenItem(kind, key.id(), key.sourceFile(), row.reason, message, row.run, row.since);
    }

    private record Row(String reason, String message, long run, Instant since) {}
}
