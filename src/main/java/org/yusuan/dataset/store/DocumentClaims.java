package org.yusuan.dataset.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.yusuan.io.PathBytes;
import org.yusuan.model.DocumentId;

/**
 * Which documents a run still has to read, and who is reading them. A reader takes a document, and keeps it as long as it
 * renews the lease; when the lease has ended, another may take the document over, and the first one can no longer finish it
 * ({@link DocumentStore#load(Claim, org.yusuan.model.EngineVersion, org.yusuan.model.Outcome, String)}). Every method is a
 * transaction of its own. All times are the database's, so that the clocks of the readers do not matter.
 */
@Repository
public class DocumentClaims {
    private static final String WAITING = "waiting";
    private static final String CLAIMED = "claimed";
    private static final String DONE = "done";

    /** Of a run whose reading was stopped: nobody takes these until {@link #reopen(long)}. */
    private static final String STOPPED = "stopped";

    // two questions and not one with OR, so that each is answered by the index; a locked row is being taken by somebody
    private static final String FIRST_WAITING = """
            SELECT * FROM document_claim WHERE run_id = :run AND state = 'waiting'
            ORDER BY claim_no FETCH FIRST 1 ROW ONLY FOR UPDATE SKIP LOCKED""";

    private static final String FIRST_EXPIRED = """
            SELECT * FROM document_claim WHERE run_id = :run AND state = 'claimed' AND lease_until < CURRENT_TIMESTAMP
            ORDER BY claim_no FETCH FIRST 1 ROW ONLY FOR UPDATE SKIP LOCKED""";

    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    /** The claims of a database that Flyway has brought up to date. */
    public DocumentClaims(DataSource dataSource, PlatformTransactionManager transactions) {
        jdbc = new JdbcTemplate(dataSource);
        client = JdbcClient.create(jdbc);
        transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Offers these documents to the readers of a run, in this order. What the run offered before is forgotten. */
    public void offer(long run, List<DocumentToRead> documents) {
        List<Object[]> rows = new ArrayList<>();
        for (DocumentToRead document : documents) {
            rows.add(new Object[] {
                run,
                rows.size() + 1,
                document.id().sha256(),
                PathBytes.text(document.file()),
                document.sourceFile(),
                document.linkText(),
                document.regionHint(),
                document.template(),
                WAITING
            });
        }
        transaction.executeWithoutResult(status -> {
            jdbc.update("DELETE FROM document_claim WHERE run_id = ?", run);
            jdbc.batchUpdate("""
                    INSERT INTO document_claim
                        (run_id, claim_no, sha256, file, source_file, link_text, region_hint, template, state)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
        });
    }

    /**
     * Takes the next document that nobody reads: one that waits, or else one whose owner let the lease end.
     *
     * @param owner who takes it, the same for all threads of a process
     * @param lease how long it is the owner's without {@link #renew}
     * @return empty if there is none; others may still be reading theirs
     */
    public Optional<Claim> take(long run, String owner, Duration lease) {
        return inTransaction(() ->
                first(FIRST_WAITING, run).or(() -> first(FIRST_EXPIRED, run)).map(claim -> taken(claim, owner, lease)));
    }

    /** Prolongs the leases of all documents that this owner is reading. */
    public void renew(String owner, Duration lease) {
        transaction.executeWithoutResult(status -> client.sql("""
                        UPDATE document_claim
                        SET lease_until = CURRENT_TIMESTAMP + CAST(:seconds AS INTEGER) * INTERVAL '1' SECOND
                        WHERE owner = :owner AND state = 'claimed'""")
                .param("seconds", seconds(lease))
                .param("owner", owner)
                .update());
    }

    /** Whether somebody else is reading a document of the run, which must be taken over if its lease ends. */
    public boolean isReadByOthers(long run, String owner) {
        return inTransaction(() -> client.sql("""
                        SELECT COUNT(*) FROM document_claim
                        WHERE run_id = :run AND state = 'claimed' AND owner <> :owner""")
                        .param("run", run)
                        .param("owner", owner)
                        .query(Long.class)
                        .single()
                > 0);
    }

    /** Stops the reading of a run: nobody takes another document; those that are being read may be finished. */
    public void stop(long run) {
        transaction.executeWithoutResult(status -> move(run, WAITING, STOPPED));
    }

    /** Gives a document back unread; its claim is lost. */
    public void giveBack(Claim claim) {
        transaction.executeWithoutResult(status -> update(claim, STOPPED, null));
    }

    /** Offers all documents of the run once more that are not finished. Whoever still holds a claim has lost it. */
    public void reopen(long run) {
        transaction.executeWithoutResult(status -> {
            move(run, STOPPED, WAITING);
            move(run, CLAIMED, WAITING);
        });
    }

    /** How many documents of the run wait for a reader. */
    public int waiting(long run) {
        return inTransaction(() -> count(run));
    }

    /** What the readers said of the finished documents of a run, in the order in which they were offered. */
    public List<String> results(long run) {
        return inTransaction(() -> client.sql(
                        "SELECT result FROM document_claim WHERE run_id = :run AND state = 'done' ORDER BY claim_no")
                .param("run", run)
                .query((row, number) -> ResultColumns.text(row, "result"))
                .list());
    }

    /** Forgets the claims of all runs. */
    public void forgetAll() {
        transaction.executeWithoutResult(status -> jdbc.update("DELETE FROM document_claim"));
    }

    /**
     * Enters a document as finished, in the transaction that loads it.
     *
     * @param result what its reader says of it, for {@link #results}
     * @throws ClaimLostException if the document was taken by somebody else, or offered once more
     */
    void finish(Claim claim, String result) {
        if (update(claim, DONE, result) == 0) {
            throw new ClaimLostException(claim);
        }
    }

    private int update(Claim claim, String state, @Nullable String result) {
        return client.sql("""
                        UPDATE document_claim SET state = :state, result = CAST(:result AS CHARACTER VARYING)
                        WHERE run_id = :run AND claim_no = :number AND token = :token AND state = 'claimed'""")
                .param("state", state)
                .param("result", result)
                .param("run", claim.run())
                .param("number", claim.number())
                .param("token", claim.token())
                .update();
    }

    private Optional<Claim> first(String question, long run) {
        return client.sql(question)
                .param("run", run)
                .query(DocumentClaims::claim)
                .optional();
    }

    /** The caller has locked the row. */
    private Claim taken(Claim free, String owner, Duration lease) {
        client.sql("""
                        UPDATE document_claim SET state = 'claimed', owner = :owner, token = token + 1,
                            lease_until = CURRENT_TIMESTAMP + CAST(:seconds AS INTEGER) * INTERVAL '1' SECOND
                        WHERE run_id = :run AND claim_no = :number""")
                .param("owner", owner)
                .param("seconds", seconds(lease))
                .param("run", free.run())
                .param("number", free.number())
                .update();
        return new Claim(free.run(), free.number(), free.token() + 1, free.document());
    }

    private void move(long run, String from, String to) {
        jdbc.update("UPDATE document_claim SET state = ? WHERE run_id = ? AND state = ?", to, run, from);
    }

    private int count(long run) {
        return client.sql("SELECT COUNT(*) FROM document_claim WHERE run_id = :run AND state = 'waiting'")
                .param("run", run)
                .query(Integer.class)
                .single();
    }

    private static long seconds(Duration lease) {
        return Math.max(1, lease.toSeconds());
    }

    private static Claim claim(ResultSet row, int number) throws SQLException {
        return new Claim(
                row.getLong("run_id"),
                row.getInt("claim_no"),
                row.getLong("token"),
                new DocumentToRead(
                        new DocumentId(ResultColumns.text(row, "sha256")),
                        PathBytes.path(ResultColumns.text(row, "file")),
                        ResultColumns.text(row, "source_file"),
                        ResultColumns.text(row, "link_text"),
                        ResultColumns.text(row, "region_hint"),
                        ResultColumns.text(row, "template")));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
