package org.yusuan.dataset.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yusuan.model.Correction;
import org.yusuan.model.DocumentId;
import org.yusuan.model.EngineVersion;
import org.yusuan.model.Refusal;

/**
 * Finds documents, in the order of the export. Each comes with the name that stands for it: of all names of the same bytes,
 * the first in byte order.
 */
final class DocumentCatalog {
    private static final String READ = "d.status IN ('loaded', 'loaded_with_findings', 'superseded')";

    /** Files are read, never their parts. */
    private static final String FILE = "d.part_of IS NULL AND d.status NOT IN ('seen', 'withdrawn')";

    private final JdbcClient jdbc;

    DocumentCatalog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Finds the documents that meet a condition.
     *
     * @param condition in SQL, on the columns of {@code document}
     */
    List<DocumentKey> documents(String condition) {
        Map<Long, DocumentKey> keys = new HashMap<>();
        jdbc.sql("""
                        SELECT d.document_no, d.sha256, s.source_file
                        FROM document d JOIN sighting s ON s.document_no = COALESCE(d.part_of, d.document_no)
                        WHERE %s""".formatted(condition)).query(row -> {
            DocumentId id = new DocumentId(ResultColumns.text(row, "sha256"));
            DocumentKey key = new DocumentKey(row.getLong("document_no"), id, ResultColumns.text(row, "source_file"));
            keys.merge(key.number(), key, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        });
        List<DocumentKey> ordered = new ArrayList<>(keys.values());
        ordered.sort(null);
        return ordered;
    }

    /** Finds the documents that another version of the engine or of the templates read or refused. */
    List<DocumentKey> stale(EngineVersion version) {
        Set<DocumentId> stale = Set.copyOf(jdbc.sql("""
                        SELECT sha256 FROM document
                        WHERE part_of IS NULL AND (engine <> :engine OR templates <> :templates)""")
                .param("engine", version.engine())
                .param("templates", version.templates())
                .query((row, number) -> new DocumentId(ResultColumns.text(row, "sha256")))
                .list());
        return documents(FILE).stream().filter(key -> stale.contains(key.id())).toList();
    }

    /** Finds the files of which a template read all or a part. */
    List<DocumentKey> readBy(String template) {
        Set<DocumentId> read = Set.copyOf(jdbc.sql("""
                        SELECT DISTINCT f.sha256 FROM document d JOIN document f ON f.document_no = COALESCE(d.part_of, d.document_no)
                        WHERE d.template = :template""")
                .param("template", template)
                .query((row, number) -> new DocumentId(ResultColumns.text(row, "sha256")))
                .list());
        return documents(FILE).stream().filter(key -> read.contains(key.id())).toList();
    }

    /**
     * Finds the documents that were refused.
     *
     * @param reasons empty for any
     */
    List<DocumentKey> quarantined(Set<Refusal.Reason> reasons) {
        Set<String> words = Set.copyOf(reasons.stream()
                .map(reason -> reason.name().toLowerCase(Locale.ROOT))
                .toList());
        return documents("d.status = 'quarantined'").stream()
                .filter(key -> words.isEmpty() || words.contains(reason(key)))
                .toList();
    }

    /**
     * Finds documents by the beginning of their SHA-256, withdrawn ones too.
     *
     * @param id one digit or more, such as a {@code disclosure_id}
     */
    List<DocumentKey> beginningWith(String id) {
        return documents("d.status <> 'seen'").stream()
                .filter(key -> key.id().sha256().startsWith(id))
                .toList();
    }

    /** Finds the file of a document: itself, unless it is a part of one. */
    DocumentKey file(DocumentKey document) {
        DocumentId file = jdbc.sql("""
                        SELECT f.sha256 FROM document d JOIN document f ON f.document_no = COALESCE(d.part_of, d.document_no)
                        WHERE d.document_no = :document""")
                .param("document", document.number())
                .query((row, number) -> new DocumentId(ResultColumns.text(row, "sha256")))
                .single();
        return new DocumentKey(document.number(), file, document.sourceFile());
    }

    /** Whether another template read the document than the one that the correction names. */
    boolean readOtherwise(Correction correction) {
        return !correction.template().isEmpty()
                && jdbc.sql("""
                                SELECT COUNT(*) FROM document d
                                WHERE sha256 = :id AND template <> '' AND template <> :template AND %s""".formatted(READ))
                                .param("id", correction.id().sha256())
                                .param("template", correction.template())
                                .query(Long.class)
                                .single()
                        > 0;
    }

    private String reason(DocumentKey key) {
        return jdbc.sql("SELECT reason FROM document WHERE document_no = :document")
                .param("document", key.number())
                .query(String.class)
                .single();
    }
}
