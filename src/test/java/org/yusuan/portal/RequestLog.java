package org.yusuan.portal;

import java.util.ArrayDeque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * Requests to a portal, and what they show of rate and concurrency.
 *
 * @param all in the order of their start
 */
public record RequestLog(List<LoggedRequest> all) {

    /** The requests for one path. */
    public List<LoggedRequest> of(String target) {
        return all.stream().filter(request -> request.target().equals(target)).toList();
    }

    /** Path and query of each request. */
    public List<String> targets() {
        return all.stream().map(LoggedRequest::target).toList();
    }

    /** How many bytes of bodies were sent altogether. */
    public long bodyBytes() {
        return all.stream().mapToLong(LoggedRequest::bodyBytes).sum();
    }

    /** The largest number of requests under way at once. */
    public int atOnce() {
        Queue<Long> ends = new PriorityQueue<>();
        int most = 0;
        for (LoggedRequest request : all) {
            while (!ends.isEmpty() && ends.peek() <= request.start()) {
                ends.remove();
            }
            ends.add(request.end());
            most = Math.max(most, ends.size());
        }
        return most;
    }

    /** The largest number of requests that began within so many nanoseconds. */
    public int mostWithin(long nanos) {
        Queue<Long> starts = new ArrayDeque<>();
        int most = 0;
        for (LoggedRequest request : all) {
            while (!starts.isEmpty() && request.start() - starts.element() >= nanos) {
                starts.remove();
            }
            starts.add(request.start());
            most = Math.max(most, starts.size());
        }
        return most;
    }
}
