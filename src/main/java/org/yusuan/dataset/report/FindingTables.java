package org.yusuan.dataset.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yusuan.dataset.store.DatasetReader;

/** Lists the findings about current editions: counted by rule, with the first examples of each. */
@Component
final class FindingTables {
    private static final List<String> SEVERITIES = List.of("error", "warning", "info");

    private static final List<String> RULE = List.of("rule", "severity", "fault", "findings", "documents");

    private static final List<String> EXAMPLE = List.of(
            "rule",
            "severity",
            "fault",
            "page",
            "cell",
            "table_key",
            "form_no",
            "item_code",
            "item_name",
            "measure",
            "expected",
            "actual",
            "message");

    private static final String RULES = """
            SELECT f.rule, f.severity, f.fault, COUNT(*) AS findings, COUNT(DISTINCT f.document_no) AS documents
            FROM finding f JOIN document d ON d.document_no = f.document_no
            WHERE d.superseded_by IS NULL
            GROUP BY f.rule, f.severity, f.fault""";

    /** Finds examples. In a spreadsheet, the cell is that of the fact in question; a page has none. */
    private static final String EXAMPLES = """
            SELECT e.*, SUBSTRING(d.sha256, 1, 16) AS disclosure_id,
                (SELECT MIN(t.cell) FROM fact t WHERE t.document_no = e.document_no AND t.table_key = e.table_key
                    AND t.page = e.page AND t.item_name = e.item_name AND t.measure = e.measure) AS cell
            FROM (SELECT f.*, ROW_NUMBER() OVER (
                        PARTITION BY f.rule, f.severity, f.fault ORDER BY f.document_no, f.part_no) AS place
                    FROM finding f JOIN document d ON d.document_no = f.document_no
                    WHERE d.superseded_by IS NULL) e
                JOIN document d ON d.document_no = e.document_no
            WHERE e.place <= :examples
            ORDER BY e.document_no, e.part_no""";

    private final JdbcClient client;
    private final DatasetReader dataset;
    private final ReportSettings settings;

    FindingTables(DataSource dataSource, DatasetReader dataset, ReportSettings settings) {
        client = JdbcClient.create(dataSource);
        this.dataset = dataset;
        this.settings = settings;
    }

    /** Counts findings by rule: errors first, then the most frequent. */
    PageTable rules() {
        List<Rule> rules = client.sql(RULES)
                .query((row, number) -> new Rule(
                        row.getString("rule"),
                        row.getString("severity"),
                        row.getString("fault"),
                        row.getLong("findings"),
                        row.getLong("documents")))
                .list();
        PageTable.Builder rows = new PageTable.Builder(settings.rows());
        rules.stream().sorted(Rule.ORDER).forEach(rule -> rows.add(rule.row()));
        return rows.table("rules", RULE);
    }

    /** Lists the first examples of every rule, in the order in which the documents were first seen. */
    PageTable examples() {
        Map<Long, String> files = new HashMap<>();
        dataset.documents().forEach(key -> files.put(key.number(), key.sourceFile()));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        client.sql(EXAMPLES).param("examples", settings.examples()).query(row -> {
            List<@Nullable Object> values = new ArrayList<>();
            values.add(row.getString("disclosure_id"));
            values.add(files.getOrDefault(row.getLong("document_no"), ""));
            values.addAll(values(row));
            rows.add(values);
        });
        List<String> columns = new ArrayList<>(List.of("disclosure_id", "source_file"));
        columns.addAll(EXAMPLE);
        return PageTable.whole("examples", columns, rows);
    }

    private record Rule(String rule, String severity, String fault, long findings, long documents) {
        static final Comparator<Rule> ORDER = Comparator.comparing((Rule rule) -> SEVERITIES.indexOf(rule.severity))
                .thenComparing(Comparator.comparing(Rule::findings).reversed())
                .thenComparing(Rule::rule)
                .thenComparing(Rule::fault);

        List<@Nullable Object> row() {
            return List.of(rule, severity, fault, findings, documents);
        }
    }

    private static List<@Nullable Object> values(ResultSet row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (String column : EXAMPLE) {
            values.add(row.getObject(column));
        }
        return values;
    }
}
