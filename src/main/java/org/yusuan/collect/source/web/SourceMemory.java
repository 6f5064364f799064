package org.yusuan.collect.source.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a source from night to night; {@link SourceHealth} compares a night with it.
 *
 * @param lists how its lists usually look, by address
 * @param failures what failed in the last night in which its lists were seen, by address
 * @param news the days on which it brought something new, oldest first; the last {@value #MOST_DAYS}
 * @param lastSeen the last day on which a list had links; null if none ever had
 * @param reported reasons that were reported and still hold, each once
 */
record SourceMemory(
        SortedMap<String, Habit> lists,
        SortedMap<String, Known> failures,
        List<LocalDate> news,
        @Nullable LocalDate lastSeen,
        List<String> reported) {
    private static final int MOST_DAYS = 400;

    /** Keeps copies that can be changed; a file of an older program may lack a part. */
    SourceMemory {
        lists = lists == null ? new TreeMap<>() : new TreeMap<>(lists);
        failures = failures == null ? new TreeMap<>() : new TreeMap<>(failures);
        news = news == null ? new ArrayList<>() : new ArrayList<>(news);
        reported = reported == null ? new ArrayList<>() : new ArrayList<>(reported);
    }

    static SourceMemory nothing() {
        return new SourceMemory(new TreeMap<>(), new TreeMap<>(), List.of(), null, List.of());
    }

    SourceMemory seenOn(LocalDate day) {
        return new SourceMemory(lists, failures, news, day, reported);
    }

    void addNews(LocalDate day) {
        if (news.isEmpty() || !news.get(news.size() - 1).equals(day)) {
            news.add(day);
        }
        while (news.size() > MOST_DAYS) {
            news.remove(0);
        }
    }

    /**
     * How a list usually looks.
     *
     * @param links on it the last time it had any
     * @param reported the reason for having none that was reported; empty while it has some
     */
    record Habit(int links, String reported) {}

    /**
     * A failure that was reported.
     *
     * @param reason its kind
     * @param since the day of the report
     * @param nights for how many nights it has been so
     */
    record Known(String reason, LocalDate since, int nights) {}
}
