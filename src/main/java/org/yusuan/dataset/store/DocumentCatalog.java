package org.yusuan.dataset.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yusuan.model.DocumentId;

/** Documents with the name that stands for them: of all names of the same bytes the first in byte order. */
final class DocumentCatalog {
    private final JdbcClient jdbc;

    DocumentCatalog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The documents that meet a condition, in the order of the export.
     *
     * @param condition in SQL, about the columns of {@code document}
     */
    List<DocumentKey> documents(String condition) {
        Map<Long, DocumentKey> keys = new HashMap<>();
        jdbc.sql("""
                        SELECT d.document_no, d.sha256, s.source_file
                        FROM document d JOIN sighting s ON s.document_no = d.document_no
                        WHERE %s""".formatted(condition)).query(row -> {
            DocumentId id = new DocumentId(Columns.text(row, "sha256"));
            DocumentKey key = new DocumentKey(row.getLong("document_no"), id, Columns.text(row, "source_file"));
            keys.merge(key.number(), key, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        });
        List<DocumentKey> ordered = new ArrayList<>(keys.values());
        ordered.sort(null);
        return ordered;
    }
}
