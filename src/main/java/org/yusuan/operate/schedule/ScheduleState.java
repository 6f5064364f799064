package org.yusuan.operate.schedule;

import java.nio.file.Path;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yusuan.io.JsonFile;

/**
 * How far each job's schedule is done. This is the content of {@code schedule/handled.json}, which outlives the service.
 *
 * @param jobs by the name of a job, the moment up to which its turns are done
 */
record ScheduleState(SortedMap<String, Instant> jobs) {

    static JsonFile<ScheduleState> file(Path output) {
        return new JsonFile<>(output.resolve("schedule").resolve("handled.json"), ScheduleState.class);
    }

    static ScheduleState empty() {
        return new ScheduleState(new TreeMap<>());
    }

    /** This state, with the turns of these jobs done up to a moment. */
    ScheduleState with(Iterable<String> names, Instant upTo) {
        SortedMap<String, Instant> updated = new TreeMap<>(jobs);
        names.forEach(name -> updated.put(name, upTo));
        return new ScheduleState(updated);
    }
}
