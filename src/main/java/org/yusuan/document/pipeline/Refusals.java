package org.yusuan.document.pipeline;

import java.io.IOException;
import java.nio.file.FileSystemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.document.grid.DocumentLayout;
import org.yusuan.model.Refusal;
import org.yusuan.model.Refusal.Reason;

/** Says why a document is refused. The dataset gets a sentence without paths; the log gets the cause. */
final class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private Refusals() {}

    /** Of a file that could not be read to its end. */
    static Refusal broken(ExtractionRequest request, IOException cause) {
        LOG.warn("{} cannot be read", request.fileName(), cause);
        return Refusal.of(Reason.DAMAGED, "The file cannot be read to its end. Fetch it again from its publisher.");
    }

    /** Of a file that the system does not open. */
    static Refusal cannotOpen(ExtractionRequest request, FileSystemException cause) {
        LOG.warn("{} cannot be opened", request.fileName(), cause);
        return Refusal.of(
                Reason.CANNOT_OPEN,
                "The file cannot be opened (" + cause.getClass().getSimpleName()
                        + "). Check that it is there and may be read; the next run tries it again.");
    }

    /** Of a document on which the program failed. */
    static Refusal defect(ExtractionRequest request, RuntimeException cause) {
        LOG.error("{} met a defect", request.fileName(), cause);
        return Refusal.of(
                Reason.DEFECT,
                "The program failed on this document (" + cause.getClass().getSimpleName()
                        + "): a defect of ours. Report it with the document; the log has the details.");
    }

    /** Of a document in which neither a table nor a form was recognised. */
    static Refusal nothingRecognised(DocumentLayout layout) {
        if (layout.unrecognised() > 0) {
            return refusal(
                    Reason.NEEDS_OCR,
                    layout.unrecognised() + " of " + layout.pages() + " pages have no usable text, and on the others"
                            + " stands neither a table nor a form: the document is a scan that cannot be read here.",
                    layout);
        }
        if (layout.failed() > 0) {
            return refusal(
                    Reason.LIMIT_EXCEEDED,
                    layout.failed() + " of " + layout.pages() + " pages could not be read, and on the others stands"
                            + " neither a table nor a form; the findings say why, page by page.",
                    layout);
        }
        return refusal(
                Reason.NOTHING_RECOGNISED,
                "No page holds a standard table or a performance form. If the document is a disclosure, its layout needs a"
                        + " template.",
                layout);
    }

    private static Refusal refusal(Reason reason, String message, DocumentLayout layout) {
        return new Refusal(reason, message, layout.pages(), layout.findings());
    }
}
