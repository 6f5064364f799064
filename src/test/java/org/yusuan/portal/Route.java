package org.yusuan.portal;

import java.util.ArrayDeque;
import java.util.Deque;

/** What is answered at one path: each {@code once} to one visit, in order, and then always the same. */
public final class Route {
    private final Deque<PortalResponse> once = new ArrayDeque<>();
    private PortalResponse always = Responses.status(404);

    /** One more visit is answered like this. */
    public synchronized Route once(PortalResponse answer) {
        once.addLast(answer);
        return this;
    }

    /** One more visit gets nothing but a status. */
    public Route once(int status) {
        return once(Responses.status(status));
    }

    /** All visits after those are answered like this. */
    public synchronized Route always(PortalResponse answer) {
        always = answer;
        return this;
    }

    synchronized PortalResponse next() {
        PortalResponse next = once.pollFirst();
        return next == null ? always : next;
    }
}
