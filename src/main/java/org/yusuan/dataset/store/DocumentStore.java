package org.yusuan.dataset.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;
import org.yusuan.model.Correction;
import org.yusuan.model.DocumentId;
import org.yusuan.model.EngineVersion;
import org.yusuan.model.Outcome;
import org.yusuan.model.Refusal;
import org.yusuan.model.SourceReport;

/**
 * Writes to the database. Every method is one transaction of its own, even where the caller has one open: a document is
 * loaded whole or not at all, whatever becomes of the step that asked for it. Safe for many threads.
 */
@Repository
public class DocumentStore {
    private final TransactionTemplate transaction;
    private final RunLedger runs;
    private final DocumentClaims claims;
    private final DocumentNumbers documents;
    private final SightingLedger sightings;
    private final DocumentLoader loader;
    private final Corrections corrections;
    private final StoredRows rows;
    private final KnownDocuments known;
    private final EditionSettlement editions;
    private final CodeNames codeNames;
    private final StatusReport report;
    private final Withdrawal withdrawal;
    private final SourceLedger sources;

    /** A store over a database that Flyway has brought up to date. */
    public DocumentStore(DataSource dataSource, PlatformTransactionManager transactions) {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        JdbcClient client = JdbcClient.create(jdbc);
        DocumentParts parts = new DocumentParts(jdbc);
        transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        runs = new RunLedger(client);
        claims = new DocumentClaims(dataSource, transactions);
        documents = new DocumentNumbers(jdbc, client);
        sightings = new SightingLedger(jdbc, client, documents);
        corrections = new Corrections(jdbc, client, parts);
        loader = new DocumentLoader(client, documents, parts, corrections);
        rows = new StoredRows(jdbc);
        known = new KnownDocuments(client, new DocumentCatalog(client));
        editions = new EditionSettlement(jdbc, client, parts);
        codeNames = new CodeNames(jdbc, client, parts);
        report = new StatusReport(client, runs, new DocumentCatalog(client));
        withdrawal = new Withdrawal(client, documents, parts, corrections);
        sources = new SourceLedger(jdbc, client);
    }

    /**
     * Enters a run in the ledger.
     *
     * @param command what is run, for a person
     * @return its number, greater than those before
     */
    public long beginRun(String command) {
        return beginRun(command, 1);
    }

    /**
     * Enters a run in the ledger, whose number is at least so great: runs that could not reach the database have numbers too.
     *
     * @param command what is run, for a person
     * @param least the least number it may have
     * @return its number, greater than those before
     */
    public long beginRun(String command, long least) {
        return inTransaction(() -> runs.begin(command, least));
    }

    /** Enters files that were seen; one that was entered before changes nothing. */
    public void sight(long run, List<Sighting> seen) {
        transaction.executeWithoutResult(status -> sightings.enter(run, seen));
    }

    /** Which of the documents were ever entered as seen. */
    public Set<DocumentId> sighted(Collection<DocumentId> ids) {
        return inTransaction(() -> documents.seen(ids));
    }

    /** Enters what the sources gave in a run; each source once a run. */
    public void enterSources(long run, List<SourceReport> reports) {
        transaction.executeWithoutResult(status -> reports.forEach(report -> sources.enter(run, report)));
    }

    /** What the sources gave in a run, by their names. */
    public List<SourceReport> sources(long run) {
        return inTransaction(() -> sources.of(run));
    }

    /**
     * Keeps these documents out of the dataset, and no others: those that are no longer among them are found and not read.
     * Editions are open until {@link #settleEditions()}.
     *
     * @param reasons why, by document; those that were never sighted are passed over
     */
    public void withdraw(Map<DocumentId, String> reasons) {
        transaction.executeWithoutResult(status -> withdrawal.apply(reasons));
    }

    /** The documents that are kept out of the dataset. */
    public Set<DocumentId> withdrawn() {
        return inTransaction(withdrawal::withdrawn);
    }

    /** Which of the documents need not be read: they are loaded, quarantined or withdrawn already. */
    public Set<DocumentId> known(Collection<DocumentId> ids) {
        return inTransaction(() -> documents.ended(ids));
    }

    /**
     * Replaces all that is known of a document by what was read of it, or by the reason why it was refused. Which edition
     * counts is open until {@link #settleEditions()}.
     *
     * @throws IllegalStateException if the document was never sighted
     * @throws IllegalArgumentException if the outcome holds what the dataset has no place for: an amount with too many
     *     digits, two facts of one cell, an unknown field of a form. Nothing is changed then.
     * @throws org.springframework.dao.DataAccessException if the database refuses; nothing is changed then
     */
    public void load(long run, DocumentId id, EngineVersion version, Outcome outcome) {
        transaction.executeWithoutResult(status -> loader.load(run, id, version, outcome));
    }

