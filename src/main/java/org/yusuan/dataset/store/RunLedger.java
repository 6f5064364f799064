package org.yusuan.dataset.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;

/** Records the runs. The times come from the clock of the database and are never exported. */
final class RunLedger {
    private final JdbcClient jdbc;

    RunLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long begin(String command) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO run (command) VALUES (:command)")
                .param("command", StorableValue.text(command))
                .update(key, "run_id");
        return Objects.requireNonNull(key.getKeyAs(Long.class), "run_id");
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
                counts(row));
    }

    private static @Nullable RunCounts counts(ResultSet row) throws SQLException {
        if (row.getObject("ended_at") == null) {
            return null;
        }
        return new RunCounts(
                row.getLong("discovered"), row.getLong("loaded"), row.getLong("quarantined"), row.getLong("unchanged"));
    }
}
