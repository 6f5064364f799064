package org.yusuan.dataset.compare;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.yusuan.model.Yuan;

/** Reads the views. A row is a list of texts in the order of the columns, as in the CSVs; a null is an empty text. */
@Repository
public class CompareReader {
    /** Rows that a database driver holds at a time. */
    private static final int FETCH_SIZE = 1_000;

    private static final int SHARE_DECIMALS = 6;

    private final JdbcClient client;
    private final TransactionTemplate snapshot;

    /** Reads a database that Flyway has brought up to date and {@link ComparisonSettlement} has settled. */
    public CompareReader(DataSource dataSource, PlatformTransactionManager transactions) {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        jdbc.setFetchSize(FETCH_SIZE);
        client = JdbcClient.create(jdbc);
        snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Runs reads that all see the same state. PostgreSQL streams rows only within such a transaction. */
    public void inSnapshot(Runnable reads) {
        snapshot.executeWithoutResult(status -> reads.run());
    }

    /** Reads the rows of a view, in an order that does not depend on the database's collation. */
    public void rows(CompareView view, Filter filter, Consumer<List<String>> consumer) {
        client.sql("SELECT * FROM " + view.table() + filter.condition(view) + " ORDER BY " + view.order())
                .params(filter.parameters())
                .query(row -> {
                    consumer.accept(texts(view, row));
                });
    }

    private static List<String> texts(CompareView view, ResultSet row) throws SQLException {
        List<String> texts = new ArrayList<>();
        for (ViewColumn column : view.columns()) {
            texts.add(text(column, row));
        }
        return texts;
    }

    private static String text(ViewColumn column, ResultSet row) throws SQLException {
        return switch (column.type()) {
            case AMOUNT -> amount(row.getBigDecimal(column.name()));
            case SHARE -> share(row.getBigDecimal(column.name()));
            case BOOLEAN -> String.valueOf(row.getBoolean(column.name()));
            case TEXT, INTEGER, YEAR -> plain(row.getString(column.name()));
        };
    }

    private static String amount(@Nullable BigDecimal amount) {
        return amount == null ? "" : new Yuan(amount).plain();
    }

    private static String share(@Nullable BigDecimal share) {
        return share == null ? "" : share.setScale(SHARE_DECIMALS).toPlainString();
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text;
    }

    /**
     * Selects rows of a view.
     *
     * @param region code of a region or the beginning of one (14: a province), or part of the region's name; null for any
     * @param year null for any
     * @param entity part of the entity's name; null for any
     */
    public record Filter(
            @Nullable String region,
            @Nullable Integer year,
            @Nullable String entity) {
        /** Selects all rows. */
        public static final Filter ALL = new Filter(null, null, null);

        /** The WHERE clause for a view, with named parameters; empty if all rows are selected. */
        String condition(CompareView view) {
            StringJoiner conditions = new StringJoiner(" AND ", " WHERE ", "").setEmptyValue("");
            if (region != null) {
                conditions.add(
                        region.matches("\\d+")
                                ? "region_code LIKE :region || '%'"
                                : "(POSITION(:region IN region_name) > 0 OR POSITION(:region IN province) > 0)");
            }
            if (year != null) {
                conditions.add("fiscal_year = :year");
            }
            if (entity != null && view.ofEntities()) {
                conditions.add("POSITION(:entity IN entity_name) > 0");
            }
            return conditions.toString();
        }

        /** The values of the named parameters. */
        Map<String, Object> parameters() {
            /** The values of the named parameters. */
            Map<String, Object> parameters = new LinkedHashMap<>();
            if (region != null) {
                parameters.put("region", region);
            }
            if (year != null) {
                parameters.put("year", year);
            }
            if (entity != null) {
                parameters.put("entity", entity);
            }
            return parameters;
        }
    }
}
