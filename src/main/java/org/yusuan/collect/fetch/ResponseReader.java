package org.yusuan.collect.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;

/** Reads one answer of a server. */
final class ResponseReader {
    private static final long SHORT = 1 << 16;

    private final BodyTransfer transfer;
    private final BodyDecoder unpacking;
    private final StatusMapper statuses;

    ResponseReader(BodyTransfer transfer, BodyDecoder unpacking, StatusMapper statuses) {
        this.transfer = transfer;
        this.unpacking = unpacking;
        this.statuses = statuses;
    }

    /**
     * Reads it all.
     *
     * @param asked from which byte on the body was asked for, 0 for all of it
     */
    AttemptResult read(URI uri, ClassicHttpResponse response, FetchSpec order, PartialDownload part, long asked)
            throws IOException {
        int status = response.getCode();
        if (status == HttpStatus.SC_OK || status == HttpStatus.SC_NON_AUTHORITATIVE_INFORMATION) {
            return whole(uri, response, order, part);
        }
        if (status == HttpStatus.SC_PARTIAL_CONTENT) {
            return rest(uri, response, order, part, asked);
        }
        readToEnd(response);
        if (status == HttpStatus.SC_REQUESTED_RANGE_NOT_SATISFIABLE && asked > 0) {
            part.drop();
            return AttemptResult.again(
                    FailureReason.BAD_ANSWER, statuses.said(uri, response) + " to the rest of a download");
        }
        if (status == HttpStatus.SC_NOT_MODIFIED && !order.known().equals(Validators.NONE)) {
            return new AttemptResult.Settled(new FetchResult.NotModified(uri));
        }
        return statuses.read(uri, response);
    }

    private AttemptResult whole(URI uri, ClassicHttpResponse response, FetchSpec order, PartialDownload part)
            throws IOException {
        ResponseHeaders head = ResponseHeaders.of(response);
        BodyDecoder.refuseUnknown(head);
        refuseAnnounced(response, 0, order);
        transfer.copy(wire(response), part.begin(head), 0, order);
        return new AttemptResult.Settled(unpacking.body(uri, part, order));
    }

    private AttemptResult rest(URI uri, ClassicHttpResponse response, FetchSpec order, PartialDownload part, long asked)
            throws IOException {
        ContentRange range = ContentRange.of(ResponseHeaders.line(response, HttpHeaders.CONTENT_RANGE))
                .orElse(null);
        String etag = ResponseHeaders.line(response, HttpHeaders.ETAG);
        boolean isOurs = etag.isEmpty() || etag.equals(part.head().etag());
        if (asked == 0 || range == null || range.first() != asked || !isOurs) {
            part.drop();
            return AttemptResult.again(
                    FailureReason.BAD_ANSWER,
                    statuses.said(uri, response) + " with another part than the one asked for");
        }
        refuseAnnounced(response, asked, order);
        transfer.copy(wire(response), part.goOn(), asked, order);
        long whole = range.length() < 0 ? range.last() + 1 : range.length();
        if (part.size() < whole) {
            return AttemptResult.again(
                    FailureReason.TRUNCATED, RedactedUrl.of(uri) + ": " + part.size() + " of " + whole + " bytes came");
        }
        return new AttemptResult.Settled(unpacking.body(uri, part, order));
    }

    /** A page about an error is read if it is short, so that its connection can be used again. */
    private static void readToEnd(ClassicHttpResponse response) {
        HttpEntity entity = response.getEntity();
        if (entity == null || entity.getContentLength() < 0 || entity.getContentLength() > SHORT) {
            return;
        }
        try {
            entity.getContent().transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            // the status is known, and a broken connection goes back to no pool
        }
    }

    /** Nothing of a body is read that says by itself that it is too long. */
    private static void refuseAnnounced(ClassicHttpResponse response, long before, FetchSpec order)
            throws StoppedException {
        HttpEntity entity = response.getEntity();
        long announced = entity == null ? 0 : entity.getContentLength();
        if (before + announced > order.maxBytes()) {
            BodyTransfer.endAt(order);
        }
    }

    private static InputStream wire(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        return entity == null ? InputStream.nullInputStream() : entity.getContent();
    }
}
