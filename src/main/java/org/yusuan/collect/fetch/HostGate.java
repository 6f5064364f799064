package org.yusuan.collect.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The rate limiter of one host: requests start in the order in which they arrive, not before their time, and not too many at
 * once.
 *
 * <p>Only the first in the line waits for time and place, and holds {@link #line} meanwhile. Leaving needs only the monitor, so
 * a request that is done never waits for one that has not begun.
 */
final class HostGate {
    private final InstantSource clock;
    private final FetchContext.Sleeper sleeper;
    private final ReentrantLock line = new ReentrantLock(true);
    private Instant lastStart = Instant.MIN;
    private Cooldown cooldown;
    private Duration crawlDelay = Duration.ZERO;
    private int underWay;

    HostGate(InstantSource clock, FetchContext.Sleeper sleeper) {
        this.clock = clock;
        this.sleeper = sleeper;
        this.cooldown = new Cooldown(clock.instant(), Duration.ZERO);
    }

    /**
     * Waits until a request may start.
     *
     * @param delay since the start of the request before
     * @param concurrency how many requests may be under way, this one included
     * @return to be left when the response is read
     */
    Pass enter(Duration delay, int concurrency) throws InterruptedException {
        line.lockInterruptibly();
        try {
            awaitPlace(concurrency);
            for (Duration left = left(delay); isPositive(left); left = left(delay)) {
                sleeper.sleep(left);
            }
            return start();
        } finally {
            line.unlock();
        }
    }

    /** Sets the least delay between two requests, whatever the policy says: robots.txt asks for it. */
    synchronized void setCrawlDelay(Duration least) {
        crawlDelay = least;
    }

    /** Lets no request start for a while: the server asks for it. */
    synchronized void coolDown(Duration length) {
        Cooldown next = new Cooldown(clock.instant(), length);
        if (next.length().compareTo(cooldown.left(next.since())) > 0) {
            cooldown = next;
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
        return longer(cooldown.left(now), lastStart.equals(Instant.MIN) ? Duration.ZERO : usual.left(now));
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

    private static boolean isPositive(Duration left) {
        return !left.isNegative() && !left.isZero();
    }

    /** A request under way. */
    @FunctionalInterface
    interface Pass {
        void leave();
    }

    /** The gates of all hosts. All jobs of a run share them: two jobs that read one portal are one visitor to it. */
    static final class PerHost {
        private final Map<String, HostGate> gates = new ConcurrentHashMap<>();
        private final InstantSource clock;
        private final FetchContext.Sleeper sleeper;

        PerHost(InstantSource clock, FetchContext.Sleeper sleeper) {
            this.clock = clock;
            this.sleeper = sleeper;
        }

        HostGate of(URI uri) {
            return gates.computeIfAbsent(Origin.of(uri).hostAndPort(), host -> new HostGate(clock, sleeper));
        }
    }

    /** A time to wait. */
    private record Cooldown(Instant since, Duration length) {
        /** What is left of it; never more than its length, even if the clock was set back meanwhile. */
        Duration left(Instant now) {
            Duration gone = Duration.between(since, now);
            return gone.isNegative() ? length : length.minus(gone);
        }
    }
}
