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
import org.yusuan.operate.schedule.Heartbeat.State;

/** Says what the service does, in its file and to whoever asks. Safe for use by several threads. */
public final class HeartbeatWriter {
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

    HeartbeatWriter(Path output, InstantSource clock) {
        this.clock = clock;
        this.file = Heartbeat.file(output);
        this.begun = clock.instant();
        this.beat = begun;
    }

    /** The last word. */
    public synchronized Heartbeat last() {
        return new Heartbeat(
                ProcessHandle.current().pid(), host, begun, beat, state, running, next, lastExitCode, problem);
    }

    synchronized void waiting(List<Timetable.Turn> turns) {
        next = new TreeMap<>();
        turns.forEach(turn -> next.put(turn.job(), turn.begin()));
        say(State.WAITING, List.of());
    }

    synchronized void running(List<String> jobs) {
        say(State.RUNNING, jobs);
    }

    /** Says the same again if the last time is so long ago. */
    synchronized void goesOn(Duration rhythm) {
        if (Duration.between(beat, clock.instant()).compareTo(rhythm) >= 0) {
            say(state, running);
        }
    }

    synchronized void ran(int exitCode) {
        lastExitCode = exitCode;
    }

    /** Whether it is another one than before. */
    synchronized boolean problem(String words) {
        boolean isNews = !problem.equals(words);
        problem = words;
        return isNews;
    }

    synchronized void ended() {
        say(State.ENDED, List.of());
    }

    private void say(State now, List<String> jobs) {
        state = now;
        running = List.copyOf(jobs);
        beat = clock.instant();
        file.write(last());
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown"; // a name is for a person; a machine without one runs as well
        }
    }
}
