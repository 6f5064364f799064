package org.yusuan.cli.command;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.yusuan.cli.wiring.DatabaseAddress;
import org.yusuan.dataset.store.DocumentStore;
import org.yusuan.dataset.store.StoreStatus;
import org.yusuan.model.SourceReport;

/**
 * What the database of a desk has recorded of its last run.
 *
 * @param database to be closed before the next run
 */
record LastRun(HikariDataSource database) implements AutoCloseable {

    static LastRun of(Desk desk) {
        return new LastRun(
                DatabaseAddress.ofFile(desk.output().resolve("database").resolve("yusuan"))
                        .prepared()
                        .open(2));
    }

    /** What a source offered. */
    SourceReport source(String name) {
        DocumentStore store = store();
        StoreStatus.RunRecord run = store.status().lastRun();
        if (run == null) {
            throw new AssertionError("there was no run");
        }
        return store.sources(run.run()).stream()
                .filter(report -> report.source().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What the database counts. */
    StoreStatus status() {
        return store().status();
    }

    private DocumentStore store() {
        return new DocumentStore(database, new JdbcTransactionManager(database));
    }

    @Override
    public void close() {
        database.close();
    }
}
