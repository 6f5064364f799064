package org.yusuan.dataset.compare;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Updates the tables that the views of the comparison need: the concepts of facts, which disclosures count in a region,
 * and the tables that each layout prints. Runs after the editions are settled and before the dataset is exported. Writes
 * only what has changed.
 */
@Component
public class ComparisonSettlement {
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final ConceptAssignment concepts;
    private final DoubleCountingSettlement counting;
    private final ExpectedTables layouts;

    /** Works on a database that Flyway has brought up to date. */
    public ComparisonSettlement(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            ConceptDictionary dictionary,
            ExpectedTables layouts) {
        jdbc = new JdbcTemplate(dataSource);
        transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        concepts = new ConceptAssignment(jdbc, transaction, dictionary);
        counting = new DoubleCountingSettlement(jdbc);
        this.layouts = layouts;
    }

    /** Brings all of them up to date. */
    public void settle() {
        concepts.assign();
        transaction.executeWithoutResult(status -> counting.settle());
        transaction.executeWithoutResult(status -> writeLayouts());
    }

    private void writeLayouts() {
        List<Object[]> rows = new ArrayList<>();
        layouts.tables()
                .forEach((template, keys) ->
                        keys.stream().distinct().forEach(key -> rows.add(new Object[] {template, key.value()})));
        jdbc.update("DELETE FROM expected_table");
        jdbc.batchUpdate("INSERT INTO expected_table (template, table_key) VALUES (?, ?)", rows);
    }
}
