package org.yusuan.dataset.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yusuan.model.DocumentId;
import org.yusuan.model.Finding;
import org.yusuan.model.Severity;

/** Decides which edition of each disclosure is current. The caller opens the transaction. */
final class EditionSettlement {
    private static final String CONFLICT = "edition.conflict";
    static final String CORRECTED_BY_NOTICE = "edition.corrected_by_notice";
    private static final int BATCH = 1_000;

    /** Reads the documents of one disclosure one after the other; how the collation sorts them does not matter. */
    private static final String CANDIDATES = """
            SELECT document_no, sha256, first_seen_run, edition, superseded_by,
                region_code, entity_name, entity_level, fiscal_year, kind,
                COALESCE(published_corrected,
                    (SELECT MIN(published) FROM sighting s WHERE s.document_no = COALESCE(d.part_of, d.document_no))) AS published
            FROM document d
            WHERE status IN ('loaded', 'loaded_with_findings', 'superseded')
                AND region_code <> '' AND entity_name <> ''
                AND entity_level IS NOT NULL AND fiscal_year IS NOT NULL AND kind IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM finding f
                    WHERE f.document_no = d.document_no AND f.rule = 'document.correction_notice')
            ORDER BY region_code, entity_name, entity_level, fiscal_year, kind, document_no""";

    /** Tables of current disclosures that a notice of correction replaces (docs/decisions/0028). */
    private static final String CORRECTED = """
            SELECT d.document_no, n.sha256, f.table_key,
                (SELECT MIN(a.page) FROM fact a WHERE a.document_no = d.document_no AND a.table_key = f.table_key) AS page
            FROM document n JOIN finding f ON f.document_no = n.document_no AND f.rule = 'document.correction_notice'
                JOIN document d ON d.region_code = n.region_code AND d.entity_name = n.entity_name
                    AND d.fiscal_year = n.fiscal_year AND d.kind = n.kind AND d.document_no <> n.document_no
            WHERE d.superseded_by IS NULL AND d.status IN ('loaded', 'loaded_with_findings')
                AND n.entity_name <> '' AND n.region_code <> ''
                AND EXISTS (SELECT 1 FROM fact a WHERE a.document_no = d.document_no AND a.table_key = f.table_key)
                AND NOT EXISTS (SELECT 1 FROM finding o
                    WHERE o.document_no = d.document_no AND o.rule = 'document.correction_notice')
            ORDER BY d.document_no, n.sha256, f.table_key""";

    private static final String OWN_STATUS = """
            CASE WHEN superseded_by IS NOT NULL THEN 'superseded'
                WHEN EXISTS (SELECT 1 FROM finding f
                    WHERE f.document_no = document.document_no AND f.severity IN ('error', 'warning'))
                THEN 'loaded_with_findings'
                ELSE 'loaded' END""";

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final DocumentParts parts;

    EditionSettlement(JdbcTemplate jdbc, JdbcClient client, DocumentParts parts) {
        this.jdbc = jdbc;
        this.client = client;
        this.parts = parts;
    }

    /** Writes the numbers of the editions and which one supersedes which. Only changes are written. */
    void settle() {
        Changes changes = changes();
        jdbc.batchUpdate(
                "UPDATE document SET edition = ?, superseded_by = ? WHERE document_no = ?",
                changes.moved,
                BATCH,
                EditionSettlement::bind);
        jdbc.update("DELETE FROM finding WHERE rule = ?", CONFLICT);
        changes.conflicts.forEach(
                (document, finding) -> parts.append(document, DocumentParts.FINDINGS, List.of(finding)));
        noteCorrections();
    }

    private void noteCorrections() {
        jdbc.update("DELETE FROM finding WHERE rule = ?", CORRECTED_BY_NOTICE);
        Map<Long, List<Finding>> corrected = new TreeMap<>();
        client.sql(CORRECTED).query(row -> {
            corrected
                    .computeIfAbsent(row.getLong("document_no"), document -> new ArrayList<>())
                    .add(Finding.ofTable(
                            CORRECTED_BY_NOTICE,
                            Severity.WARNING,
                            ResultColumns.text(row, "table_key"),
                            row.getInt("page"),
                            "the figures of this table were replaced by the notice of correction "
                                    + new DocumentId(ResultColumns.text(row, "sha256")).disclosureId()
                                    + "; both are in the dataset: use those of the notice"));
        });
        corrected.forEach((document, findings) -> parts.append(document, DocumentParts.FINDINGS, findings));
    }

