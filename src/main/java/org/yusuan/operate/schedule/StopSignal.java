package org.yusuan.operate.schedule;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Asks the service to stop. */
public interface StopSignal {

    /**
     * Waits for the signal.
     *
     * @param atMost the longest to wait; zero to look without waiting
     * @return whether the service is to stop
     */
    boolean await(Duration atMost) throws InterruptedException;

    /** A signal that another thread gives, once. */
    final class Latch implements StopSignal {
        private final CountDownLatch latch = new CountDownLatch(1);

        /** Asks the service to stop. */
        public void stop() {
            latch.countDown();
        }

        @Override
        public boolean await(Duration atMost) throws InterruptedException {
            return latch.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}
