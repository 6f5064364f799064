package org.yusuan.collect.source;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.DocumentId;

/**
 * A fetched file: a document, or an archive of some.
 *
 * @param job that it belongs to
 * @param file where its bytes lie
 * @param id its bytes
 * @param size in bytes
 * @param sourceFile the plain name under which it is published
 * @param sourceUrl where it was fetched
 * @param linkText what the page that leads to it says of it; empty if nothing
 * @param region what is known of its region; empty if nothing
 * @param published date of publication; null if unknown
 * @param arrived when the run began that fetched it first; null if it was not fetched
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

    /** A document that came out of it. */
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
