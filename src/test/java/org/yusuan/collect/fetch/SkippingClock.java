package org.yusuan.collect.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A clock on which pauses pass at once; it records them. */
final class SkippingClock implements InstantSource, FetchContext.Sleeper {
    private final List<Duration> pauses = new CopyOnWriteArrayList<>();
    private Duration skipped = Duration.ZERO;

    @Override
    public synchronized Instant instant() {
        return Instant.now().plus(skipped);
    }

    @Override
    public synchronized void sleep(Duration duration) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        pauses.add(duration);
        skipped = skipped.plus(duration);
    }

    List<Duration> pauses() {
        return pauses;
    }
}
