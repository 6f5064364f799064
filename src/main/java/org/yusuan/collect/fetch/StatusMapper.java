package org.yusuan.collect.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.HttpStatus;

/** Decides what a response without a document means (RFC 9110, 15): refused, redirected, or worth a retry. */
final class StatusMapper {
    private final InstantSource clock;

    StatusMapper(InstantSource clock) {
        this.clock = clock;
    }

    AttemptResult map(URI uri, HttpResponse response) {
        return switch (response.getCode()) {
            case HttpStatus.SC_MOVED_PERMANENTLY,
                    HttpStatus.SC_MOVED_TEMPORARILY,
                    HttpStatus.SC_SEE_OTHER,
                    HttpStatus.SC_TEMPORARY_REDIRECT,
                    HttpStatus.SC_PERMANENT_REDIRECT -> redirect(uri, response);
            case HttpStatus.SC_NOT_FOUND -> AttemptResult.refused(FailureReason.NOT_FOUND, describe(uri, response));
            case HttpStatus.SC_GONE -> AttemptResult.refused(FailureReason.GONE, describe(uri, response));
            case HttpStatus.SC_TOO_MANY_REQUESTS -> retry(FailureReason.RATE_LIMITED, uri, response);
            case HttpStatus.SC_REQUEST_TIMEOUT -> retry(FailureReason.TIMEOUT, uri, response);
            default -> other(uri, response);
        };
    }

    /** The address and the status, for messages. The reason phrase is left out: the server may write anything there. */
    static String describe(URI uri, HttpResponse response) {
        return RedactedUrl.of(uri) + " answers " + response.getCode();
    }

    private AttemptResult other(URI uri, HttpResponse response) {
        int status = response.getCode();
        if (status >= 500) {
            return retry(FailureReason.SERVER_ERROR, uri, response);
        }
        if (status >= 400) {
            return AttemptResult.refused(FailureReason.CLIENT_ERROR, describe(uri, response));
        }
        return AttemptResult.refused(FailureReason.BAD_ANSWER, describe(uri, response) + ", which brings no document");
    }

    private AttemptResult retry(FailureReason reason, URI uri, HttpResponse response) {
        Optional<Duration> wait =
                RetryAfter.read(ResponseHeaders.value(response, HttpHeaders.RETRY_AFTER), clock.instant());
        return new AttemptResult.Retry(reason, describe(uri, response), wait.orElse(null));
    }

    private AttemptResult redirect(URI uri, HttpResponse response) {
        String location = PercentEncoding.encodeBytes(ResponseHeaders.value(response, HttpHeaders.LOCATION));
        if (location.isEmpty()) {
            return AttemptResult.refused(
                    FailureReason.BAD_ANSWER, describe(uri, response) + " and does not say where to go");
        }
        return WebAddress.resolve(uri, location)
                .<AttemptResult>map(AttemptResult.Redirect::new)
                .orElseGet(() -> AttemptResult.refused(
                        FailureReason.BAD_ADDRESS,
                        describe(uri, response) + " and leads to " + RedactedUrl.of(location)
                                + ", which is no web address"));
    }
}
