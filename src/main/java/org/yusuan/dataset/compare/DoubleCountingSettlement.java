package org.yusuan.dataset.compare;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes into the database which disclosures count. The caller opens the transaction. */
final class DoubleCountingSettlement {
    private static final String EDITIONS = """
            SELECT document_no, fact_count, vouched_count, region_code, entity_name, COALESCE(entity_level, '') AS entity_level, fiscal_year,
                COALESCE(kind, '') AS kind,
                COALESCE(published_corrected,
                    (SELECT MIN(s.published) FROM sighting s WHERE s.document_no = d.document_no)) AS published
            FROM document d
            WHERE status IN ('loaded', 'loaded_with_findings') AND superseded_by IS NULL
            ORDER BY document_no""";

    /** Finds rows in which a department names its units, and forms in which a unit names its department. */
    private static final String NAMES = """
            SELECT DISTINCT d.document_no, f.item_name AS name
            FROM document d JOIN fact f ON f.document_no = d.document_no
            WHERE d.superseded_by IS NULL AND d.entity_level = 'department' AND f.item_name <> ''
                AND (f.row_kind = 'unit' OR f.table_key = 't11'
                    OR (f.table_key IN ('t02', 't03') AND f.item_name IN
                        (SELECT entity_name FROM document WHERE entity_level = 'unit')))
            UNION
            SELECT DISTINCT d.document_no, f.counterpart_name
            FROM document d JOIN fact f ON f.document_no = d.document_no
            WHERE d.superseded_by IS NULL AND d.entity_level = 'department' AND f.table_key = 't10'
                AND f.counterpart_name <> ''
            UNION
            SELECT DISTINCT d.document_no, p.department_name
            FROM document d JOIN performance_form p ON p.document_no = d.document_no
            WHERE d.superseded_by IS NULL AND d.entity_level = 'unit' AND p.department_name IS NOT NULL""";

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    DoubleCountingSettlement(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    /** Writes only the decisions that have changed. */
    void settle() {
        List<DoubleCountingRule.Edition> editions =
                client.sql(EDITIONS).query(DoubleCountingSettlement::read).list();
        DoubleCountingRule counting = new DoubleCountingRule(editions, claims(editions));
        Map<Long, DoubleCountingRule.Counted> before = stored();
        List<Object[]> gone = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        for (DoubleCountingRule.Edition edition : editions) {
            DoubleCountingRule.Counted now = counting.of(edition);
            DoubleCountingRule.Counted was = before.remove(edition.number());
            if (!now.equals(was)) {
                gone.add(new Object[] {edition.number()});
                rows.add(new Object[] {edition.number(), now.counted(), now.department(), now.remark(), now.reason()});
            }
        }
        before.keySet().forEach(number -> gone.add(new Object[] {number}));
        jdbc.batchUpdate("DELETE FROM comparable WHERE document_no = ?", gone);
        jdbc.batchUpdate(
                "INSERT INTO comparable (document_no, counted, department_name, remark, reason) VALUES (?, ?, ?, ?, ?)",
                rows);
    }

    private Map<Long, Set<String>> claims(List<DoubleCountingRule.Edition> editions) {
        Map<Long, DoubleCountingRule.Edition> byNumber = new HashMap<>();
        Map<UnitName, List<DoubleCountingRule.Edition>> units = new HashMap<>();
        for (DoubleCountingRule.Edition edition : editions) {
            byNumber.put(edition.number(), edition);
            if (edition.isUnit()) {
                units.computeIfAbsent(new UnitName(edition.place(), edition.entity()), key -> new ArrayList<>())
                        .add(edition);
            }
        }
        Map<Long, Set<String>> claims = new HashMap<>();
        client.sql(NAMES).query(row -> {
            DoubleCountingRule.Edition edition = byNumber.get(row.getLong("document_no"));
            if (edition == null) {
                return;
            }
            String name = DoubleCountingRule.Edition.bare(row.getString("name"));
            if (edition.isUnit()) {
                claims.computeIfAbsent(edition.number(), key -> new HashSet<>()).add(name);
            } else {
                units.getOrDefault(new UnitName(edition.place(), name), List.of())
                        .forEach(unit -> claims.computeIfAbsent(unit.number(), key -> new HashSet<>())
                                .add(edition.entity()));
            }
        });
        return claims;
    }

    private Map<Long, DoubleCountingRule.Counted> stored() {
        Map<Long, DoubleCountingRule.Counted> stored = new HashMap<>();
        client.sql("SELECT * FROM comparable").query(row -> {
            stored.put(
                    row.getLong("document_no"),
                    new DoubleCountingRule.Counted(
                            row.getBoolean("counted"),
                            row.getString("department_name"),
                            row.getString("remark"),
                            row.getString("reason")));
        });
        return stored;
    }

    private static DoubleCountingRule.Edition read(ResultSet row, int number) throws SQLException {
        return new DoubleCountingRule.Edition(
                row.getLong("document_no"),
                row.getObject("published", LocalDate.class),
                row.getLong("fact_count"),
                row.getLong("vouched_count"),
                new DoubleCountingRule.Edition.Place(
                        row.getString("region_code"),
                        row.getObject("fiscal_year", Integer.class),
                        row.getString("kind")),
                row.getString("entity_name"),
                row.getString("entity_level"));
    }

    private record UnitName(DoubleCountingRule.Edition.Place place, String name) {}
}
