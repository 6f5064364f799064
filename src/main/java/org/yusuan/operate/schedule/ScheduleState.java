package org.yusuan.operate.schedule;

import java.nio.file.Path;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yusuan.io.JsonFile;

/**
 * Up to when the schedules are done with: the content of {@code schedule/handled.json}, which outlives the service.
 *
 * @param jobs a moment by the name of the job
 */
record ScheduleState(SortedMap<String, Instant> jobs) {

    static JsonFile<ScheduleState> file(Path output) {
        return new JsonFile<>(output.resolve("schedule").resolve("handled.json"), ScheduleState.class);
    }

    static ScheduleState nothing() {
        return new ScheduleState(new TreeMap<>());
    }

    /** The same with these jobs done up to a moment. */
    ScheduleState with(Iterable<String> names, Instant upTo) {
        SortedMap<String, Instant> more = new TreeMap<>(jobs);
        names.forEach(name -> more.put(name, upTo));
        return new ScheduleState(more);
    }
}
