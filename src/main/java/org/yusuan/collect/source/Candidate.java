package org.yusuan.collect.source;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.DocumentId;

/**
 * A document that was found under one name.
 *
 * @param id its bytes
 * @param file where they lie
 * @param size in bytes
 * @param sourceFile the plain file name
 * @param sourceUrl where it was fetched from; empty if local
 * @param linkText the text of the link that led to it; empty if none
 * @param regionHint what the job says of its region; empty if nothing
 * @param published the date of publication; null if unknown
 * @param source the name of the job that found it
 * @param template the template that the job says reads it; empty if the program picks
 * @param arrived when the run began that fetched it first; null if it was not fetched
 */
public record Candidate(
        DocumentId id,
        Path file,
        long size,
        String sourceFile,
        String sourceUrl,
        String linkText,
        String regionHint,
        @Nullable LocalDate published,
        String source,
        String template,
        @Nullable Instant arrived) {

    /** The byte order of the names in UTF-8, as the contract asks: the same on every machine. */
    static final Comparator<Candidate> BY_NAME = Comparator.comparing(Candidate::sourceFile, ByteOrder.UTF_8)
            .thenComparing(c -> c.file().toString(), ByteOrder.UTF_8);

    /** The largest first, so that none of them keeps the whole run waiting at its end. */
    static final Comparator<Candidate> LARGEST_FIRST =
            Comparator.comparingLong(Candidate::size).reversed().thenComparing(Candidate::id);
}
