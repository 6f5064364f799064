package org.yusuan.dataset.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.Severity;

/**
 * Compares the names of national codes across the current documents of a year. The findings depend on the whole dataset, so
 * each call replaces those of the call before. The caller opens the transaction.
 */
final class CodeNameCheck {
    static final String RULE = "code.name_differs_in_dataset";

    /** Functional codes begin with 2, economic ones with 3 or 5. Codes of units and of revenue are not compared. */
    private static final Pattern NATIONAL = Pattern.compile("2\\d{2}(?:\\d{2}){0,2}|[35]\\d{2}(?:\\d{2})?");

    /**
     * Reads tables whose codes are those of items in every layout; in others they may be units. Scans may misread a name.
     */
    private static final String NAMES = """
            SELECT d.fiscal_year, f.item_code, f.item_name, f.document_no, MIN(f.part_no) AS part_no
            FROM fact f JOIN document d ON d.document_no = f.document_no
            WHERE d.superseded_by IS NULL AND d.fiscal_year IS NOT NULL AND d.status <> 'quarantined'
                AND f.table_key IN ('t05', 't06', 't08', 'f03', 'f05', 'f06', 'f08',
                    'x_general_public_by_economic', 'x_basic_by_function')
                AND f.item_code <> '' AND f.item_name <> '' AND f.method = 'text'
            GROUP BY d.fiscal_year, f.item_code, f.item_name, f.document_no
            ORDER BY d.fiscal_year, f.item_code""";

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final DocumentParts parts;

    CodeNameCheck(JdbcTemplate jdbc, JdbcClient client, DocumentParts parts) {
        this.jdbc = jdbc;
        this.client = client;
        this.parts = parts;
    }

    /** Adds a finding to each document whose name for a code differs from that of nearly all others of its year. */
    void compare() {
        jdbc.update("DELETE FROM finding WHERE rule = ?", RULE);
        Majorities majorities = new Majorities();
        client.sql(NAMES).query(row -> {
            majorities.add(read(row));
        });
        majorities.decide();
        TreeMap<Long, List<MajorityName.Odd>> byDocument = new TreeMap<>();
        majorities.odd.forEach(o -> byDocument
                .computeIfAbsent(o.odd().document(), d -> new ArrayList<>())
                .add(o));
        byDocument.forEach((document, odd) -> parts.append(
                document,
                DocumentParts.FINDINGS,
                odd.stream().map(o -> finding(o, majorities.names)).toList()));
    }

    private static MajorityName.NamedCode read(ResultSet row) throws SQLException {
        return new MajorityName.NamedCode(
                row.getInt("fiscal_year"),
                ResultColumns.text(row, "item_code"),
                ResultColumns.text(row, "item_name"),
                row.getLong("document_no"),
                row.getInt("part_no"));
    }

    /** The name of another code is a mistake that moves money; a name that nobody else uses is mostly a spelling. */
    private Finding finding(MajorityName.Odd odd, Set<String> names) {
        MajorityName.NamedCode named = odd.odd();
        boolean another = names.contains(named.year() + named.folded());
        String message = "%d of %d documents of %d name the code %s%s"
                .formatted(
                        odd.agreeing(),
                        odd.documents(),
                        named.year(),
                        odd.usual(),
                        another
                                ? "; the name printed here belongs to another code: is it the code that is wrong?"
                                : "");
        return client.sql("SELECT table_key, page, measure FROM fact WHERE document_no = ? AND part_no = ?")
                .params(named.document(), named.part())
                .query((row, number) -> new Finding(
                        RULE,
                        another ? Severity.WARNING : Severity.INFO,
                        Fault.PUBLISHER,
                        ResultColumns.text(row, "table_key"),
                        ResultColumns.optionalInt(row, "page"),
                        named.code(),
                        named.name(),
                        ResultColumns.text(row, "measure"),
                        odd.usual(),
                        named.name(),
                        message,
                        null))
                .single();
    }

    /** Decides on the names of all codes, one code after the other. */
    private static final class Majorities {
        private final List<MajorityName.NamedCode> code = new ArrayList<>();
        private final List<MajorityName.Odd> odd = new ArrayList<>();
        private final Set<String> names = new HashSet<>();

        void add(MajorityName.NamedCode name) {
            if (!code.isEmpty() && !code.get(0).isOfSameCode(name)) {
                decide();
            }
            if (NATIONAL.matcher(name.code()).matches()) {
                code.add(name);
            }
        }

        /** Decides on the code read so far. */
        void decide() {
            if (!code.isEmpty()) {
                MajorityName majority = new MajorityName(code);
                int year = code.get(0).year();
                majority.name().ifPresent(n -> names.add(year + n));
                odd.addAll(majority.odd());
                code.clear();
            }
        }
    }
}
