package org.yusuan.operate.schedule;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.yusuan.io.JsonFile;

/**
 * What the service says of itself: the content of {@code schedule/heartbeat.json}.
 *
 * @param process its number
 * @param host the machine
 * @param begun when it began
 * @param beat when it said this
 * @param state what it does
 * @param running the jobs that are being run; empty where none are
 * @param next when each job's turn comes, by name
 * @param lastExitCode of the last run; null before the first since it began
 * @param problem why the jobs cannot be read; empty if they can
 */
public record Heartbeat(
        long process,
        String host,
        Instant begun,
        Instant beat,
        State state,
        List<String> running,
        SortedMap<String, Instant> next,
        @Nullable Integer lastExitCode,
        String problem) {
    /** Six beats were left out: it hangs, or the machine slept. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(3);

    /** What a service does. */
    public enum State {
        WAITING,
        RUNNING,
        ENDED
    }

    /** The file of an output's heartbeat. */
    public static JsonFile<Heartbeat> file(Path output) {
        return new JsonFile<>(output.resolve("schedule").resolve("heartbeat.json"), Heartbeat.class);
    }

    /** Whether the service seems to be at work. */
    public boolean isAlive(Instant now) {
        return state != State.ENDED && Duration.between(beat, now).compareTo(LONGEST_PAUSE) < 0;
    }
}
