package org.yusuan.operate.schedule;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yusuan.io.JsonFile;

/**
 * What the service reports of itself. This is the content of {@code schedule/heartbeat.json}.
 *
 * @param process the number of its process
 * @param host the name of its machine
 * @param begun when the service began
 * @param beat when it wrote this
 * @param state what it is doing
 * @param running the jobs that are being run; empty if none are
 * @param next by the name of a job, when its next turn comes
 * @param lastExitCode the exit code of the last run; null before the first run since the service began
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
    /** After six missing beats the service hangs, or its machine slept. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(3);

    /** What a service is doing. */
    public enum State {
        WAITING,
        RUNNING,
        ENDED
    }

    /** The heartbeat file of an output. */
    public static JsonFile<Heartbeat> file(Path output) {
        return new JsonFile<>(output.resolve("schedule").resolve("heartbeat.json"), Heartbeat.class);
    }

    /** Whether the service seems to be at work. */
    public boolean isAlive(Instant now) {
        return state != State.ENDED && Duration.between(beat, now).compareTo(LONGEST_PAUSE) < 0;
    }

    /** Writes the heartbeats of a service. Safe for use by several threads. */
    public static final class Writer {
        private final InstantSource clock;
        private final JsonFile<Heartbeat> file;
        private final Instant begun;
        private final String host = host();
        private State state = State.WAITING;
        private List<String> running = List.of();
        private SortedMap<String, Instant> next = new TreeMap<>();
        private @Nullable Integer lastExitCode;
        private String problem = "";
        private Instant beat;

        Writer(Path output, InstantSource clock) {
            this.clock = clock;
            this.file = file(output);
            this.begun = clock.instant();
            this.beat = begun;
        }

        /** The last heartbeat. */
        public synchronized Heartbeat last() {
            return new Heartbeat(
                    ProcessHandle.current().pid(), host, begun, beat, state, running, next, lastExitCode, problem);
        }

        synchronized void waiting(List<Timetable.Turn> turns) {
            next = new TreeMap<>();
            turns.forEach(turn -> next.put(turn.job(), turn.begin()));
            write(State.WAITING, List.of());
        }

        synchronized void running(List<String> jobs) {
            write(State.RUNNING, jobs);
        }

        /** Repeats the last heartbeat if it is at least this old. */
        synchronized void repeat(Duration age) {
            if (Duration.between(beat, clock.instant()).compareTo(age) >= 0) {
                write(state, running);
            }
        }

        synchronized void ran(int exitCode) {
            lastExitCode = exitCode;
        }

        /** Notes why the jobs cannot be read, and returns whether that is news. */
        synchronized boolean problem(String message) {
            boolean isNews = !problem.equals(message);
            problem = message;
            return isNews;
        }

        synchronized void ended() {
            write(State.ENDED, List.of());
        }

        private void write(State now, List<String> jobs) {
            state = now;
            running = List.copyOf(jobs);
            beat = clock.instant();
            file.write(last());
        }

        private static String host() {
            try {
                return InetAddress.getLocalHost().getHostName();
            } catch (UnknownHostException e) {
                return "unknown"; // the name is for a reader only; the service needs none
            }
        }
    }
}
