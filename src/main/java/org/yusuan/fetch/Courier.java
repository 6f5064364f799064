package org.yusuan.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Makes one attempt: waits for its turn at the host, and for the answer no longer than allowed. */
final class Courier {
    /** A broken connection ends at once; only a name that is being looked up does not notice. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final WebPolicy policy;
    private final Ground ground;
    private final Secrets secrets;
    private final Wire wire;
    private final Answer answer;

    Courier(WebPolicy policy, Ground ground, Secrets secrets, Wire wire) {
        this.policy = policy;
        this.ground = ground;
        this.secrets = secrets;
        this.wire = wire;
        this.answer = new Answer(
                new Transfer(policy.limits(), ground.clock()),
                new Unpacking(policy.limits()),
                new Statuses(ground.clock()));
    }

    /**
     * Asks once.
     *
     * @throws InterruptedException at once, with the connection broken off
     */
    Ending attempt(URI uri, Order order, Part part) throws InterruptedException {
        Politeness politeness = policy.politeness();
        HostGate.Pass pass = ground.gates().of(uri).enter(politeness.delay(), politeness.concurrency());
        try {
            return isOpen(politeness)
                    ? answered(new Exchange(wire, answer, secrets, uri, order, part), uri, part)
                    : closed(uri);
        } catch (StoppedException e) {
            return Trouble.of(uri, e);
        } finally {
            pass.leave();
        }
    }

    private boolean isOpen(Politeness politeness) {
        Hours hours = politeness.hours();
        return hours == null || hours.contain(ground.clock().instant());
    }

    private Ending closed(URI uri) {
        return Ending.refused(
                Reason.OUTSIDE_HOURS,
                ShownAddress.of(uri) + " may be asked from "
                        + policy.politeness().hours() + " only");
    }

    private Ending answered(Exchange exchange, URI uri, Part part) throws InterruptedException {
        try {
            return awaited(ground.threads().submit(exchange::perform), exchange, uri, part);
        } catch (RejectedExecutionException closed) {
            return Ending.failed(Reason.INTERRUPTED, ShownAddress.of(uri) + ": fetching has ended", 0);
        } catch (ExecutionException bug) {
            throw new IllegalStateException("reading " + ShownAddress.of(uri) + " failed", bug.getCause());
        }
    }

    private Ending awaited(Future<Ending> ending, Exchange exchange, URI uri, Part part)
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

    private Ending late(Future<Ending> ending, URI uri, Part part) throws InterruptedException, ExecutionException {
        String message = ShownAddress.of(uri) + ": not done after "
                + policy.patience().total().toSeconds() + " s";
        try {
            ending.get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
            return Ending.again(Reason.TIMEOUT, message);
        } catch (TimeoutException lost) {
            part.release(); // somebody may still write to it
            return Ending.failed(Reason.TIMEOUT, message, 1);
        }
    }
}
