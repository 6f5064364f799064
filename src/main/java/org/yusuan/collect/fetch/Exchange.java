package org.yusuan.collect.fetch;

import java.io.IOException;
import java.net.URI;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.core5.http.HttpHeaders;

/** One request and its answer. Runs on a thread of its own; whoever waits may break it off. */
final class Exchange {
    private final HttpTransport wire;
    private final ResponseReader answer;
    private final URI uri;
    private final FetchSpec order;
    private final PartialDownload part;
    private final long from;
    private final HttpGet request;

    /** @throws StoppedException if the part cannot be read */
    Exchange(
            HttpTransport wire,
            ResponseReader answer,
            SiteCredentials secrets,
            URI uri,
            FetchSpec order,
            PartialDownload part)
            throws StoppedException {
        this.wire = wire;
        this.answer = answer;
        this.uri = uri;
        this.order = order;
        this.part = part;
        this.from = part.resumable();
        this.request = new HttpGet(uri);
        request.setHeader(HttpHeaders.ACCEPT, "*/*");
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, ContentCoding.ACCEPTED);
        secrets.authorization(uri).ifPresent(value -> request.setHeader(HttpHeaders.AUTHORIZATION, value));
        addConditions();
    }

    AttemptResult perform() {
        try {
            return answer.read(uri, wire.send(request), order, part, from);
        } catch (IOException e) {
            return HttpErrorMapper.of(uri, e);
        } finally {
            // Not close(): that reads what is left of the body, which may have no end. Where the body was read to its
            // end
            // the connection went back to the pool already, and this does nothing.
            request.cancel();
        }
    }

    void breakOff() {
        request.cancel();
    }

    private void addConditions() {
        setUnlessEmpty(HttpHeaders.IF_NONE_MATCH, order.known().etag());
        setUnlessEmpty(HttpHeaders.IF_MODIFIED_SINCE, order.known().lastModified());
        if (from > 0) {
            request.setHeader(HttpHeaders.RANGE, "bytes=" + from + "-");
            request.setHeader(HttpHeaders.IF_RANGE, part.head().validators().strong());
        }
    }

    private void setUnlessEmpty(String header, String value) {
        if (!value.isEmpty()) {
            request.setHeader(header, value);
        }
    }
}
