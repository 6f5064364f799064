package org.yusuan.collect.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The door to one host: requests start in the order in which they came, not before their time and not too many at once.
 *
 * <p>Only the head of the line waits for time and place, and it holds {@link #turn} meanwhile; who leaves needs but the
 * monitor, so that nobody who is done waits for somebody who has not begun.
 */
final class HostGate {
    private final InstantSource clock;
    private final Sleeper pause;
    private final ReentrantLock turn = new ReentrantLock(true);
    private Instant lastStart = Instant.MIN;
    private Cooldown asked;
    private Duration crawlDelay = Duration.ZERO;
    private int underWay;

    HostGate(InstantSource clock, Sleeper pause) {
        this.clock = clock;
        this.pause = pause;
        this.asked = new Cooldown(clock.instant(), Duration.ZERO);
    }

    /**
     * Waits until a request may start.
     *
     * @param delay since the request before
     * @param concurrency how many may be under way, this one included
     * @return to be left when the answer is read
     */
    Pass enter(Duration delay, int concurrency) throws InterruptedException {
        turn.lockInterruptibly();
        try {
            awaitPlace(concurrency);
            for (Duration left = left(delay); isSome(left); left = left(delay)) {
                pause.forThe(left);
            }
            return start();
        } finally {
            turn.unlock();
        }
    }

    /** No request follows another sooner, whatever the policy says: robots.txt asked for it. */
    synchronized void slowDown(Duration atLeast) {
        crawlDelay = atLeast;
    }

    /** Nobody starts for a while: the server asked for it. */
    synchronized void rest(Duration length) {
        Cooldown next = new Cooldown(clock.instant(), length);
        if (next.length().compareTo(asked.left(next.since())) > 0) {
            asked = next;
        }
    }

    private synchronized void awaitPlace(int concurrency) throws InterruptedException {
        while (underWay >= concurrency) {
            wait();
        }
    }

    private synchronized Duration left(Duration delay) {
        Instant now = clock.instant();
        Cooldown usual = new Cooldown(lastStart, longer(delay, crawlDelay));
        return longer(asked.left(now), lastStart.equals(Instant.MIN) ? Duration.ZERO : usual.left(now));
    }

    private synchronized Pass start() {
        underWay++;
        lastStart = clock.instant();
        return this::leave;
    }

    private synchronized void leave() {
        underWay--;
        notifyAll();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static boolean isSome(Duration left) {
        return !left.isNegative() && !left.isZero();
    }

    /** A request under way. */
    @FunctionalInterface
    interface Pass {
        void leave();
    }
}
