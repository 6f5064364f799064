package org.yusuan.dataset.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.yusuan.model.DisclosureKind;
import org.yusuan.model.DocumentId;
import org.yusuan.model.EntityLevel;
import org.yusuan.model.Fact;
import org.yusuan.model.Finding;
import org.yusuan.model.Identity;
import org.yusuan.model.Indicator;
import org.yusuan.model.Measure;
import org.yusuan.model.PerformanceForm;
import org.yusuan.model.RawCell;
import org.yusuan.model.Severity;
import org.yusuan.model.TableKey;

/**
 * Reads the dataset in the order of the export. It hands over one row at a time, so that memory does not grow with the
 * dataset.
 */
@Repository
public class DatasetReader {
    /** Rows that a database driver holds at a time. */
    private static final int FETCH_SIZE = 1_000;

    private static final String DISCLOSURE = """
            SELECT d.*, COALESCE(f.sha256, d.sha256) AS file_sha256,
                CASE WHEN c.counted OR c.reason <> '' THEN c.reason END AS not_counted,
                COALESCE(d.published_corrected,
                    (SELECT MIN(s.published) FROM sighting s
                        WHERE s.document_no = COALESCE(d.part_of, d.document_no))) AS published
            FROM document d
                LEFT JOIN document f ON f.document_no = d.part_of
                LEFT JOIN comparable c ON c.document_no = d.document_no
            WHERE d.document_no = :document""";

    /** Why a document does not count whose place beside the others was never decided. */
    private static final String NOT_SETTLED = "not_settled";

    private static final Comparator<Disclosure.Source> BYTE_ORDER = Comparator.comparing(
                    Disclosure.Source::file, CodePointOrder.INSTANCE)
            .thenComparing(Disclosure.Source::url, CodePointOrder.INSTANCE);

    private final TransactionTemplate snapshot;
    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    /** Reads a database that Flyway has brought up to date. */
    public DatasetReader(DataSource dataSource, PlatformTransactionManager transactions) {
        snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        jdbc = new JdbcTemplate(dataSource);
        jdbc.setFetchSize(FETCH_SIZE);
        client = JdbcClient.create(jdbc);
    }

    /**
     * Runs reads that all see the same state of the dataset. PostgreSQL streams rows only within such a transaction;
     * outside of one, it sends a whole result at once.
     */
    public void inSnapshot(Runnable reads) {
        snapshot.executeWithoutResult(status -> reads.run());
    }

    /** Lists all documents that were read or refused, in the order of the export. */
    public List<DocumentKey> documents() {
        return new DocumentCatalog(client).documents("status NOT IN " + DocumentStatus.OUTSIDE);
    }

    /**
     * Lists the documents that changed, in the order of the export: those that were loaded, those that they superseded, and
     * later editions of both.
     *
     * @param since from when on; null for all documents
     */
    public List<DocumentKey> documents(@Nullable Since since) {
        if (since == null) {
            return documents();
        }
        Set<String> changed = new ChangedDocuments(client).since(since);
        return documents().stream()
                .filter(key -> changed.contains(key.id().disclosureId()))
                .toList();
    }

    /** Reads a document with the names and addresses under which it was seen. */
    public Disclosure disclosure(DocumentKey key) {
        return client.sql(DISCLOSURE)
                .param("document", key.number())
                .query((row, number) -> disclosure(key, row))
                .single();
    }

    /** Lists the tables that have facts of current editions, each with the measures that occur. */
    public SortedMap<TableKey, Set<Measure>> measures() {
        SortedMap<TableKey, Set<Measure>> measures = new TreeMap<>();
        client.sql("""
                        SELECT DISTINCT f.table_key, f.measure
                        FROM fact f JOIN document d ON d.document_no = f.document_no
                        WHERE d.superseded_by IS NULL""").query(row -> {
            TableKey table = new TableKey(ResultColumns.text(row, "table_key"));
            Measure measure = ResultColumns.constant(row, "measure", Measure.class);
            measures.computeIfAbsent(table, key -> EnumSet.noneOf(Measure.class))
                    .add(measure);
        });
        return measures;
    }

