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

/** Who should publish, by the definitions of the jobs: what the coverage is measured against. */
@Repository
public class ExpectedPublishers {
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    /** Of a database that Flyway has brought up to date. */
    public ExpectedPublishers(DataSource dataSource, PlatformTransactionManager transactions) {
        jdbc = new JdbcTemplate(dataSource);
        transaction = new TransactionTemplate(transactions);
    }

    /** Replaces all that were expected before. One that stands there twice counts once. */
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
     * Who should publish what, by the definition of a job.
     *
     * @param regionCode GB/T 2260, six digits
     * @param entityName as the disclosure names it
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
