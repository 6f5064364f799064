package org.yusuan.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.HttpStatus;

/** What an answer without a document means (RFC 9110, 15). */
final class Statuses {
    private final InstantSource clock;

    Statuses(InstantSource clock) {
        this.clock = clock;
    }

    Ending read(URI uri, HttpResponse response) {
        return switch (response.getCode()) {
            case HttpStatus.SC_MOVED_PERMANENTLY,
                    HttpStatus.SC_MOVED_TEMPORARILY,
                    HttpStatus.SC_SEE_OTHER,
                    HttpStatus.SC_TEMPORARY_REDIRECT,
                    HttpStatus.SC_PERMANENT_REDIRECT -> moved(uri, response);
            case HttpStatus.SC_NOT_FOUND -> Ending.refused(Reason.NOT_FOUND, said(uri, response));
            case HttpStatus.SC_GONE -> Ending.refused(Reason.GONE, said(uri, response));
            case HttpStatus.SC_TOO_MANY_REQUESTS -> again(Reason.RATE_LIMITED, uri, response);
            case HttpStatus.SC_REQUEST_TIMEOUT -> again(Reason.TIMEOUT, uri, response);
            default -> other(uri, response);
        };
    }

    /** The address and its status, for messages. The reason phrase is the server's: it is not repeated. */
    String said(URI uri, HttpResponse response) {
        return ShownAddress.of(uri) + " answers " + response.getCode();
    }

    private Ending other(URI uri, HttpResponse response) {
        int status = response.getCode();
        if (status >= 500) {
            return again(Reason.SERVER_ERROR, uri, response);
        }
        if (status >= 400) {
            return Ending.refused(Reason.CLIENT_ERROR, said(uri, response));
        }
        return Ending.refused(Reason.BAD_ANSWER, said(uri, response) + ", which brings no document");
    }

    private Ending again(Reason reason, URI uri, HttpResponse response) {
        Optional<Duration> wait = RetryAfter.from(HeadLines.line(response, HttpHeaders.RETRY_AFTER), clock.instant());
        return new Ending.Again(reason, said(uri, response), wait.orElse(null));
    }

    private Ending moved(URI uri, HttpResponse response) {
        String location = Escapes.ofBytes(HeadLines.line(response, HttpHeaders.LOCATION));
        if (location.isEmpty()) {
            return Ending.refused(Reason.BAD_ANSWER, said(uri, response) + " and does not say where to go");
        }
        return WebAddress.resolve(uri, location)
                .<Ending>map(Ending.Moved::new)
                .orElseGet(() -> Ending.refused(
                        Reason.BAD_ADDRESS,
                        said(uri, response) + " and leads to " + ShownAddress.of(location)
                                + ", which is no web address"));
    }
}
