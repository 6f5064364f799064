package org.yusuan.collect.fetch;

import java.util.ArrayDeque;
import java.util.Deque;

/** {@code .} and {@code ..} in a path (RFC 3986, 5.2.4). */
final class DotSegments {
    private DotSegments() {}

    /** The path that is meant; empty segments stay, a path never leads above its root. */
    static String removed(String path) {
        if (path.isEmpty()) {
            return "/";
        }
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = path.substring(1).split("/", -1);
        for (String segment : segments) {
            if (segment.equals("..")) {
                kept.pollLast();
            } else if (!segment.equals(".")) {
                kept.addLast(segment);
            }
        }
        String last = segments[segments.length - 1];
        boolean endsInFolder = last.equals(".") || last.equals("..");
        return "/" + String.join("/", kept) + (endsInFolder && !kept.isEmpty() ? "/" : "");
    }
}
