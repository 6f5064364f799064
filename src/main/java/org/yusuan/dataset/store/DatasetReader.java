package org.yusuan.dataset.store;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
import org.yusuan.model.Fact;
import org.yusuan.model.Finding;
import org.yusuan.model.Indicator;
import org.yusuan.model.Measure;
import org.yusuan.model.PerformanceForm;
import org.yusuan.model.RawCell;
import org.yusuan.model.Severity;
import org.yusuan.model.TableKey;

/**
 * Reads the dataset in the order of the export, one document after the other and row by row, so that its size does not
 * matter.
 */
@Repository
public class DatasetReader {
    /** Rows that a driver may hold at a time. */
    private static final int FETCH_SIZE = 1_000;

    private final TransactionTemplate snapshot;
    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    /** A reader of a database that Flyway has brought up to date. */
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
     * Runs reads that all see the same state of the dataset. PostgreSQL streams rows only within such a transaction; out
     * of it, it would send a whole result at once.
     */
    public void inSnapshot(Runnable reads) {
        snapshot.executeWithoutResult(status -> reads.run());
    }

    /** All documents that were read or refused, in the order of the export. */
    public List<DocumentKey> documents() {
        return new DocumentCatalog(client).documents("status NOT IN " + DocumentStatus.OUTSIDE);
    }

    /**
     * The documents that changed, in the order of the export: those that were loaded, those that they superseded, and later
     * editions of both.
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

    /** The row of a document. */
    public Disclosure disclosure(DocumentKey key) {
        return new DisclosureRow(client).read(key);
    }

    /** The keys of the tables that have facts of current editions, each with the measures that occur. */
    public SortedMap<TableKey, Set<Measure>> measures() {
        SortedMap<TableKey, Set<Measure>> measures = new TreeMap<>();
        client.sql("""
                        SELECT DISTINCT f.table_key, f.measure
                        FROM fact f JOIN document d ON d.document_no = f.document_no
                        WHERE d.superseded_by IS NULL""").query(row -> {
            TableKey table = new TableKey(Columns.text(row, "table_key"));
            Measure measure = Words.constant(Measure.class, Columns.text(row, "measure"));
            measures.computeIfAbsent(table, key -> EnumSet.noneOf(Measure.class))
                    .add(measure);
        });
        return measures;
    }

    /** The facts of a document, in the row order of {@code facts.csv}. */
    public void facts(DocumentKey key, Consumer<Fact> consumer) {
        read(key, FactPart.TABLE, FactPart::read, consumer);
    }

    /** The raw cells of a document, in reading order. */
    public void rawCells(DocumentKey key, Consumer<RawCell> consumer) {
        read(key, RawCellPart.TABLE, RawCellPart::read, consumer);
    }

    /** The findings about a document, in reading order. */
    public void findings(DocumentKey key, Consumer<Finding> consumer) {
        read(key, FindingPart.TABLE, FindingPart::read, consumer);
    }

    /** The findings about no document, in their order. */
    public void looseFindings(Consumer<LooseFinding> consumer) {
        jdbc.query("SELECT * FROM loose_finding ORDER BY finding_no", row -> {
            consumer.accept(new LooseFinding(
                    Columns.text(row, "source"),
                    Finding.ofPage(
                            Columns.text(row, "rule"),
                            Words.constant(Severity.class, Columns.text(row, "severity")),
                            null,
                            Columns.text(row, "message"))));
        });
    }

    /** The performance forms of a document, in reading order. */
    public void forms(DocumentKey key, Consumer<PerformanceForm> consumer) {
        read(key, FormRows.TABLE, FormRows::read, consumer);
    }

    /** The performance indicators of a document, in reading order. */
    public void indicators(DocumentKey key, Consumer<Indicator> consumer) {
        read(key, IndicatorPart.TABLE, IndicatorPart::read, consumer);
    }

    private <T> void read(DocumentKey key, PartTable<T> table, RowMapper<T> mapper, Consumer<T> consumer) {
        jdbc.query(
                table.select(),
                row -> {
                    consumer.accept(mapper.mapRow(row, row.getRow()));
                },
                key.number());
    }
}