    /**
     * The same for a document that was read before, and how its rows changed.
     *
     * @return the tables that differ, by their names
     */
    public List<TableChange> reload(long run, DocumentId id, EngineVersion version, Outcome outcome) {
        return inTransaction(() -> replace(run, id, version, outcome));
    }

    /** How the rows of a document would change; nothing is changed. */
    public List<TableChange> rehearse(DocumentId id, EngineVersion version, Outcome outcome) {
        return inTransaction(status -> {
            status.setRollbackOnly();
            long run = runs.beginRehearsal();
            documents.entered(run, List.of(id)); // a new one was not sighted yet
            return replace(run, id, version, outcome);
        });
    }

    /**
     * Loads a document by whoever holds its claim, and finishes the claim; both or neither.
     *
     * @param result what the reader says of the document, for {@link DocumentClaims#results}
     * @throws ClaimLostException if the claim was lost; nothing is changed then
     * @throws IllegalArgumentException as {@link #load(long, DocumentId, EngineVersion, Outcome)}
     */
    public void load(Claim claim, EngineVersion version, Outcome outcome, String result) {
        transaction.executeWithoutResult(status -> {
            loader.load(claim.run(), claim.document().id(), version, outcome);
            claims.finish(claim, result); // at last, so that a renewal of leases does not wait for a long document
        });
    }

    /**
     * The same for a document that was read before.
     *
     * @param result what the reader says of the document, given the tables that differ, by their names
     * @throws ClaimLostException if the claim was lost; nothing is changed then
     */
    public void reload(
            Claim claim, EngineVersion version, Outcome outcome, Function<List<TableChange>, String> result) {
        transaction.executeWithoutResult(status -> claims.finish(
                claim, result.apply(replace(claim.run(), claim.document().id(), version, outcome))));
    }

    private List<TableChange> replace(long run, DocumentId id, EngineVersion version, Outcome outcome) {
        long document = documents.locked(id);
        corrections.withdraw(document);
        List<StoredRow> before = rows.of(document);
        loader.load(run, id, version, outcome);
        return RowDiff.between(before, rows.of(document));
    }

    /** Puts these corrections into the documents they are about, and takes back all that were put in before. */
    public void correct(List<Correction> all) {
        transaction.executeWithoutResult(status -> corrections.apply(all));
    }

    /** The documents that another engine or other templates read or refused, in the order of the export. */
    public List<DocumentKey> stale(EngineVersion version) {
        return inTransaction(() -> known.stale(version));
    }

    /** The documents that this template read, in the order of the export. */
    public List<DocumentKey> readBy(String template) {
        return inTransaction(() -> known.readBy(template));
    }

    /**
     * The documents that were refused, in the order of the export.
     *
     * @param reasons for one of these; empty for any
     */
    public List<DocumentKey> quarantined(Set<Refusal.Reason> reasons) {
        return inTransaction(() -> known.quarantined(reasons));
    }

    /** The documents, read or refused, whose SHA-256 begins so. */
    public List<DocumentKey> beginningWith(String id) {
        return inTransaction(() -> known.beginningWith(id));
    }

    /** Whether the document was read by another template than the correction demands. */
    public boolean readOtherwise(Correction correction) {
        return inTransaction(() -> known.readOtherwise(correction));
    }

    /**
     * Decides for every disclosure which edition counts, by dates and runs, whatever the order of loading was, and compares
     * the current ones with each other.
     */
    public void settleEditions() {
        transaction.executeWithoutResult(status -> {
            editions.settle();
            codeNames.compare();
            editions.restate();
        });
    }

    /** Closes a run in the ledger. */
    public void endRun(long run, RunCounts counts) {
        transaction.executeWithoutResult(status -> runs.end(run, counts));
    }

    /**
     * Closes a run in the ledger that could not go on.
     *
     * @param failure why, for a person
     */
    public void failRun(long run, String failure) {
        transaction.executeWithoutResult(status -> runs.fail(run, failure));
    }

    /** Opens a run once more that failed, since it is restarted. */
    public void reopenRun(long run) {
        transaction.executeWithoutResult(status -> runs.reopen(run));
    }

    /**
     * Closes all runs that are still open in the ledger. Only for whoever holds the lock of the database, and so knows that
     * none of them is going on.
     *
     * @param failure why they did not come to their end, for a person
     */
    public void failOpenRuns(String failure) {
        transaction.executeWithoutResult(status -> runs.failOpen(failure));
    }

    /** The line of the ledger about a run; null if there is none. */
    public StoreStatus.@Nullable RunRecord run(long run) {
        return inTransaction(() -> Optional.ofNullable(runs.find(run))).orElse(null);
    }

    /** What is in the database, for the operator. */
    public StoreStatus status() {
        return inTransaction(report::status);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return inTransaction(status -> work.get());
    }

    private <T> T inTransaction(TransactionCallback<T> work) {
        return Objects.requireNonNull(transaction.execute(work));
    }
}
