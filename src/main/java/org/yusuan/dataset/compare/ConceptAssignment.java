package org.yusuan.dataset.compare;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yusuan.model.RowKind;

/**
 * Assigns concepts to facts. Handles the documents that were read, or got another year, since the last time, and all of
 * them when the dictionary has changed. No document needs to be read again.
 */
final class ConceptAssignment {
    private static final int BATCH = 1_000;

    private static final String STALE = """
            SELECT d.document_no, d.fiscal_year, d.loaded_run
            FROM document d LEFT JOIN concept_assignment a ON a.document_no = d.document_no
            WHERE d.fact_count > 0 AND (a.document_no IS NULL OR a.dictionary <> :dictionary
                OR COALESCE(a.loaded_run, -1) <> COALESCE(d.loaded_run, -1)
                OR COALESCE(a.fiscal_year, -1) <> COALESCE(d.fiscal_year, -1))
            ORDER BY d.document_no""";

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final TransactionTemplate transaction;
    private final ConceptDictionary dictionary;

    ConceptAssignment(JdbcTemplate jdbc, TransactionTemplate transaction, ConceptDictionary dictionary) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
        this.transaction = transaction;
        this.dictionary = dictionary;
    }

    /** Assigns document by document, each in a transaction of its own: after a kill, the next call continues. */
    void assign() {
        transaction.executeWithoutResult(status -> writeConcepts());
        List<Stale> stale = client.sql(STALE)
                .param("dictionary", dictionary.version())
                .query(Stale::read)
                .list();
        stale.forEach(document -> transaction.executeWithoutResult(status -> assign(document)));
    }

    private void writeConcepts() {
        List<Concept> stored = client.sql("SELECT * FROM concept ORDER BY ordinal")
                .query((row, number) -> new Concept(
                        row.getString("concept"),
                        row.getString("family"),
                        row.getString("code"),
                        row.getString("caption"),
                        row.getString("caption_en")))
                .list();
        List<Concept> concepts = dictionary.concepts();
        if (stored.equals(concepts)) {
            return;
        }
        jdbc.update("DELETE FROM concept");
        List<Object[]> rows = new ArrayList<>();
        for (Concept concept : concepts) {
            rows.add(new Object[] {
                concept.concept(), concept.family(), concept.code(), concept.caption(), concept.english(), rows.size()
            });
        }
        jdbc.batchUpdate(
                "INSERT INTO concept (concept, family, code, caption, caption_en, ordinal) VALUES (?, ?, ?, ?, ?, ?)",
                rows);
    }

    private void assign(Stale document) {
        List<Object[]> changed = new ArrayList<>();
        Map<Line, Concept> lines = new HashMap<>();
        client.sql("SELECT * FROM fact WHERE document_no = :document ORDER BY part_no")
                .param("document", document.number())
                .query(row -> {
                    String concept = concept(document, row, lines);
                    if (!concept.equals(row.getString("concept"))) {
                        changed.add(new Object[] {concept, document.number(), row.getInt("part_no")});
                    }
                });
        for (int from = 0; from < changed.size(); from += BATCH) {
            jdbc.batchUpdate(
                    "UPDATE fact SET concept = ? WHERE document_no = ? AND part_no = ?",
                    changed.subList(from, Math.min(from + BATCH, changed.size())));
        }
        jdbc.update("DELETE FROM concept_assignment WHERE document_no = ?", document.number());
        jdbc.update(
                "INSERT INTO concept_assignment (document_no, dictionary, loaded_run, fiscal_year) VALUES (?, ?, ?, ?)",
                document.number(),
                dictionary.version(),
                document.run(),
                document.year());
    }

    private String concept(Stale document, ResultSet row, Map<Line, Concept> lines) throws SQLException {
        Line line = Line.of(row, row.getInt("line_no"));
        int parent = row.getInt("parent_line_no");
        Concept above = row.wasNull() ? null : lines.get(Line.of(row, parent));
        Concept concept = dictionary.of(item(document, row), above).orElse(null);
        if (concept == null) {
            return "";
        }
        lines.putIfAbsent(line, concept);
        return concept.concept();
    }

    private static ConceptDictionary.Item item(Stale document, ResultSet row) throws SQLException {
        return new ConceptDictionary.Item(
                row.getString("table_key"),
                row.getString("side"),
                row.getString("classification"),
                row.getString("item_code"),
                row.getString("item_name"),
                row.getString("measure"),
                RowKind.UNIT.word().equals(row.getString("row_kind")),
                document.year());
    }

    private record Stale(
            long number, @Nullable Integer year, @Nullable Long run) {
        static Stale read(ResultSet row, int rowNumber) throws SQLException {
            return new Stale(
                    row.getLong("document_no"),
                    row.getObject("fiscal_year", Integer.class),
                    row.getObject("loaded_run", Long.class));
        }
    }

    /** Identifies a printed row, or one side of it. */
    private record Line(String table, String side, String classification, int number) {
        static Line of(ResultSet row, int number) throws SQLException {
            return new Line(row.getString("table_key"), row.getString("side"), row.getString("classification"), number);
        }
    }
}
