package org.yusuan.dataset.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yusuan.model.DisclosureKind;
import org.yusuan.model.EntityLevel;

/** Stores who should publish, as the jobs define it. The coverage is measured against this. */
@Repository
public class ExpectedPublishers {
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    /** Writes to a database that Flyway has brought up to date. */
    public ExpectedPublishers(DataSource dataSource, PlatformTransactionManager transactions) {
        jdbc = new JdbcTemplate(dataSource);
        transaction = new TransactionTemplate(transactions);
    }

    /** Replaces all publishers that were expected before. Duplicates count once. */
    public void expect(List<Publisher> publishers) {
        List<Object[]> rows = new ArrayList<>();
        for (Publisher publisher : new LinkedHashSet<>(publishers)) {
            rows.add(row(rows.size() + 1, publisher));
        }
        transaction.executeWithoutResult(status -> {
            jdbc.update("DELETE FROM expected_publisher");
            jdbc.batchUpdate(
                    "INSERT INTO expected_publisher (publisher_no, region_code, entity_name, entity_level, fiscal_year, kind) VALUES (?, ?, ?, ?, ?, ?)",
                    rows);
        });
    }

    private static Object[] row(int number, Publisher publisher) {
        EntityLevel level = publisher.level();
        DisclosureKind kind = publisher.kind();
        return new Object[] {
            number,
            publisher.regionCode(),
            publisher.entityName(),
            level == null ? "" : level.word(),
            publisher.fiscalYear(),
            kind == null ? "" : kind.word()
        };
    }

    /**
     * An entity that should publish, as a job defines it.
     *
     * @param regionCode GB/T 2260, six digits
     * @param entityName its name as the disclosure prints it
     * @param level null for any
     * @param fiscalYear null for any
     * @param kind null for any
     */
    public record Publisher(
            String regionCode,
            String entityName,
            @Nullable EntityLevel level,
            @Nullable Integer fiscalYear,
            @Nullable DisclosureKind kind) {}
}
