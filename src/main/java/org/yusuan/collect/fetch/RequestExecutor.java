package org.yusuan.collect.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Makes one attempt: waits for its turn at the host, and for the answer no longer than allowed. */
final class RequestExecutor {
    /** A broken connection ends at once; only a name that is being looked up does not notice. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final WebPolicy policy;
    private final FetchContext ground;
    private final SiteCredentials secrets;
    private final HttpTransport wire;
    private final ResponseReader answer;

    RequestExecutor(WebPolicy policy, FetchContext ground, SiteCredentials secrets, HttpTransport wire) {
        this.policy = policy;
        this.ground = ground;
        this.secrets = secrets;
        this.wire = wire;
        this.answer = new ResponseReader(
                new BodyTransfer(policy.limits(), ground.clock()),
                new BodyDecoder(policy.limits()),
                new StatusMapper(ground.clock()));
    }

    /**
     * Asks once.
     *
     * @throws InterruptedException at once, with the connection broken off
     */
    AttemptResult attempt(URI uri, FetchSpec order, PartialDownload part) throws InterruptedException {
        Politeness politeness = policy.politeness();
        HostGate.Pass pass = ground.gates().of(uri).enter(politeness.delay(), politeness.concurrency());
        try {
            return isOpen(politeness)
                    ? answered(new Exchange(wire, answer, secrets, uri, order, part), uri, part)
                    : closed(uri);
        } catch (StoppedException e) {
            return HttpErrorMapper.of(uri, e);
        } finally {
            pass.leave();
        }
    }

    private boolean isOpen(Politeness politeness) {
        RequestHours hours = politeness.hours();
        return hours == null || hours.contain(ground.clock().instant());
    }

    private AttemptResult closed(URI uri) {
        return AttemptResult.refused(
                FailureReason.OUTSIDE_HOURS,
                RedactedUrl.of(uri) + " may be asked from "
                        + policy.politeness().hours() + " only");
    }

    private AttemptResult answered(Exchange exchange, URI uri, PartialDownload part) throws InterruptedException {
        try {
            return awaited(ground.threads().submit(exchange::perform), exchange, uri, part);
        } catch (RejectedExecutionException closed) {
            return AttemptResult.failed(FailureReason.INTERRUPTED, RedactedUrl.of(uri) + ": fetching has ended", 0);
        } catch (ExecutionException bug) {
            throw new IllegalStateException("reading " + RedactedUrl.of(uri) + " failed", bug.getCause());
        }
    }

    private AttemptResult awaited(Future<AttemptResult> ending, Exchange exchange, URI uri, PartialDownload part)
            throws InterruptedException, ExecutionException {
        try {
            return ending.get(policy.patience().total().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            exchange.breakOff();
            return late(ending, uri, part);
        } catch (InterruptedException stop) {
            exchange.breakOff();
            throw stop;
        }
    }

    private AttemptResult late(Future<AttemptResult> ending, URI uri, PartialDownload part)
            throws InterruptedException, ExecutionException {
        String message = RedactedUrl.of(uri) + ": not done after "
                + policy.patience().total().toSeconds() + " s";
        try {
            ending.get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
            return AttemptResult.again(FailureReason.TIMEOUT, message);
        } catch (TimeoutException lost) {
            part.release(); // somebody may still write to it
            return AttemptResult.failed(FailureReason.TIMEOUT, message, 1);
        }
    }
}
