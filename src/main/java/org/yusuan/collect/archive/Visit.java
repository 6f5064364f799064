package org.yusuan.collect.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.DocumentId;

/**
 * A visit that brought a document; a line in the journal of its job.
 *
 * @param night the start of the run; the same for all visits of a run
 * @param time when it was made
 * @param url the address that was requested
 * @param finalUrl where it was found, after redirects
 * @param sha256 of the bytes
 * @param size of the document, in bytes
 * @param contentType as the server stated; empty if it did not
 * @param etag for the next visit; empty if the server gave none
 * @param lastModified as the server wrote it; empty if it gave none
 * @param fileName the plain name under which it is published: from the server's header, else from the address
 * @param title of the page that links to it; empty if none
 * @param linkText of the link; empty if none
 * @param page that links to it; empty if none
 * @param published date of publication; null if unknown
 * @param region the region that the source names; empty if none
 */
public record Visit(
        Instant night,
        Instant time,
        String url,
        String finalUrl,
        String sha256,
        long size,
        String contentType,
        String etag,
        String lastModified,
        String fileName,
        String title,
        String linkText,
        String page,
        @Nullable LocalDate published,
        String region) {
    /** @throws IllegalArgumentException if something is missing, as in a damaged line of a journal */
    public Visit {
        boolean isWhole = Stream.of(
                        night,
                        time,
                        url,
                        finalUrl,
                        sha256,
                        contentType,
                        etag,
                        lastModified,
                        fileName,
                        title,
                        linkText,
                        page,
                        region)
                .noneMatch(Objects::isNull);
        if (!isWhole || !DocumentId.isSha256(sha256)) {
            throw new IllegalArgumentException("a visit lacks something, or its sha256 is none");
        }
    }
}
