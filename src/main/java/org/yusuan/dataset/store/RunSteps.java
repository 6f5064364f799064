package org.yusuan.dataset.store;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What the steps of an unfinished run gave, so that a restart goes on from there. Every method is a transaction of its own. */
@Repository
public class RunSteps {
    private final TransactionTemplate transaction;
    private final JdbcClient client;

    /** Over a database that Flyway has brought up to date. */
    public RunSteps(DataSource dataSource, PlatformTransactionManager transactions) {
        client = JdbcClient.create(dataSource);
        transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Keeps what a step gave; what it gave before is replaced. */
    public void keep(long run, String step, String content) {
        transaction.executeWithoutResult(status -> {
            client.sql("DELETE FROM run_step WHERE run_id = :run AND step = :step")
                    .param("run", run)
                    .param("step", step)
                    .update();
            client.sql("INSERT INTO run_step (run_id, step, content) VALUES (:run, :step, :content)")
                    .param("run", run)
                    .param("step", step)
                    .param("content", content)
                    .update();
        });
    }

    /** What a step gave; empty if it never ended, or if the run is finished. */
    public Optional<String> find(long run, String step) {
        return client.sql("SELECT content FROM run_step WHERE run_id = :run AND step = :step")
                .param("run", run)
                .param("step", step)
                .query(String.class)
                .optional();
    }

    /** Forgets what the steps of all runs gave. */
    public void forgetAll() {
        transaction.executeWithoutResult(
                status -> client.sql("DELETE FROM run_step").update());
    }
}
