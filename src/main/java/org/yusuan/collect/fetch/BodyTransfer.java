package org.yusuan.collect.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Copies a body from the connection into a file, within the limits of size and speed. */
final class BodyTransfer {
    private static final int BUFFER = 1 << 16;

    private final WebLimits limits;
    private final InstantSource clock;

    BodyTransfer(WebLimits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Copies everything. Closes the file but not the body: closing that would read an endless body to its end.
     *
     * @param before bytes that are in the file already
     */
    void copy(InputStream body, OutputStream file, long before, FetchSpec spec) throws IOException {
        try (OutputStream out = file) {
            MinimumSpeed speed = new MinimumSpeed();
            byte[] buffer = new byte[BUFFER];
            long size = before;
            for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
                long fits = Math.min(count, spec.maxBytes() - size);
                write(out, buffer, (int) fits);
                size += fits;
                if (fits < count) {
                    spec.refuseOverflow();
                    return;
                }
                speed.received(count);
            }
        }
    }

    private static void write(OutputStream out, byte[] buffer, int count) throws StoppedException {
        try {
            out.write(buffer, 0, count);
        } catch (IOException e) {
            throw StoppedException.notWritable(e);
        }
    }

    /** Stops a slow body: a server that sends a byte a minute is never idle and never done. */
    private final class MinimumSpeed {
        private Instant windowStart = clock.instant();
        private long bytes;

        /** @throws StoppedException if too few bytes came in the window that ends now */
        void received(int count) throws StoppedException {
            bytes += count;
            Duration window = Duration.between(windowStart, clock.instant());
            if (window.compareTo(limits.window()) < 0) {
                return;
            }
            long least = Math.multiplyExact(limits.minBytesPerSecond(), window.toMillis()) / 1000;
            if (bytes < least) {
                throw new StoppedException(
                        FailureReason.TOO_SLOW,
                        "only " + bytes + " bytes came in " + window.toSeconds() + " s; the limit is "
                                + limits.minBytesPerSecond() + " a second");
            }
            windowStart = clock.instant();
            bytes = 0;
        }
    }
}
