package org.yusuan.portal;

/** One request in the log of a portal. */
public final class LoggedRequest {
    private final PortalRequest asked;
    private final long start = System.nanoTime();
    private volatile long end = Long.MAX_VALUE;
    private volatile int status;
    private volatile long bodyBytes;

    LoggedRequest(PortalRequest asked) {
        this.asked = asked;
    }

    /** What was asked for. */
    public PortalRequest asked() {
        return asked;
    }

    /** Path and query. */
    public String target() {
        return asked.target();
    }

    /** When the request was read, in nanoseconds of this machine. */
    public long start() {
        return start;
    }

    /** Just before the answer's last byte was sent; {@link Long#MAX_VALUE} as long as it is not done. */
    public long end() {
        return end;
    }

    /** What was answered, 0 if nothing was. */
    public int status() {
        return status;
    }

    /** How much of a body was sent. */
    public long bodyBytes() {
        return bodyBytes;
    }

    void answered(int with) {
        status = with;
    }

    void sent(long bytes) {
        bodyBytes += bytes;
    }

    void finish() {
        end = Math.min(end, System.nanoTime());
    }

    @Override
    public String toString() {
        return asked.method() + " " + asked.target() + " " + status + " " + bodyBytes;
    }
}
