package org.yusuan.document.office;

import java.util.ArrayDeque;
import java.util.Deque;

/** Tracks the open fields of a document. Of a field the result is displayed, not the code. A field may span many paragraphs. */
final class Fields {
    private final Deque<Boolean> inResult = new ArrayDeque<>();

    /** Whether the text that follows is displayed. */
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
