package org.yusuan.model;

import java.util.List;

/** The end of the extraction of one file. */
public sealed interface Outcome {

    /** It was read, perhaps with findings, and is one disclosure. */
    record Read(Extraction extraction) implements Outcome {}

    /**
     * It was read and holds several disclosures, as a compilation (汇编) of a district's departments does
     * (docs/decisions/0028).
     *
     * @param parts its disclosures in reading order, two or more
     */
    record Compilation(List<Part> parts) implements Outcome {
        public Compilation {
            parts = List.copyOf(parts);
        }
    }

    /** It was not read. It goes to quarantine with the reason, and the run continues. */
    record Refused(Refusal refusal) implements Outcome {}

    /**
     * One disclosure of a file that holds several.
     *
     * @param pageFrom its first page or sheet in the file, 1-based
     * @param pageTo its last one
     * @param ordinal its number among the parts that begin on its first page, from 1
     * @param extraction what was read of it; its pages are those of the file
     */
    record Part(int pageFrom, int pageTo, int ordinal, Extraction extraction) {
        /** The identity of the part of this file. */
        public DocumentId id(DocumentId file) {
            return file.part(ordinal == 1 ? String.valueOf(pageFrom) : pageFrom + "." + ordinal);
        }
    }
}
