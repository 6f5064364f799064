package org.yusuan.operate.batch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.dataset.store.Claim;
import org.yusuan.dataset.store.DocumentClaims;
import org.yusuan.dataset.store.DocumentStore;
import org.yusuan.model.EngineVersion;
import org.yusuan.model.Outcome;
import org.yusuan.model.RunInterruptedException;

/**
 * The documents of a run in the table of claims, which readers in other processes share. While it is open, the leases of this
 * process's claims are renewed.
 */
final class ClaimQueue implements ReadingQueue, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ClaimQueue.class);

    /** How often a lease is renewed before it would end. */
    private static final int RENEWALS = 3;

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final DocumentClaims claims;
    private final DocumentStore store;
    private final Assignment assignment;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(ClaimQueue::clockThread);

    ClaimQueue(DocumentClaims claims, DocumentStore store, Assignment assignment) {
        this.claims = claims;
        this.store = store;
        this.assignment = assignment;
        long pause = assignment.lease().toMillis() / RENEWALS;
        clock.scheduleWithFixedDelay(this::renew, pause, pause, TimeUnit.MILLISECONDS);
    }

    /**
     * What a reader is to do.
     *
     * @param run whose documents
     * @param owner the name of this process
     * @param lease how long a document stays its own without a renewal
     * @param compare whether to note how the rows of a document change
     */
    record Assignment(long run, String owner, Duration lease, boolean compare) {}

    /** Where only others are still reading, it waits: they may die, and their documents are then taken over. */
    @Override
    public Optional<Claim> take() {
        while (true) {
            Optional<Claim> next = claims.take(assignment.run, assignment.owner, assignment.lease);
            if (next.isPresent() || isNothingLeft()) {
                return next;
            }
            pause();
        }
    }

    /**
     * Whether no document waits and no other process reads one. A document may wait although none was given out: another
     * reader had its row locked at that moment.
     */
    private boolean isNothingLeft() {
        return claims.waiting(assignment.run) == 0 && !claims.isReadByOthers(assignment.run, assignment.owner);
    }

    @Override
    public void finish(Claim claim, EngineVersion version, Outcome outcome) {
        String name = claim.document().sourceFile();
        if (assignment.compare) {
            store.reload(claim, version, outcome, changes -> DocumentResult.of(name, outcome, changes)
                    .json());
        } else {
            store.load(
                    claim,
                    version,
                    outcome,
                    DocumentResult.of(name, outcome, List.of()).json());
        }
    }

    @Override
    public void giveBack(Claim claim) {
        claims.giveBack(claim);
    }

    @Override
    public void stop() {
        claims.stop(assignment.run);
    }

    /** Ends the renewals. A renewal under way goes on to its end: an interrupted one could close an H2 database. */
    @Override
    public void close() {
        clock.shutdown();
    }

    private void renew() {
        try {
            claims.renew(assignment.owner, assignment.lease);
        } catch (RuntimeException e) {
            LOG.warn(
                    "leases could not be renewed ({}); it is tried again",
                    e.getClass().getSimpleName());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            throw new RunInterruptedException();
        }
    }

    private static Thread clockThread(Runnable work) {
        Thread thread = new Thread(work, "lease-clock");
        thread.setDaemon(true);
        return thread;
    }
}
