package org.yusuan.dataset.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** A database with a store and a reader. */
public record OpenDatabase(DataSource dataSource, PlatformTransactionManager transactions) {

    /** Opens the database at an address and brings it up to date. */
    public static OpenDatabase migrated(String url, String user) {
        OpenDatabase database = at(url, user);
        Flyway.configure().dataSource(database.dataSource).load().migrate();
        return database;
    }

    /** Opens the database at an address as it is. */
    static OpenDatabase at(String url, String user) {
        DataSource dataSource = new DriverManagerDataSource(url, user, "");
        return new OpenDatabase(dataSource, new JdbcTransactionManager(dataSource));
    }

    public DocumentStore store() {
        return new DocumentStore(dataSource, transactions);
    }

    public DatasetReader reader() {
        return new DatasetReader(dataSource, transactions);
    }

    public JdbcClient sql() {
        return JdbcClient.create(dataSource);
    }

    public long count(String table) {
        return sql().sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
    }
}
