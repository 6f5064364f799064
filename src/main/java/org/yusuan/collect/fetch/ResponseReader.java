package org.yusuan.collect.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;

/** Reads one response of a server: takes its body, whole or resumed, or leaves its status to {@link StatusMapper}. */
final class ResponseReader {
    private static final long SHORT = 1 << 16;

    private final BodyTransfer transfer;
    private final BodyDecoder decoder;
    private final StatusMapper statuses;

    ResponseReader(BodyTransfer transfer, BodyDecoder decoder, StatusMapper statuses) {
        this.transfer = transfer;
        this.decoder = decoder;
        this.statuses = statuses;
    }

    /**
     * Reads all of it.
     *
     * @param asked from which byte on the body was asked for; 0 for all of it
     */
    AttemptResult read(URI uri, ClassicHttpResponse response, FetchSpec spec, PartialDownload download, long asked)
            throws IOException {
        int status = response.getCode();
        if (status == HttpStatus.SC_OK || status == HttpStatus.SC_NON_AUTHORITATIVE_INFORMATION) {
            return whole(uri, response, spec, download);
        }
        if (status == HttpStatus.SC_PARTIAL_CONTENT) {
            return resumed(uri, response, spec, download, asked);
        }
        readToEnd(response);
        if (status == HttpStatus.SC_REQUESTED_RANGE_NOT_SATISFIABLE && asked > 0) {
            download.discard();
            return AttemptResult.retry(
                    FailureReason.BAD_ANSWER, StatusMapper.describe(uri, response) + " to the rest of a download");
        }
        if (status == HttpStatus.SC_NOT_MODIFIED && !spec.known().equals(Validators.NONE)) {
            return new AttemptResult.Done(new FetchResult.NotModified(uri));
        }
        return statuses.map(uri, response);
    }

    private AttemptResult whole(URI uri, ClassicHttpResponse response, FetchSpec spec, PartialDownload download)
            throws IOException {
        ResponseHeaders headers = ResponseHeaders.of(response);
        BodyDecoder.refuseUnknown(headers);
        refuseAnnounced(response, 0, spec);
        transfer.copy(body(response), download.start(headers), 0, spec);
        return new AttemptResult.Done(decoder.body(uri, download, spec));
    }

    private AttemptResult resumed(
            URI uri, ClassicHttpResponse response, FetchSpec spec, PartialDownload download, long asked)
            throws IOException {
        ContentRange range = ContentRange.of(ResponseHeaders.value(response, HttpHeaders.CONTENT_RANGE))
                .orElse(null);
        String etag = ResponseHeaders.value(response, HttpHeaders.ETAG);
        boolean isSameBody = etag.isEmpty() || etag.equals(download.headers().etag());
        if (asked == 0 || range == null || range.first() != asked || !isSameBody) {
            download.discard();
            return AttemptResult.retry(
                    FailureReason.BAD_ANSWER,
                    StatusMapper.describe(uri, response) + " with another part than the one asked for");
        }
        refuseAnnounced(response, asked, spec);
        transfer.copy(body(response), download.append(), asked, spec);
        long whole = range.length() < 0 ? range.last() + 1 : range.length();
        if (download.size() < whole) {
            return AttemptResult.retry(
                    FailureReason.TRUNCATED,
                    RedactedUrl.of(uri) + ": " + download.size() + " of " + whole + " bytes came");
        }
        return new AttemptResult.Done(decoder.body(uri, download, spec));
    }

    /** Reads a short error page to its end, so that the connection can be used again. */
    private static void readToEnd(ClassicHttpResponse response) {
        HttpEntity entity = response.getEntity();
        if (entity == null || entity.getContentLength() < 0 || entity.getContentLength() > SHORT) {
            return;
        }
        try {
            entity.getContent().transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            // the status is known, and a broken connection does not go back to the pool
        }
    }

    /** Refuses a body that announces too many bytes, before any of them is read. */
    private static void refuseAnnounced(ClassicHttpResponse response, long before, FetchSpec spec)
            throws StoppedException {
        HttpEntity entity = response.getEntity();
        long announced = entity == null ? 0 : entity.getContentLength();
        if (before + announced > spec.maxBytes()) {
            spec.refuseOverflow();
        }
    }

    private static InputStream body(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        return entity == null ? InputStream.nullInputStream() : entity.getContent();
    }

    /**
     * The header Content-Range (RFC 9110, 14.4).
     *
     * @param first position of the first byte
     * @param last position of the last byte
     * @param length of the whole body; -1 if the server does not know it
     */
    record ContentRange(long first, long last, long length) {
        private static final Pattern BYTES = Pattern.compile("bytes (\\d{1,18})-(\\d{1,18})/(\\d{1,18}|\\*)");

        /** Reads the header; empty if it cannot be read or contradicts itself. */
        static Optional<ContentRange> of(String header) {
            Matcher parts = BYTES.matcher(header);
            if (!parts.matches()) {
                return Optional.empty();
            }
            long length = parts.group(3).equals("*") ? -1 : Long.parseLong(parts.group(3));
            return Optional.of(new ContentRange(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)), length))
                    .filter(ContentRange::isConsistent);
        }

        private boolean isConsistent() {
            return first <= last && (length < 0 || last < length);
        }
    }
}
