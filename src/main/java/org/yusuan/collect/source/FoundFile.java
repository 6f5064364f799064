package org.yusuan.collect.source;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.DocumentId;

/**
 * A fetched file: a document, or an archive of some.
 *
 * @param job the job that found it
 * @param file where its bytes are
 * @param id its bytes
 * @param size in bytes
 * @param sourceFile the plain name under which it is published
 * @param sourceUrl where it was fetched
 * @param linkText the texts that led to it, each on a line: of the link, and the title of its article; empty if none
 * @param region a region code or name; empty if none is known
 * @param published date of publication; null if unknown
 * @param arrived the start of the run that fetched it first; null if it was not fetched
 */
public record FoundFile(
        JobTerms job,
        Path file,
        DocumentId id,
        long size,
        String sourceFile,
        String sourceUrl,
        String linkText,
        String region,
        @Nullable LocalDate published,
        @Nullable Instant arrived) {

    Candidate candidate() {
        return new Candidate(
                id,
                file,
                size,
                sourceFile,
                sourceUrl,
                linkText,
                region,
                published,
                job.name(),
                job.template(),
                arrived);
    }

    /** The candidate of a document that was unpacked from this archive. */
    Candidate candidate(ArchiveContents.Document inner) {
        return new Candidate(
                inner.id(),
                inner.file(),
                inner.size(),
                inner.sourceFile(),
                sourceUrl,
                linkText,
                region,
                published,
                job.name(),
                job.template(),
                arrived);
    }
}
