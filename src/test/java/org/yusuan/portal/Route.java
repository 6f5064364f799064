package org.yusuan.portal;

import java.util.ArrayDeque;
import java.util.Deque;

/** The responses of one path: each {@code once} to one request, in order, and then always the same. */
public final class Route {
    private final Deque<PortalResponse> once = new ArrayDeque<>();
    private PortalResponse always = Responses.status(404);

    /** Adds a response to one more request. */
    public synchronized Route once(PortalResponse response) {
        once.addLast(response);
        return this;
    }

    /** Adds a response with a status and nothing else. */
    public Route once(int status) {
        return once(Responses.status(status));
    }

    /** Sets the response to all requests after those. */
    public synchronized Route always(PortalResponse response) {
        always = response;
        return this;
    }

    synchronized PortalResponse next() {
        PortalResponse next = once.pollFirst();
        return next == null ? always : next;
    }
}
