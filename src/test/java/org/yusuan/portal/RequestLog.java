package org.yusuan.portal;

import java.util.ArrayDeque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * Visits of a portal, and what they show of a visitor's manners.
 *
 * @param all by their start
 */
public record RequestLog(List<LoggedRequest> all) {

    /** Those of one path. */
    public List<LoggedRequest> of(String target) {
        return all.stream().filter(visit -> visit.target().equals(target)).toList();
    }

    /** Path and query of each. */
    public List<String> targets() {
        return all.stream().map(LoggedRequest::target).toList();
    }

    /** How many bytes of bodies were sent. */
    public long bodyBytes() {
        return all.stream().mapToLong(LoggedRequest::bodyBytes).sum();
    }

    /** The most that were under way at once. */
    public int atOnce() {
        Queue<Long> ends = new PriorityQueue<>();
        int most = 0;
        for (LoggedRequest visit : all) {
            while (!ends.isEmpty() && ends.peek() <= visit.start()) {
                ends.remove();
            }
            ends.add(visit.end());
            most = Math.max(most, ends.size());
        }
        return most;
    }

    /** The most that began within so many nanoseconds. */
    public int mostWithin(long nanos) {
        Queue<Long> starts = new ArrayDeque<>();
        int most = 0;
        for (LoggedRequest visit : all) {
            while (!starts.isEmpty() && visit.start() - starts.element() >= nanos) {
                starts.remove();
            }
            starts.add(visit.start());
            most = Math.max(most, starts.size());
        }
        return most;
    }
}
