package org.yusuan.dataset.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yusuan.model.SourceEnding;
import org.yusuan.model.SourceItem;
import org.yusuan.model.SourceReport;

/** Records what each source delivered in each run. The caller opens the transaction. */
final class SourceLedger {
    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    SourceLedger(JdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    void enter(long run, SourceReport report) {
        jdbc.update(
                """
                INSERT INTO run_source (run_id, source, new_count, changed, unchanged, refused, failed, pages_failed,
                    passed_over)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                run,
                StorableValue.text(report.source()),
                report.count(SourceEnding.NEW),
                report.count(SourceEnding.CHANGED),
                report.count(SourceEnding.UNCHANGED),
                report.count(SourceEnding.REFUSED),
                report.count(SourceEnding.FAILED),
                report.count(SourceEnding.PAGE_FAILED),
                report.count(SourceEnding.PASSED_OVER));
        AtomicInteger number = new AtomicInteger();
        jdbc.batchUpdate("""
                INSERT INTO run_source_item (run_id, source, item_no, ending, reason, address, title, message, sha256)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""", report.items(), BATCH, (statement, item) -> {
            statement.setLong(1, run);
            statement.setString(2, StorableValue.text(report.source()));
            statement.setInt(3, number.incrementAndGet());
            statement.setString(4, item.ending().word());
            statement.setString(5, item.reason());
            statement.setString(6, StorableValue.text(item.address()));
            statement.setString(7, StorableValue.text(item.title()));
            statement.setString(8, StorableValue.text(item.message()));
            statement.setString(9, item.sha256());
        });
    }

    /** Reads the reports of a run, sorted by the names of the sources. */
    List<SourceReport> of(long run) {
        return client
                .sql("SELECT * FROM run_source WHERE run_id = :run")
                .param("run", run)
                .query((row, number) -> new SourceReport(
                        ResultColumns.text(row, "source"), counts(row), items(run, ResultColumns.text(row, "source"))))
                .stream()
                .sorted((one, other) -> CodePointOrder.INSTANCE.compare(one.source(), other.source()))
                .toList();
    }

    private List<SourceItem> items(long run, String source) {
        return client.sql("SELECT * FROM run_source_item WHERE run_id = :run AND source = :source ORDER BY item_no")
                .param("run", run)
                .param("source", source)
                .query((row, number) -> new SourceItem(
                        ResultColumns.constant(row, "ending", SourceEnding.class),
                        ResultColumns.text(row, "reason"),
                        ResultColumns.text(row, "address"),
                        ResultColumns.text(row, "title"),
                        ResultColumns.text(row, "message"),
                        ResultColumns.text(row, "sha256")))
                .list();
    }

    private static Map<SourceEnding, Integer> counts(ResultSet row) throws SQLException {
        Map<SourceEnding, Integer> counts = new EnumMap<>(SourceEnding.class);
        counts.put(SourceEnding.NEW, row.getInt("new_count"));
        counts.put(SourceEnding.CHANGED, row.getInt("changed"));
        counts.put(SourceEnding.UNCHANGED, row.getInt("unchanged"));
        counts.put(SourceEnding.REFUSED, row.getInt("refused"));
        counts.put(SourceEnding.FAILED, row.getInt("failed"));
        counts.put(SourceEnding.PAGE_FAILED, row.getInt("pages_failed"));
        counts.put(SourceEnding.PASSED_OVER, row.getInt("passed_over"));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }
}
