package org.yusuan.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;

/** Brings bytes from the wire into a file, within the limits. */
final class Transfer {
    private static final int BUFFER = 1 << 16;

    private final WebLimits limits;
    private final InstantSource clock;

    Transfer(WebLimits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Copies all there is. Closes the file, not the wire: closing that would read an endless body to its end.
     *
     * @param before bytes that are there already
     */
    void copy(InputStream wire, OutputStream file, long before, Order order) throws IOException {
        try (OutputStream out = file) {
            Speed speed = new Speed(limits, clock);
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

    static void endAt(Order order) throws StoppedException {
        if (order.excess() == Excess.REFUSED) {
            throw new StoppedException(
                    Reason.TOO_LARGE, "the body is longer than the " + order.maxBytes() + " bytes allowed");
        }
    }

    private static void write(OutputStream out, byte[] buffer, int count) throws StoppedException {
        try {
            out.write(buffer, 0, count);
        } catch (IOException e) {
            throw Part.notWritable(e);
        }
    }
}
