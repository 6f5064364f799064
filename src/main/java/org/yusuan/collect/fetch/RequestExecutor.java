package org.yusuan.collect.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;

/**
 * Makes one attempt: waits for its turn at the host, sends the request, and waits for the response no longer than allowed. It
 * never repeats a request; {@link RequestRetrier} does.
 */
final class RequestExecutor {
    /** A broken connection ends at once. Only a name that is being resolved does not notice. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final WebPolicy policy;
    private final FetchContext context;
    private final SiteCredentials credentials;
    private final HttpTransport transport;
    private final ResponseReader reader;

    RequestExecutor(WebPolicy policy, FetchContext context, SiteCredentials credentials, HttpTransport transport) {
        this.policy = policy;
        this.context = context;
        this.credentials = credentials;
        this.transport = transport;
        this.reader = new ResponseReader(
                new BodyTransfer(policy.limits(), context.clock()),
                new BodyDecoder(policy.limits()),
                new StatusMapper(context.clock()));
    }

    /**
     * Makes an attempt.
     *
     * @param download what has come so far, and what comes now
     * @throws InterruptedException at once, with the connection broken off
     */
    AttemptResult attempt(URI uri, FetchSpec spec, PartialDownload download) throws InterruptedException {
        Politeness politeness = policy.politeness();
        HostGate.Pass pass = context.gates().of(uri).enter(politeness.delay(), politeness.concurrency());
        try {
            return isWithinHours(politeness) ? exchanged(new Exchange(uri, spec, download)) : outsideHours(uri);
        } catch (StoppedException e) {
            return HttpErrorMapper.map(uri, e);
        } finally {
            pass.leave();
        }
    }

    private boolean isWithinHours(Politeness politeness) {
        RequestHours hours = politeness.hours();
        return hours == null || hours.contains(context.clock().instant());
    }

    private AttemptResult outsideHours(URI uri) {
        return AttemptResult.refused(
                FailureReason.OUTSIDE_HOURS,
                RedactedUrl.of(uri) + " may only be requested from "
                        + policy.politeness().hours());
    }

    private AttemptResult exchanged(Exchange exchange) throws InterruptedException {
        String shown = RedactedUrl.of(exchange.uri);
        try {
            return awaited(context.threads().submit(exchange::perform), exchange);
        } catch (RejectedExecutionException closed) {
            return AttemptResult.failed(FailureReason.INTERRUPTED, shown + ": the fetcher is closed", 0);
        } catch (ExecutionException bug) {
            return HttpErrorMapper.defect(exchange.uri, Objects.requireNonNullElse(bug.getCause(), bug));
        }
    }

    private AttemptResult awaited(Future<AttemptResult> result, Exchange exchange)
            throws InterruptedException, ExecutionException {
        Duration head = policy.timeouts().head();
        Duration total = policy.timeouts().total();
        try {
            return result.get(head.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            return exchange.hasHead
                    ? awaitedBody(result, exchange, total.minus(head))
                    : timedOut(result, exchange, head);
        } catch (InterruptedException stop) {
            exchange.cancel();
            throw stop;
        }
    }

    private AttemptResult awaitedBody(Future<AttemptResult> result, Exchange exchange, Duration left)
            throws InterruptedException, ExecutionException {
        try {
            return result.get(left.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            return timedOut(result, exchange, policy.timeouts().total());
        } catch (InterruptedException stop) {
            exchange.cancel();
            throw stop;
        }
    }

    private AttemptResult timedOut(Future<AttemptResult> result, Exchange exchange, Duration limit)
            throws InterruptedException, ExecutionException {
        exchange.cancel();
        String message = RedactedUrl.of(exchange.uri) + ": not done after " + limit.toSeconds() + " s";
        try {
            result.get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
            return AttemptResult.retry(FailureReason.TIMEOUT, message);
        } catch (TimeoutException lost) {
            exchange.download.release(); // the other thread may still write to the file
            return AttemptResult.failed(FailureReason.TIMEOUT, message, 1);
        }
    }

    /** One request and its response. It runs on a thread of its own; the thread that waits for it may cancel it. */
    private final class Exchange {
        private final URI uri;
        private final FetchSpec spec;
        private final PartialDownload download;
        private final long resumeFrom;
        private final HttpGet request;
        private volatile boolean hasHead;

        /** @throws StoppedException if the partial download cannot be read */
        Exchange(URI uri, FetchSpec spec, PartialDownload download) throws StoppedException {
            this.uri = uri;
            this.spec = spec;
            this.download = download;
            this.resumeFrom = download.resumeFrom();
            this.request = new HttpGet(uri);
            request.setHeader(HttpHeaders.ACCEPT, "*/*");
            request.setHeader(HttpHeaders.ACCEPT_ENCODING, BodyDecoder.ACCEPTED);
            credentials.authorization(uri).ifPresent(value -> request.setHeader(HttpHeaders.AUTHORIZATION, value));
            addConditions();
        }

        AttemptResult perform() {
            try {
                ClassicHttpResponse response = transport.send(request);
                hasHead = true;
                return reader.read(uri, response, spec, download, resumeFrom);
            } catch (IOException e) {
                return HttpErrorMapper.map(uri, e);
            } finally {
                // Not close(): that reads the rest of the body, which may have no end. After a body that was read to
                // its
                // end the connection is back in the pool, and this does nothing.
                request.cancel();
            }
        }

        void cancel() {
            request.cancel();
        }

        private void addConditions() {
            setUnlessEmpty(HttpHeaders.IF_NONE_MATCH, spec.known().etag());
            setUnlessEmpty(HttpHeaders.IF_MODIFIED_SINCE, spec.known().lastModified());
            if (resumeFrom > 0) {
                request.setHeader(HttpHeaders.RANGE, "bytes=" + resumeFrom + "-");
                request.setHeader(
                        HttpHeaders.IF_RANGE, download.headers().validators().strong());
            }
        }

        private void setUnlessEmpty(String header, String value) {
            if (!value.isEmpty()) {
                request.setHeader(header, value);
            }
        }
    }
}
