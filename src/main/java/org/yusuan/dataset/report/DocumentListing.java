package org.yusuan.dataset.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yusuan.dataset.store.DatasetReader;
import org.yusuan.dataset.store.DocumentKey;
import org.yusuan.model.DocumentId;

/** Lists the documents, and what a run brought. */
@Component
final class DocumentListing {
    private static final List<String> DOCUMENT = List.of(
            "disclosure_id",
            "province",
            "region_code",
            "region_name",
            "entity_name",
            "entity_level",
            "fiscal_year",
            "kind",
            "template",
            "status",
            "message",
            "pages",
            "tables_found",
            "forms_found",
            "fact_count",
            "vouched_count",
            "errors",
            "warnings");

    private static final String DOCUMENTS = """
            SELECT d.document_no, SUBSTRING(d.sha256, 1, 16) AS disclosure_id, d.province, d.region_code, d.region_name,
                d.entity_name, d.entity_level, d.fiscal_year, d.kind, d.template, d.status, d.message, d.pages,
                d.tables_found, d.forms_found, d.fact_count, d.vouched_count,
                COALESCE(f.errors, 0) AS errors, COALESCE(f.warnings, 0) AS warnings
            FROM document d LEFT JOIN (
                SELECT document_no, SUM(CASE WHEN severity = 'error' THEN 1 ELSE 0 END) AS errors,
                    SUM(CASE WHEN severity = 'warning' THEN 1 ELSE 0 END) AS warnings
                FROM finding GROUP BY document_no) f ON f.document_no = d.document_no
            WHERE d.status NOT IN ('seen', 'compilation')""";

    /** Finds documents that this run read, and those that they superseded. */
    private static final String NEWS = """
            SELECT d.document_no, d.sha256,
                CASE WHEN d.status = 'quarantined' THEN 'refused'
                    WHEN d.loaded_run <> :run THEN 'superseded'
                    WHEN d.first_seen_run = :run THEN 'new' ELSE 'changed' END AS news,
                (SELECT MAX(s.source_url) FROM sighting s WHERE s.document_no = COALESCE(d.part_of, d.document_no)) AS source_url,
                i.source
            FROM document d LEFT JOIN document file ON file.document_no = d.part_of LEFT JOIN (
                SELECT sha256, MIN(source) AS source FROM run_source_item
                WHERE ending IN ('new', 'changed') GROUP BY sha256) i ON i.sha256 = COALESCE(file.sha256, d.sha256)
            WHERE d.status <> 'compilation' AND (d.loaded_run = :run
                OR EXISTS (SELECT 1 FROM document n
                    WHERE n.loaded_run = :run AND SUBSTRING(n.sha256, 1, 16) = d.superseded_by))""";

    private final JdbcClient client;
    private final DatasetReader dataset;
    private final ReportSettings settings;

    DocumentListing(DataSource dataSource, DatasetReader dataset, ReportSettings settings) {
        client = JdbcClient.create(dataSource);
        this.dataset = dataset;
        this.settings = settings;
    }

    /** Lists every document, in the order of the export. The table does not depend on run numbers. */
    PageTable documents() {
        List<DocumentKey> keys = dataset.documents();
        Map<Long, List<@Nullable Object>> rows = new HashMap<>();
        keys.stream().limit(settings.rows()).forEach(key -> rows.put(key.number(), new ArrayList<>()));
        client.sql(DOCUMENTS).query(row -> {
            List<@Nullable Object> values = rows.get(row.getLong("document_no"));
            if (values != null) {
                values.addAll(values(row));
            }
        });
        List<List<@Nullable Object>> ordered = new ArrayList<>();
        keys.stream().limit(settings.rows()).forEach(key -> ordered.add(named(key, rows)));
        List<String> columns = new ArrayList<>(List.of("source_file"));
        columns.addAll(DOCUMENT);
        return new PageTable("documents", columns, ordered, keys.size());
    }

    /** Lists what a run brought, with the kind of news and the source. */
    PageTable news(long run) {
        Map<Long, String> files = new HashMap<>();
        dataset.documents().forEach(key -> files.put(key.number(), key.sourceFile()));
        List<News> news = client.sql(NEWS)
                .param("run", run)
                .query((row, number) -> new News(
                        new DocumentId(row.getString("sha256")).disclosureId(),
                        files.getOrDefault(row.getLong("document_no"), ""),
                        row.getString("news"),
                        source(row.getString("source"), row.getString("source_url"))))
                .list();
        PageTable.Builder rows = new PageTable.Builder(settings.rows());
        news.stream()
                .sorted(Comparator.comparing(News::sourceFile).thenComparing(News::disclosureId))
                .forEach(
                        one -> rows.add(Arrays.asList(one.disclosureId(), one.sourceFile(), one.word(), one.source())));
        return rows.table("news", List.of("disclosure_id", "source_file", "news", "source"));
    }

    private record News(String disclosureId, String sourceFile, String word, String source) {}

    /**
     * Names the job that found a document first. The ledger has none for documents from archives and for those of runs
     * without a record; then the host is named. Empty if the document is local.
     */
    private static String source(@Nullable String job, @Nullable String url) {
        if (job != null) {
            return job;
        }
        return url == null || url.isEmpty() ? "" : url.replaceFirst("^[a-z]+://([^/]+).*$", "$1");
    }

    private static List<@Nullable Object> named(DocumentKey key, Map<Long, List<@Nullable Object>> rows) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(key.sourceFile());
        row.addAll(rows.getOrDefault(key.number(), List.of()));
        return row;
    }

    private static List<@Nullable Object> values(ResultSet row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (String column : DOCUMENT) {
            values.add(row.getObject(column));
        }
        return values;
    }
}
