package org.yusuan.dataset.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yusuan.model.Correction;
import org.yusuan.model.Finding;
import org.yusuan.model.Identity;
import org.yusuan.model.Severity;

/**
 * Puts what persons say of documents into their rows; the caller holds the transaction. All corrections are taken back and
 * put in again each time, so that one that is gone from the file leaves nothing behind.
 */
final class Corrections {
    static final String APPLIED = "override.applied";
    static final String UNMATCHED = "override.unmatched";

    private static final String SOURCE = "overrides.csv";
    private static final String IDENTITY =
            "province, region_code, region_name, entity_name, entity_level, fiscal_year, kind";

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final DocumentParts parts;

    Corrections(JdbcTemplate jdbc, JdbcClient client, DocumentParts parts) {
        this.jdbc = jdbc;
        this.client = client;
        this.parts = parts;
    }

    /** Applies these and no others. */
    void apply(List<Correction> corrections) {
        client.sql("SELECT document_no FROM printed_identity")
                .query(Long.class)
                .list()
                .forEach(this::withdraw);
        jdbc.update("DELETE FROM finding WHERE rule = ?", APPLIED);
        jdbc.update("DELETE FROM loose_finding WHERE rule = ?", UNMATCHED);
        corrections.forEach(this::apply);
    }

    /** Gives a document back what it prints itself. */
    void withdraw(long document) {
        jdbc.update("""
                UPDATE document SET (%1$s) = (SELECT %1$s FROM printed_identity p WHERE p.document_no = ?)
                WHERE document_no = ? AND EXISTS (SELECT 1 FROM printed_identity p WHERE p.document_no = ?)""".formatted(IDENTITY), document, document, document);
        forget(document);
    }

    /** The identity that was printed is of no use any more: the document is read again. */
    void forget(long document) {
        jdbc.update("DELETE FROM printed_identity WHERE document_no = ?", document);
    }

    private void apply(Correction correction) {
        Optional<Long> document = client.sql("SELECT document_no FROM document WHERE sha256 = :id AND status NOT IN "
                        + DocumentStatus.OUTSIDE)
                .param("id", correction.id().sha256())
                .query(Long.class)
                .optional();
        if (document.isPresent()) {
            apply(document.get(), correction);
        } else if (!isWithdrawn(correction)) {
            addUnmatched(correction);
        }
    }

    /** Then nobody needs to be told that the row has no effect. */
    private boolean isWithdrawn(Correction correction) {
        return client.sql("SELECT COUNT(*) FROM document WHERE sha256 = :id AND status = 'withdrawn'")
                        .param("id", correction.id().sha256())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void apply(long document, Correction correction) {
        Map<String, @Nullable Object> said = said(correction.identity());
        if (!said.isEmpty()) {
            jdbc.update(
                    "INSERT INTO printed_identity (document_no, %1$s) SELECT document_no, %1$s FROM document WHERE document_no = ?"
                            .formatted(IDENTITY),
                    document);
            StringJoiner assignments = new StringJoiner(", ");
            said.keySet().stream().sorted().forEach(column -> assignments.add(column + " = :" + column));
            client.sql("UPDATE document SET " + assignments + " WHERE document_no = :document")
                    .params(said)
                    .param("document", document)
                    .update();
        }
        parts.append(document, DocumentParts.FINDINGS, List.of(applied(correction, said)));
    }

    private static Finding applied(Correction correction, Map<String, @Nullable Object> said) {
        String what = String.join(", ", said.keySet().stream().sorted().toList());
        String template = correction.template().isEmpty() ? "" : "template " + correction.template();
        return Finding.ofPage(
                APPLIED,
                Severity.INFO,
                null,
                String.join(
                                "; ",
                                List.of(what, template).stream()
                                        .filter(text -> !text.isEmpty())
                                        .toList()) + " as overrides.csv says: " + correction.reason());
    }

    /** Numbered by the order of the file. */
    private void addUnmatched(Correction correction) {
        String message = "the row of " + correction.id().disclosureId()
                + "… fits no document: compare its sha256 with sources.csv, or take the row out";
        jdbc.update("""
                INSERT INTO loose_finding (finding_no, source, rule, severity, message)
                SELECT COALESCE(MAX(finding_no), 0) + 1, CAST(? AS VARCHAR), CAST(? AS VARCHAR), CAST(? AS VARCHAR),
                    CAST(? AS VARCHAR)
                FROM loose_finding""", SOURCE, UNMATCHED, Severity.WARNING.word(), message);
    }

    private static Map<String, @Nullable Object> said(Identity identity) {
        Map<String, @Nullable Object> said = new HashMap<>(DocumentLoader.values(identity));
        said.values().removeIf(value -> value == null || value.equals(""));
        return said;
    }
}