    /** Reads the facts of a document, in the row order of {@code facts.csv}. */
    public void facts(DocumentKey key, Consumer<Fact> consumer) {
        read(key, FactRows.TABLE, FactRows::read, consumer);
    }

    /** Reads the raw cells of a document, in reading order. */
    public void rawCells(DocumentKey key, Consumer<RawCell> consumer) {
        read(key, DocumentParts.RAW_CELLS, DocumentParts::readRawCell, consumer);
    }

    /** Reads the findings about a document, in reading order. */
    public void findings(DocumentKey key, Consumer<Finding> consumer) {
        read(key, DocumentParts.FINDINGS, DocumentParts::readFinding, consumer);
    }

    /**
     * Reads the findings about no document, in their order.
     *
     * @param consumer takes the file that a finding is about, such as {@code overrides.csv}, and the finding
     */
    public void datasetFindings(BiConsumer<String, Finding> consumer) {
        jdbc.query("SELECT * FROM loose_finding ORDER BY finding_no", row -> {
            Severity severity = ResultColumns.constant(row, "severity", Severity.class);
            consumer.accept(
                    ResultColumns.text(row, "source"),
                    Finding.ofPage(
                            ResultColumns.text(row, "rule"), severity, null, ResultColumns.text(row, "message")));
        });
    }

    /** Reads the performance forms of a document, in reading order. */
    public void forms(DocumentKey key, Consumer<PerformanceForm> consumer) {
        read(key, FormRows.FORMS, FormRows::readForm, consumer);
    }

    /** Reads the performance indicators of a document, in reading order. */
    public void indicators(DocumentKey key, Consumer<Indicator> consumer) {
        read(key, FormRows.INDICATORS, FormRows::readIndicator, consumer);
    }

    private <T> void read(DocumentKey key, PartTable<T> table, RowMapper<T> mapper, Consumer<T> consumer) {
        jdbc.query(
                table.select(),
                row -> {
                    consumer.accept(mapper.mapRow(row, row.getRow()));
                },
                key.number());
    }

    private Disclosure disclosure(DocumentKey key, ResultSet row) throws SQLException {
        return new Disclosure(
                key,
                sources(key),
                ResultColumns.optionalInt(row, "pages"),
                identity(row),
                ResultColumns.text(row, "template"),
                ResultColumns.text(row, "unit_printed"),
                row.getInt("tables_found"),
                row.getInt("tables_empty"),
                row.getInt("forms_found"),
                ResultColumns.constant(row, "status", DocumentStatus.class),
                ResultColumns.text(row, "message"),
                ResultColumns.optionalInt(row, "edition"),
                ResultColumns.textOrEmpty(row, "superseded_by"),
                row.getLong("fact_count"),
                row.getLong("vouched_count"),
                new DocumentId(ResultColumns.text(row, "file_sha256")),
                ResultColumns.optionalInt(row, "page_from"),
                ResultColumns.optionalInt(row, "page_to"),
                row.getObject("published", LocalDate.class),
                notCounted(row));
    }

    private static String notCounted(ResultSet row) throws SQLException {
        @Nullable String reason = row.getString("not_counted");
        return reason == null ? NOT_SETTLED : reason;
    }

    private List<Disclosure.Source> sources(DocumentKey key) {
        return client
                .sql("""
                        SELECT source_file, source_url FROM sighting
                        WHERE document_no = (SELECT COALESCE(part_of, document_no) FROM document WHERE document_no = :document)""")
                .param("document", key.number())
                .query((row, number) -> new Disclosure.Source(
                        ResultColumns.text(row, "source_file"), ResultColumns.text(row, "source_url")))
                .stream()
                .sorted(BYTE_ORDER)
                .toList();
    }

    private static Identity identity(ResultSet row) throws SQLException {
        @Nullable String level = row.getString("entity_level");
        @Nullable String kind = row.getString("kind");
        return new Identity(
                ResultColumns.text(row, "province"),
                ResultColumns.text(row, "region_code"),
                ResultColumns.text(row, "region_name"),
                ResultColumns.text(row, "entity_name"),
                level == null ? null : ResultColumns.constant(level, EntityLevel.class),
                ResultColumns.optionalInt(row, "fiscal_year"),
                kind == null ? null : ResultColumns.constant(kind, DisclosureKind.class));
    }
}
