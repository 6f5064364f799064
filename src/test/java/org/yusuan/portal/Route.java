package org.yusuan.portal;

import java.util.ArrayDeque;
import java.util.Deque;

/** What is answered at one path: each {@code once} to one visit, in order, and then always the same. */
public final class Route {
    private final Deque<PortalAnswer> once = new ArrayDeque<>();
    private PortalAnswer always = Answers.status(404);

    /** One more visit is answered like this. */
    public synchronized Route once(PortalAnswer answer) {
        once.addLast(answer);
        return this;
    }

    /** One more visit gets nothing but a status. */
    public Route once(int status) {
        return once(Answers.status(status));
    }

    /** All visits after those are answered like this. */
    public synchronized Route always(PortalAnswer answer) {
        always = answer;
        return this;
    }

    synchronized PortalAnswer next() {
        PortalAnswer next = once.pollFirst();
        return next == null ? always : next;
    }
}
