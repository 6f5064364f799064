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
 * Applies the corrections of {@code overrides.csv} to the rows of documents. Each call undoes all corrections and applies
 * the current ones, so that one that was removed from the file leaves nothing behind. The caller opens the transaction.
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

    /** Applies these corrections and no others. */
    void apply(List<Correction> corrections) {
        client.sql("SELECT document_no FROM printed_identity")
                .query(Long.class)
                .list()
                .forEach(this::withdraw);
        jdbc.update("UPDATE document SET published_corrected = NULL WHERE published_corrected IS NOT NULL");
        jdbc.update("DELETE FROM finding WHERE rule = ?", APPLIED);
        jdbc.update("DELETE FROM loose_finding WHERE rule = ?", UNMATCHED);
        corrections.forEach(this::apply);
    }

    /** Restores the identity that a document prints. */
    void withdraw(long document) {
        jdbc.update("""
                UPDATE document SET (%1$s) = (SELECT %1$s FROM printed_identity p WHERE p.document_no = ?)
                WHERE document_no = ? AND EXISTS (SELECT 1 FROM printed_identity p WHERE p.document_no = ?)""".formatted(IDENTITY), document, document, document);
        forget(document);
    }

    /** Drops the printed identity of a document, which is being read again. */
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

    /** Whether the document is withdrawn. Then a correction without effect is no mistake. */
    private boolean isWithdrawn(Correction correction) {
        return client.sql("SELECT COUNT(*) FROM document WHERE sha256 = :id AND status = 'withdrawn'")
                        .param("id", correction.id().sha256())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void apply(long document, Correction correction) {
        Map<String, @Nullable Object> corrected = corrected(correction.identity());
        if (!corrected.isEmpty()) {
            jdbc.update(
                    "INSERT INTO printed_identity (document_no, %1$s) SELECT document_no, %1$s FROM document WHERE document_no = ?"
                            .formatted(IDENTITY),
                    document);
            StringJoiner assignments = new StringJoiner(", ");
            corrected.keySet().stream().sorted().forEach(column -> assignments.add(column + " = :" + column));
            client.sql("UPDATE document SET " + assignments + " WHERE document_no = :document")
                    .params(corrected)
                    .param("document", document)
                    .update();
        }
        if (correction.published() != null) {
            jdbc.update(
                    "UPDATE document SET published_corrected = ? WHERE document_no = ?",
                    correction.published(),
                    document);
        }
        parts.append(document, DocumentParts.FINDINGS, List.of(applied(correction, corrected)));
    }

    private static Finding applied(Correction correction, Map<String, @Nullable Object> corrected) {
        String what = String.join(", ", corrected.keySet().stream().sorted().toList());
        String template = correction.template().isEmpty() ? "" : "template " + correction.template();
        String published = correction.published() == null ? "" : "published " + correction.published();
        return Finding.ofPage(
                APPLIED,
                Severity.INFO,
                null,
                String.join(
                                "; ",
                                List.of(what, template, published).stream()
                                        .filter(text -> !text.isEmpty())
                                        .toList()) + " as overrides.csv says: " + correction.reason());
    }

    /** Adds a finding for a correction of an unknown document, numbered in the order of the file. */
    private void addUnmatched(Correction correction) {
        String message = "the row of " + correction.id().disclosureId()
                + "… fits no document: compare its sha256 with sources.csv, or take the row out";
        jdbc.update("""
                INSERT INTO loose_finding (finding_no, source, rule, severity, message)
                SELECT COALESCE(MAX(finding_no), 0) + 1, CAST(? AS VARCHAR), CAST(? AS VARCHAR), CAST(? AS VARCHAR),
                    CAST(? AS VARCHAR)
                FROM loose_finding""", SOURCE, UNMATCHED, Severity.WARNING.word(), message);
    }

    private static Map<String, @Nullable Object> corrected(Identity identity) {
        Map<String, @Nullable Object> corrected = new HashMap<>(DocumentLoader.values(identity));
        corrected.values().removeIf(value -> value == null || value.equals(""));
        return corrected;
    }
}
