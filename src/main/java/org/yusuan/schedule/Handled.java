package org.yusuan.schedule;

import java.nio.file.Path;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yusuan.night.JsonFile;

/**
 * Up to when the schedules are done with: the content of {@code schedule/handled.json}, which outlives the service.
 *
 * @param jobs a moment by the name of the job
 */
record Handled(SortedMap<String, Instant> jobs) {

    static JsonFile<Handled> file(Path output) {
        return new JsonFile<>(output.resolve("schedule").resolve("handled.json"), Handled.class);
    }

    static Handled nothing() {
        return new Handled(new TreeMap<>());
    }

    /** The same with these jobs done up to a moment. */
    Handled with(Iterable<String> names, Instant upTo) {
        SortedMap<String, Instant> more = new TreeMap<>(jobs);
        names.forEach(name -> more.put(name, upTo));
        return new Handled(more);
    }
}
