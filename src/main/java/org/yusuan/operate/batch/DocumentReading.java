package org.yusuan.operate.batch;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.yusuan.collect.source.Candidate;
import org.yusuan.document.pipeline.DocumentExtractor;
import org.yusuan.document.pipeline.ExtractionRequest;
import org.yusuan.model.CannotRunException;
import org.yusuan.model.DocumentId;
import org.yusuan.model.Outcome;
import org.yusuan.model.Refusal;

/** Reads one document, outside any transaction, and loads it in one. A failure of either costs this document only. */
final class DocumentReading {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentReading.class);

    private final Booking booking;
    private final DocumentExtractor extractor;
    private final Map<DocumentId, String> templates;
    private final Tally tally;
    private final Progress progress;

    /**
     * A reading.
     *
     * @param templates the templates that corrections demand
     * @param progress hears of the pages
     */
    DocumentReading(
            Booking booking,
            DocumentExtractor extractor,
            Map<DocumentId, String> templates,
            Tally tally,
            Progress progress) {
        this.booking = booking;
        this.extractor = extractor;
        this.templates = templates;
        this.tally = tally;
        this.progress = progress;
    }

    /** @throws DataAccessException if the store takes nothing any more */
    void read(Candidate document) {
        Outcome outcome = extract(document);
        tally.add(document.sourceFile(), load(document, outcome));
    }

    private Outcome extract(Candidate document) {
        try {
            ExtractionRequest request = new ExtractionRequest(
                    document.file(),
                    document.sourceFile(),
                    document.linkText(),
                    document.regionHint(),
                    template(document));
            return extractor.extract(request, (read, pages) -> progress.pageDone(document.sourceFile(), read, pages));
        } catch (CannotRunException e) {
            throw e;
        } catch (RuntimeException e) {
            return defect(document, "reading it", e);
        }
    }

    /** What a person says of this document goes before what the job says of all of its. */
    private String template(Candidate document) {
        String corrected = templates.getOrDefault(document.id(), "");
        return corrected.isEmpty() ? document.template() : corrected;
    }

    /** What the store refuses is quarantined; what it refuses even then is no document's fault. */
    private Outcome load(Candidate document, Outcome outcome) {
        try {
            booking.book(document.id(), extractor.version(), outcome);
            return outcome;
        } catch (RuntimeException e) {
            Outcome refused = defect(document, "loading it", e);
            booking.book(document.id(), extractor.version(), refused);
            return refused;
        }
    }

    /** The message of an exception may quote the document, so that only its class is told. */
    private static Outcome defect(Candidate document, String act, RuntimeException failure) {
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
