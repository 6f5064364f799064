package org.yusuan.collect.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.HttpStatus;

/** What an answer without a document means (RFC 9110, 15). */
final class StatusMapper {
    private final InstantSource clock;

    StatusMapper(InstantSource clock) {
        this.clock = clock;
    }

    AttemptResult read(URI uri, HttpResponse response) {
        return switch (response.getCode()) {
            case HttpStatus.SC_MOVED_PERMANENTLY,
                    HttpStatus.SC_MOVED_TEMPORARILY,
                    HttpStatus.SC_SEE_OTHER,
                    HttpStatus.SC_TEMPORARY_REDIRECT,
                    HttpStatus.SC_PERMANENT_REDIRECT -> moved(uri, response);
            case HttpStatus.SC_NOT_FOUND -> AttemptResult.refused(FailureReason.NOT_FOUND, said(uri, response));
            case HttpStatus.SC_GONE -> AttemptResult.refused(FailureReason.GONE, said(uri, response));
            case HttpStatus.SC_TOO_MANY_REQUESTS -> again(FailureReason.RATE_LIMITED, uri, response);
            case HttpStatus.SC_REQUEST_TIMEOUT -> again(FailureReason.TIMEOUT, uri, response);
            default -> other(uri, response);
        };
    }

    /** The address and its status, for messages. The reason phrase is the server's: it is not repeated. */
    String said(URI uri, HttpResponse response) {
        return RedactedUrl.of(uri) + " answers " + response.getCode();
    }

    private AttemptResult other(URI uri, HttpResponse response) {
        int status = response.getCode();
        if (status >= 500) {
            return again(FailureReason.SERVER_ERROR, uri, response);
        }
        if (status >= 400) {
            return AttemptResult.refused(FailureReason.CLIENT_ERROR, said(uri, response));
        }
        return AttemptResult.refused(FailureReason.BAD_ANSWER, said(uri, response) + ", which brings no document");
    }

    private AttemptResult again(FailureReason reason, URI uri, HttpResponse response) {
        Optional<Duration> wait =
                RetryAfter.from(ResponseHeaders.line(response, HttpHeaders.RETRY_AFTER), clock.instant());
        return new AttemptResult.Again(reason, said(uri, response), wait.orElse(null));
    }

    private AttemptResult moved(URI uri, HttpResponse response) {
        String location = PercentEncoding.ofBytes(ResponseHeaders.line(response, HttpHeaders.LOCATION));
        if (location.isEmpty()) {
            return AttemptResult.refused(
                    FailureReason.BAD_ANSWER, said(uri, response) + " and does not say where to go");
        }
        return WebAddress.resolve(uri, location)
                .<AttemptResult>map(AttemptResult.Moved::new)
                .orElseGet(() -> AttemptResult.refused(
                        FailureReason.BAD_ADDRESS,
                        said(uri, response) + " and leads to " + RedactedUrl.of(location)
                                + ", which is no web address"));
    }
}
