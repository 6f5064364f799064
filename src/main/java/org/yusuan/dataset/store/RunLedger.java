package org.yusuan.dataset.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Records the runs. The times come from the clock of the database and are never exported. */
final class RunLedger {
    private final JdbcClient jdbc;

    RunLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The caller is the only one that writes runs: it holds the lock of the database. */
    long begin(String command, long least) {
        long run = jdbc.sql("SELECT COALESCE(MAX(run_id), 0) + 1 FROM run")
                .query(Long.class)
                .single();
        return insert(Math.max(run, least), command);
    }

    /** A run that is rolled back. Rehearsals go on side by side, and none may wait for the number of another. */
    long beginRehearsal() {
        return insert(-Thread.currentThread().getId(), "rehearsal");
    }

    private long insert(long run, String command) {
        jdbc.sql("INSERT INTO run (run_id, command) VALUES (:run, :command)")
                .param("run", run)
                .param("command", StorableValue.text(command))
                .update();
        return run;
    }

    void fail(long run, String failure) {
        jdbc.sql("UPDATE run SET ended_at = CURRENT_TIMESTAMP, failure = :failure WHERE run_id = :run")
                .param("failure", StorableValue.text(failure))
                .param("run", run)
                .update();
    }

    void reopen(long run) {
        jdbc.sql("UPDATE run SET ended_at = NULL, failure = NULL WHERE run_id = :run")
                .param("run", run)
                .update();
    }

    void failOpen(String failure) {
        jdbc.sql("UPDATE run SET ended_at = CURRENT_TIMESTAMP, failure = :failure WHERE ended_at IS NULL")
                .param("failure", StorableValue.text(failure))
                .update();
    }

    StoreStatus.@Nullable RunRecord find(long run) {
        return jdbc.sql("SELECT * FROM run WHERE run_id = :run")
                .param("run", run)
                .query(RunLedger::read)
                .optional()
                .orElse(null);
    }

    void end(long run, RunCounts counts) {
        int ended = jdbc.sql("""
                        UPDATE run SET ended_at = CURRENT_TIMESTAMP, discovered = :discovered, loaded = :loaded,
                            quarantined = :quarantined, unchanged = :unchanged
                        WHERE run_id = :run""")
                .param("discovered", counts.discovered())
                .param("loaded", counts.loaded())
                .param("quarantined", counts.quarantined())
                .param("unchanged", counts.unchanged())
                .param("run", run)
                .update();
        if (ended == 0) {
            throw new IllegalArgumentException("The run %d was never begun".formatted(run));
        }
    }

    StoreStatus.@Nullable RunRecord last() {
        return jdbc.sql("SELECT * FROM run ORDER BY run_id DESC FETCH FIRST 1 ROW ONLY")
                .query(RunLedger::read)
                .optional()
                .orElse(null);
    }

    private static StoreStatus.RunRecord read(ResultSet row, int number) throws SQLException {
        return new StoreStatus.RunRecord(
                row.getLong("run_id"),
                ResultColumns.text(row, "command"),
                Objects.requireNonNull(ResultColumns.optionalInstant(row, "started_at")),
                ResultColumns.optionalInstant(row, "ended_at"),
                counts(row),
                row.getString("failure"));
    }

    private static @Nullable RunCounts counts(ResultSet row) throws SQLException {
        if (row.getObject("discovered") == null) {
            return null;
        }
        return new RunCounts(
                row.getLong("discovered"), row.getLong("loaded"), row.getLong("quarantined"), row.getLong("unchanged"));
    }
}
