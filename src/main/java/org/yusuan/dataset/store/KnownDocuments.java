package org.yusuan.dataset.store;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yusuan.model.Correction;
import org.yusuan.model.DocumentId;
import org.yusuan.model.EngineVersion;
import org.yusuan.model.Refusal;

/** Documents that were read or refused before, by what became of them. */
final class KnownDocuments {
    private static final String READ = "d.status IN ('loaded', 'loaded_with_findings', 'superseded')";

    private final JdbcClient jdbc;
    private final DocumentCatalog catalog;

    KnownDocuments(JdbcClient jdbc, DocumentCatalog catalog) {
        this.jdbc = jdbc;
        this.catalog = catalog;
    }

    /** Those that another engine or other templates read or refused. */
    List<DocumentKey> stale(EngineVersion version) {
        Set<DocumentId> stale = Set.copyOf(jdbc.sql("""
                        SELECT sha256 FROM document
                        WHERE status NOT IN ('seen', 'withdrawn') AND (engine <> :engine OR templates <> :templates)""")
                .param("engine", version.engine())
                .param("templates", version.templates())
                .query((row, number) -> new DocumentId(Columns.text(row, "sha256")))
                .list());
        return catalog.documents("d.status NOT IN " + DocumentStatus.OUTSIDE).stream()
                .filter(key -> stale.contains(key.id()))
                .toList();
    }

    List<DocumentKey> readBy(String template) {
        Set<DocumentId> read = Set.copyOf(jdbc.sql("SELECT sha256 FROM document WHERE template = :template")
                .param("template", template)
                .query((row, number) -> new DocumentId(Columns.text(row, "sha256")))
                .list());
        return catalog.documents(READ).stream()
                .filter(key -> read.contains(key.id()))
                .toList();
    }

    /** @param reasons empty for all */
    List<DocumentKey> quarantined(Set<Refusal.Reason> reasons) {
        Set<String> words = Set.copyOf(reasons.stream()
                .map(reason -> reason.name().toLowerCase(Locale.ROOT))
                .toList());
        return catalog.documents("d.status = 'quarantined'").stream()
                .filter(key -> words.isEmpty() || words.contains(reason(key)))
                .toList();
    }

    /** @param id the beginning of its SHA-256, such as a {@code disclosure_id}; withdrawn ones too */
    List<DocumentKey> beginningWith(String id) {
        return catalog.documents("d.status <> 'seen'").stream()
                .filter(key -> key.id().sha256().startsWith(id))
                .toList();
    }

    /** Whether the document was read by another template than a person demands. */
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
