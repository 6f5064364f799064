package org.yusuan.dataset.store;

import java.util.ArrayList;
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
 * Writes to the database. Each method runs in a transaction of its own, even if the caller has one open: a document is
 * loaded completely or not at all, whatever happens to the step that called. Thread-safe.
 */
@Repository
public class DocumentStore {
    private final TransactionTemplate transaction;
    private final RunLedger runs;
    private final DocumentClaims claims;
    private final DocumentNumbers documents;
    private final SightingLedger sightings;
    private final Compilations compilations;
    private final DocumentLoader loader;
    private final Corrections corrections;
    private final StoredRows rows;
    private final DocumentCatalog catalog;
    private final EditionSettlement editions;
    private final CodeNameCheck codeNames;
    private final StatusReport report;
    private final OpenItems openItems;
    private final Withdrawal withdrawal;
    private final SourceLedger sources;

    /** Writes to a database that Flyway has brought up to date. */
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
        compilations = new Compilations(jdbc, client, parts, corrections);
        loader = new DocumentLoader(client, documents, parts, corrections, compilations);
        rows = new StoredRows(jdbc);
        catalog = new DocumentCatalog(client);
        editions = new EditionSettlement(jdbc, client, parts);
        codeNames = new CodeNameCheck(jdbc, client, parts);
        report = new StatusReport(client, runs, catalog);
        withdrawal = new Withdrawal(client, documents, parts, corrections, compilations);
        openItems = new OpenItems(client, catalog);
        sources = new SourceLedger(jdbc, client);
    }

    /**
     * Records the beginning of a run.
     *
     * @param command the command line, for people
     * @return its number, greater than all before
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

    /** Records files that were seen. Those recorded before change nothing. */
    public void sight(long run, List<Sighting> seen) {
        transaction.executeWithoutResult(status -> sightings.enter(run, seen));
    }

    /** Finds those of the documents that were ever seen. */
    public Set<DocumentId> sighted(Collection<DocumentId> ids) {
        return inTransaction(() -> documents.seen(ids));
    }

    /** Records what the sources delivered in a run. Each source may be recorded once a run. */
    public void enterSources(long run, List<SourceReport> reports) {
        transaction.executeWithoutResult(status -> reports.forEach(report -> sources.enter(run, report)));
    }

    /** Reads what the sources delivered in a run, sorted by name. */
    public List<SourceReport> sources(long run) {
        return inTransaction(() -> sources.of(run));
    }

    /**
     * Withdraws these documents from the dataset, and no others: those that are no longer among them count as found and not
     * yet read. Call {@link #settleEditions()} afterwards.
     *
     * @param reasons why, by document; documents that were never seen are ignored
     */
    public void withdraw(Map<DocumentId, String> reasons) {
        transaction.executeWithoutResult(status -> withdrawal.apply(reasons));
    }

    /** Lists the documents that are withdrawn. */
    public Set<DocumentId> withdrawn() {
        return inTransaction(withdrawal::withdrawn);
    }

    /** Finds those of the documents that need not be read: they are loaded, quarantined or withdrawn. */
    public Set<DocumentId> known(Collection<DocumentId> ids) {
        return inTransaction(() -> documents.done(ids));
    }

    /**
     * Replaces the content of a document by what was read, or by the reason why it was refused. Call
     * {@link #settleEditions()} afterwards.
     *
     * @throws IllegalStateException if the document was never seen
     * @throws IllegalArgumentException if the dataset cannot hold the outcome: an amount with too many digits, two facts of
     *     one cell, an unknown field of a form. Nothing is changed then.
     * @throws org.springframework.dao.DataAccessException if the database fails; nothing is changed then
     */
    public void load(long run, DocumentId id, EngineVersion version, Outcome outcome) {
        transaction.executeWithoutResult(status -> loader.load(run, id, version, outcome));
    }

    /**
     * Does the same for a document that was read before, and compares.
     *
     * @return the tables that differ, sorted by name
     */
    public List<TableChange> reload(long run, DocumentId id, EngineVersion version, Outcome outcome) {
        return inTransaction(() -> replace(run, id, version, outcome));
    }

    /** Finds out how the rows of a document would change. Nothing is changed. */
    public List<TableChange> rehearse(DocumentId id, EngineVersion version, Outcome outcome) {
        return inTransaction(status -> {
            status.setRollbackOnly();
            long run = runs.beginRehearsal();
            documents.entered(run, List.of(id)); // a new document has not been seen yet
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
        compilations.parts(document).forEach(corrections::withdraw);
        List<StoredRows.Row> before = rowsOfFile(document);
        loader.load(run, id, version, outcome);
        return RowDiff.between(before, rowsOfFile(document));
    }

    private List<StoredRows.Row> rowsOfFile(long document) {
        List<StoredRows.Row> all = new ArrayList<>(rows.of(document));
        compilations.parts(document).forEach(part -> all.addAll(rows.of(part)));
        return all;
    }

    /** Applies these corrections to their documents, and undoes all others. */
    public void correct(List<Correction> all) {
        transaction.executeWithoutResult(status -> corrections.apply(all));
    }

    /** Lists documents read or refused by another version of the engine or templates, in the order of the export. */
    public List<DocumentKey> stale(EngineVersion version) {
        return inTransaction(() -> catalog.stale(version));
    }

    /** Lists the documents that a template read, in the order of the export. */
    public List<DocumentKey> readBy(String template) {
        return inTransaction(() -> catalog.readBy(template));
    }

    /**
     * Lists the documents that were refused, in the order of the export.
     *
     * @param reasons only for these reasons; empty for any
     */
    public List<DocumentKey> quarantined(Set<Refusal.Reason> reasons) {
        return inTransaction(() -> catalog.quarantined(reasons));
    }

    /** Lists the documents whose SHA-256 begins with these digits, read, refused or withdrawn. */
    public List<DocumentKey> beginningWith(String id) {
        return inTransaction(() -> catalog.beginningWith(id));
    }

    /** The file of a document: itself, unless it is a part of one. */
    public DocumentKey file(DocumentKey document) {
        return inTransaction(() -> catalog.file(document));
    }

    /** Whether another template read the document than the correction names. */
    public boolean readOtherwise(Correction correction) {
        return inTransaction(() -> catalog.readOtherwise(correction));
    }

    /**
     * Decides which edition of each disclosure is current, by dates and runs and not by the order of loading, and compares
     * the current editions with each other.
     */
    public void settleEditions() {
        transaction.executeWithoutResult(status -> {
            editions.settle();
            codeNames.compare();
            editions.restate();
        });
    }

    /** Records the end of a run. */
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

    /** Counts what is in the database. */
    public StoreStatus status() {
        return inTransaction(report::status);
    }

    /** Lists all that is open until a document is mended or withdrawn, or until a person decides. */
    public List<OpenItem> open() {
        return inTransaction(() -> openItems.all());
    }

    private <T> T inTransaction(Supplier<T> work) {
        return inTransaction(status -> work.get());
    }

    private <T> T inTransaction(TransactionCallback<T> work) {
        return Objects.requireNonNull(transaction.execute(work));
    }
}
