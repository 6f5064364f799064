package org.yusuan.dataset.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yusuan.model.DocumentId;

/**
 * Finds documents that changed since a point in time: those that were loaded, those that a loaded one superseded, and the
 * later editions of both, so that no chain of editions is incomplete.
 */
final class ChangedDocuments {
    private static final String LOADED = "SELECT d.sha256 FROM document d JOIN run r ON r.run_id = d.loaded_run WHERE ";

    private final JdbcClient jdbc;

    ChangedDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Finds their {@code disclosure_id}s. */
    Set<String> since(Since since) {
        Set<String> changed = loaded(since);
        Map<String, String> next = successors();
        Set<String> all = new HashSet<>(changed);
        next.forEach((id, successor) -> {
            if (changed.contains(successor)) {
                all.add(id);
            }
        });
        for (String id : Set.copyOf(all)) {
            for (String later = next.get(id); later != null && all.add(later); later = next.get(later)) {}
        }
        return all;
    }

    private Set<String> loaded(Since since) {
        if (since instanceof Since.AfterRun after) {
            return shortened(jdbc.sql(LOADED + "r.run_id > :run").param("run", after.run()));
        }
        Instant instant = ((Since.Time) since).instant();
        return shortened(jdbc.sql(LOADED + "r.started_at >= :time")
                .param("time", OffsetDateTime.ofInstant(instant, ZoneOffset.UTC)));
    }

    private static Set<String> shortened(JdbcClient.StatementSpec documents) {
        Set<String> ids = new HashSet<>();
        documents.query(row -> {
            ids.add(new DocumentId(ResultColumns.text(row, "sha256")).disclosureId());
        });
        return ids;
    }

    private Map<String, String> successors() {
        Map<String, String> next = new HashMap<>();
        jdbc.sql("SELECT sha256, superseded_by FROM document WHERE superseded_by IS NOT NULL")
                .query(row -> {
                    next.put(
                            new DocumentId(ResultColumns.text(row, "sha256")).disclosureId(),
                            ResultColumns.text(row, "superseded_by"));
                });
        return next;
    }
}
