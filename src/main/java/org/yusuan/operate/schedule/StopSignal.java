package org.yusuan.operate.schedule;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Tells the service to end. */
public interface StopSignal {

    /** Waits, at most so long; whether the service is to end. */
    boolean await(Duration atMost) throws InterruptedException;

    /** A bell that somebody rings. */
    final class Rung implements StopSignal {
        private final CountDownLatch latch = new CountDownLatch(1);

        /** The service is to end. */
        public void ring() {
            latch.countDown();
        }

        @Override
        public boolean await(Duration atMost) throws InterruptedException {
            return latch.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}
