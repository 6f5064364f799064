package org.yusuan.collect.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;

/** Brings bytes from the wire into a file, within the limits. */
final class BodyTransfer {
    private static final int BUFFER = 1 << 16;

    private final WebLimits limits;
    private final InstantSource clock;

    BodyTransfer(WebLimits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Copies all there is. Closes the file, not the wire: closing that would read an endless body to its end.
     *
     * @param before bytes that are there already
     */
    void copy(InputStream wire, OutputStream file, long before, FetchSpec order) throws IOException {
        try (OutputStream out = file) {
            MinimumSpeed speed = new MinimumSpeed(limits, clock);
            byte[] buffer = new byte[BUFFER];
            long size = before;
            for (int count = wire.read(buffer); count >= 0; count = wire.read(buffer)) {
                long fits = Math.min(count, order.maxBytes() - size);
                write(out, buffer, (int) fits);
                size += fits;
                if (fits < count) {
                    endAt(order);
                    return;
                }
                speed.more(count);
            }
        }
    }

    static void endAt(FetchSpec order) throws StoppedException {
        if (order.excess() == OverflowPolicy.REFUSED) {
            throw new StoppedException(
                    FailureReason.TOO_LARGE, "the body is longer than the " + order.maxBytes() + " bytes allowed");
        }
    }

    private static void write(OutputStream out, byte[] buffer, int count) throws StoppedException {
        try {
            out.write(buffer, 0, count);
        } catch (IOException e) {
            throw PartialDownload.notWritable(e);
        }
    }
}
