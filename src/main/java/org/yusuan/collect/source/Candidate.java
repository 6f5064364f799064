package org.yusuan.collect.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.DocumentId;

/**
 * A document that a source offers under one name.
 *
 * @param id its bytes
 * @param file where they are
 * @param size in bytes
 * @param sourceFile the plain file name
 * @param sourceUrl where it was fetched from; empty if local
 * @param linkText the texts that led to it, each on a line: of the link, and the title of its article; empty if none
 * @param regionHint the region that the job names; empty if it names none
 * @param published the date of publication; null if unknown
 * @param source the name of the job that found it
 * @param template the template that the job names for it; empty if the program picks one
 * @param arrived the start of the run that fetched it first; null if it was not fetched
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

    /** By the bytes of UTF-8, which is the order of code points ({@code String.compareTo} orders UTF-16 units). */
    private static final Comparator<String> BYTES =
            (a, b) -> Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

    /** Byte order of the names, as docs/contract.md asks: the same on every machine and in every locale. */
    static final Comparator<Candidate> BY_NAME = Comparator.comparing(Candidate::sourceFile, BYTES)
            .thenComparing(c -> c.file().toString(), BYTES);

    /** The largest first, so that the run does not wait for one large document at its end. */
    static final Comparator<Candidate> LARGEST_FIRST =
            Comparator.comparingLong(Candidate::size).reversed().thenComparing(Candidate::id);
}
