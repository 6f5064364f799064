package org.yusuan.portal;

/** One request in the log of a portal. */
public final class LoggedRequest {
    private final PortalRequest request;
    private final long start = System.nanoTime();
    private volatile long end = Long.MAX_VALUE;
    private volatile int status;
    private volatile long bodyBytes;

    LoggedRequest(PortalRequest request) {
        this.request = request;
    }

    /** The request itself. */
    public PortalRequest request() {
        return request;
    }

    /** Path and query. */
    public String target() {
        return request.target();
    }

    /** When the request was read, in nanoseconds of this machine. */
    public long start() {
        return start;
    }

    /** Just before the last byte of the response was sent; {@link Long#MAX_VALUE} while it is not done. */
    public long end() {
        return end;
    }

    /** The status of the response; 0 if there was none. */
    public int status() {
        return status;
    }

    /** How many bytes of a body were sent. */
    public long bodyBytes() {
        return bodyBytes;
    }

    void respondedWith(int code) {
        status = code;
    }

    void sent(long bytes) {
        bodyBytes += bytes;
    }

    void finish() {
        end = Math.min(end, System.nanoTime());
    }

    @Override
    public String toString() {
        return request.method() + " " + request.target() + " " + status + " " + bodyBytes;
    }
}
