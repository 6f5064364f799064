package org.yusuan.document.office;

import java.util.ArrayDeque;
import java.util.Deque;

/** The fields that are open: of a field its result is displayed, not its code. A field may run over many paragraphs. */
final class Fields {
    private final Deque<Boolean> inResult = new ArrayDeque<>();

    /** Whether what comes now is displayed. */
    boolean display() {
        return inResult.stream().allMatch(result -> result);
    }

    void begin() {
        inResult.push(false);
    }

    /** The code ends, the result begins. */
    void separate() {
        if (!inResult.isEmpty()) {
            inResult.pop();
            inResult.push(true);
        }
    }

    void end() {
        inResult.poll();
    }
}
