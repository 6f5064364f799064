package org.yusuan.operate.batch;

import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;
import org.yusuan.dataset.store.Claim;
import org.yusuan.dataset.store.ClaimLostException;
import org.yusuan.dataset.store.DocumentToRead;
import org.yusuan.document.pipeline.DocumentExtractor;
import org.yusuan.document.pipeline.ExtractionRequest;
import org.yusuan.model.CannotRunException;
import org.yusuan.model.DocumentId;
import org.yusuan.model.Outcome;
import org.yusuan.model.Refusal;
import org.yusuan.model.RunInterruptedException;

/**
 * Takes one document after the other out of a queue, reads it outside any transaction, and loads it in one. What is wrong with
 * a document costs that document; what is wrong with the database, the machine or the run stops all readers, and the document
 * stays unread.
 */
final class DocumentReader {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentReader.class);

    private final ReadingQueue queue;
    private final DocumentExtractor extractor;
    private final Progress progress;

    /** @param progress hears of pages and documents */
    DocumentReader(ReadingQueue queue, DocumentExtractor extractor, Progress progress) {
        this.queue = queue;
        this.extractor = extractor;
        this.progress = progress;
    }

    /**
     * Reads until the queue has no more.
     *
     * @throws CannotRunException if the reading cannot go on
     * @throws org.springframework.dao.DataAccessException if the database takes nothing any more
     */
    void drain() {
        try {
            for (Optional<Claim> next = queue.take(); next.isPresent(); next = queue.take()) {
                read(next.get());
                progress.documentDone(next.get().document().sourceFile());
            }
        } catch (RuntimeException | Error e) {
            afterwards(e, queue::stop);
            throw e;
        }
    }

    private void read(Claim claim) {
        Outcome outcome = extract(claim);
        try {
            load(claim, outcome);
        } catch (ClaimLostException e) {
            LOG.warn("{}", e.getMessage());
        }
    }

    /** An interruption says nothing about the document, however the extractor ended. Its flag must not reach the database. */
    private Outcome extract(Claim claim) {
        try {
            Outcome outcome = attempt(claim.document());
            if (Thread.interrupted()) {
                throw new RunInterruptedException();
            }
            return outcome;
        } catch (CannotRunException | Error e) {
            boolean interrupted = Thread.interrupted();
            afterwards(e, () -> queue.giveBack(claim));
            if (interrupted) {
                throw new RunInterruptedException();
            }
            throw e;
        }
    }

    private Outcome attempt(DocumentToRead document) {
        try {
            if (!DocumentId.of(document.file()).equals(document.id())) {
                return changed(document);
            }
            ExtractionRequest request = new ExtractionRequest(
                    document.file(),
                    document.sourceFile(),
                    document.linkText(),
                    document.regionHint(),
                    document.template());
            return extractor.extract(request, (read, pages) -> progress.pageDone(document.sourceFile(), read, pages));
        } catch (CannotRunException e) {
            throw e;
        } catch (IOException e) {
            return new Outcome.Refused(Refusal.of(
                    Refusal.Reason.DAMAGED,
                    "Its file cannot be read (" + e.getClass().getSimpleName() + "): check the disk, then retry."));
        } catch (RuntimeException e) {
            return defect(document, "reading it", e);
        }
    }

    /** Other bytes must not be read under the identity of those that were found. */
    private static Outcome changed(DocumentToRead document) {
        LOG.error("{}: its bytes are no longer those that were found", document.sourceFile());
        return new Outcome.Refused(Refusal.of(
                Refusal.Reason.DAMAGED,
                "Its bytes are not those with its SHA-256: the file was changed after it was found or archived. Restore it from a"
                        + " backup, or delete it, so that it is fetched again; then retry. 'yusuan archive verify' checks"
                        + " all files."));
    }

    /** What the store refuses is quarantined; what it refuses even then is no document's fault. */
    private void load(Claim claim, Outcome outcome) {
        try {
            queue.finish(claim, extractor.version(), outcome);
        } catch (ClaimLostException
                | TransactionException
                | DataAccessResourceFailureException
                | TransientDataAccessException
                | RecoverableDataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            queue.finish(claim, extractor.version(), defect(claim.document(), "loading it", e));
        }
    }

    /** Does what is left to do after a failure; if that fails too, the first failure is the one to report. */
    private static void afterwards(Throwable failure, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    /** The message of an exception may quote the document, so that only its class is named. */
    private static Outcome defect(DocumentToRead document, String act, RuntimeException failure) {
        String kind = failure.getClass().getSimpleName();
        LOG.error("{}: {} failed with {} at {}", document.sourceFile(), act, kind, place(failure));
        return new Outcome.Refused(Refusal.of(
                Refusal.Reason.DEFECT,
                act + " met a defect of the program (" + kind + "): please report it with the document"));
    }

    private static String place(RuntimeException failure) {
        StackTraceElement[] frames = failure.getStackTrace();
        return frames.length == 0 ? "an unknown place" : frames[0].toString();
    }
}
