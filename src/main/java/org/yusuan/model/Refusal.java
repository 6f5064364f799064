package org.yusuan.model;

import java.util.List;

/**
 * The reason why a document could not be read.
 *
 * @param reason the category
 * @param message what was found, where, and what to do: for a person; no paths, no times
 * @param pages number of pages where known, else 0
 * @param findings the findings until then
 * @param rawCells the cells of its tables, without personal data; empty if none was reached
 */
public record Refusal(Reason reason, String message, int pages, List<Finding> findings, List<RawCell> rawCells) {

    public Refusal {
        findings = List.copyOf(findings);
        rawCells = List.copyOf(rawCells);
    }

    /** A refusal without cells. */
    public Refusal(Reason reason, String message, int pages, List<Finding> findings) {
        this(reason, message, pages, findings, List.of());
    }

    /** A refusal without findings. */
    public static Refusal of(Reason reason, String message) {
        return new Refusal(reason, message, 0, List.of());
    }

    /** The closed list of reasons for a quarantine. */
    public enum Reason {
        /** The file has no bytes. */
        EMPTY_FILE,
        /** The system did not let the program open it, which says nothing about its bytes: the next run tries again. */
        CANNOT_OPEN,
        /** Its content is of a type that is not supported. */
        UNSUPPORTED_TYPE,
        /** A PDF that ends too early or is damaged beyond repair. */
        DAMAGED,
        /** A password is needed to open it. */
        PASSWORD,
        /** More pages, operators, rulings or pixels than the limits allow. */
        LIMIT_EXCEEDED,
        /** No page has usable text, so that the document waits for OCR. */
        NEEDS_OCR,
        /** Neither a table nor a form was recognised. */
        NOTHING_RECOGNISED,
        /** The worker took longer than the wall clock allows. */
        TIMED_OUT,
        /** The worker ran out of memory. */
        OUT_OF_MEMORY,
        /** The worker died. */
        WORKER_DIED,
        /** A defect of the program: please report it. */
        DEFECT
    }
}
