package org.yusuan.dataset.store;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yusuan.model.DocumentId;

/**
 * Withdraws documents from the dataset. What was read of them is deleted, so that no view can ever show it; a document that
 * is no longer withdrawn is read again from its bytes. The caller opens the transaction.
 */
final class Withdrawal {
    private final JdbcClient jdbc;
    private final DocumentNumbers documents;
    private final DocumentParts parts;
    private final Corrections corrections;
    private final Compilations compilations;

    Withdrawal(
            JdbcClient jdbc,
            DocumentNumbers documents,
            DocumentParts parts,
            Corrections corrections,
            Compilations compilations) {
        this.compilations = compilations;
        this.jdbc = jdbc;
        this.documents = documents;
        this.parts = parts;
        this.corrections = corrections;
    }

    /** Withdraws these documents and no others; those that were never seen are ignored. */
    void apply(Map<DocumentId, String> reasons) {
        Set<DocumentId> before = withdrawn();
        before.stream().filter(id -> !reasons.containsKey(id)).forEach(this::undo);
        Set<DocumentId> seen = documents.seen(reasons.keySet());
        seen.stream().sorted().forEach(id -> takeOut(id, reasons.getOrDefault(id, ""), before.contains(id)));
    }

    /** Lists the documents that are withdrawn. */
    Set<DocumentId> withdrawn() {
        try (Stream<DocumentId> ids = jdbc
                .sql("SELECT sha256 FROM document WHERE status = 'withdrawn'")
                .query((row, number) -> new DocumentId(ResultColumns.text(row, "sha256")))
                .stream()) {
            return ids.collect(HashSet::new, Set::add, Set::addAll);
        }
    }

    private void takeOut(DocumentId id, String reason, boolean isOut) {
        long document = documents.locked(id);
        if (!isOut) {
            corrections.withdraw(document);
            parts.delete(document);
            compilations.drop(document);
        }
        jdbc.sql("""
                        UPDATE document SET status = 'withdrawn', message = :reason, reason = '', tables_found = 0,
                            tables_empty = 0, forms_found = 0, fact_count = 0, vouched_count = 0, edition = NULL,
                            superseded_by = NULL
                        WHERE document_no = :document""")
                .param("reason", StorableValue.text(reason))
                .param("document", document)
                .update();
    }

    /** Marks a document as found and not read yet; of a part, its file. */
    private void undo(DocumentId id) {
        jdbc.sql("""
                        UPDATE document SET status = 'seen'
                        WHERE status = 'compilation' AND document_no = (SELECT part_of FROM document WHERE sha256 = :id)""").param("id", id.sha256()).update();
        jdbc.sql("UPDATE document SET status = 'seen', message = '' WHERE sha256 = :id")
                .param("id", id.sha256())
                .update();
    }
}