    /** Updates the status of every document: superseded, or loaded with or without findings. */
    void restate() {
        jdbc.update("""
                UPDATE document SET status = %1$s
                WHERE status IN ('loaded', 'loaded_with_findings', 'superseded') AND status <> %1$s""".formatted(OWN_STATUS));
    }

    private static void bind(PreparedStatement statement, EditionChain.Place place) throws SQLException {
        statement.setInt(1, place.number());
        statement.setString(2, place.supersededBy());
        statement.setLong(3, place.edition().document());
    }

    private Changes changes() {
        Changes changes = new Changes();
        List<Candidate> chain = new ArrayList<>();
        client.sql(CANDIDATES).query(row -> {
            Candidate candidate = Candidate.read(row);
            if (!chain.isEmpty() && !chain.get(0).disclosure.equals(candidate.disclosure)) {
                changes.add(chain);
                chain.clear();
            }
            chain.add(candidate);
        });
        changes.add(chain);
        return changes;
    }

    /** Identifies a disclosure independent of its edition. */
    private record DisclosureIdentity(String region, String entity, String level, int year, String kind) {}

    private record Candidate(
            DisclosureIdentity disclosure,
            EditionChain.Edition edition,
            @Nullable Integer number,
            @Nullable String supersededBy) {

        static Candidate read(ResultSet row) throws SQLException {
            DisclosureIdentity disclosure = new DisclosureIdentity(
                    ResultColumns.text(row, "region_code"),
                    ResultColumns.text(row, "entity_name"),
                    ResultColumns.text(row, "entity_level"),
                    row.getInt("fiscal_year"),
                    ResultColumns.text(row, "kind"));
            EditionChain.Edition edition = new EditionChain.Edition(
                    row.getLong("document_no"),
                    new DocumentId(ResultColumns.text(row, "sha256")),
                    row.getObject("published", LocalDate.class),
                    row.getLong("first_seen_run"));
            return new Candidate(
                    disclosure, edition, ResultColumns.optionalInt(row, "edition"), row.getString("superseded_by"));
        }

        boolean standsAt(EditionChain.Place place) {
            return Objects.equals(number, place.number()) && Objects.equals(supersededBy, place.supersededBy());
        }
    }

    /** Collects what changes; most disclosures stay as they are for years. */
    private static final class Changes {
        private final List<EditionChain.Place> moved = new ArrayList<>();
        private final Map<Long, Finding> conflicts = new TreeMap<>();

        void add(List<Candidate> chain) {
            Map<EditionChain.Edition, Candidate> before =
                    chain.stream().collect(Collectors.toMap(Candidate::edition, candidate -> candidate));
            for (EditionChain.Place place : new EditionChain(before.keySet()).places()) {
                Candidate candidate = before.get(place.edition());
                if (candidate == null || !candidate.standsAt(place)) {
                    moved.add(place);
                }
                if (!place.conflicting().isEmpty()) {
                    conflicts.put(place.edition().document(), conflict(place.conflicting()));
                }
            }
        }

        private static Finding conflict(List<EditionChain.Edition> conflicting) {
            String others =
                    conflicting.stream().map(other -> other.id().disclosureId()).collect(Collectors.joining(", "));
            String message =
                    "This document and %s are editions of one disclosure, and neither a date of publication nor the order of their arrival shows which is the newest. Until a person says so, the figures of only one of them are counted: of the most complete, then of the best vouched, then of the one seen first. Withdraw the outdated files (yusuan withdraw), or give the dates of publication in overrides.csv (column published)."
                            .formatted(others);
            return Finding.ofPage(CONFLICT, Severity.WARNING, null, message)
                    .comparing("1", String.valueOf(conflicting.size() + 1));
        }
    }
}
