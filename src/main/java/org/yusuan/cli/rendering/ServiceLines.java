package org.yusuan.cli.rendering;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.yusuan.operate.schedule.Heartbeat;

/** What the service last said of itself, for a person. */
public final class ServiceLines {
    private ServiceLines() {}

    /** Lines that end; empty if there never was a service. */
    public static String of(Path output, Instant now) {
        return Heartbeat.file(output).read().map(last -> lines(last, now)).orElse("");
    }

    private static String lines(Heartbeat last, Instant now) {
        String who = "process " + last.process() + " on " + last.host();
        String state =
                switch (last.state()) {
                    case ENDED -> "ended " + time(last.beat());
                    case RUNNING -> last.isAlive(now) ? "running " + String.join(", ", last.running()) : silent(last);
                    case WAITING -> last.isAlive(now) ? "waiting" + next(last) : silent(last);
                };
        return "Service (" + who + "): " + state + "\n"
                + (last.problem().isEmpty() ? "" : "  the jobs stay as they were: " + last.problem() + "\n");
    }

    private static String next(Heartbeat last) {
        return last.next().entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .map(turn -> " for " + turn.getKey() + " at " + time(turn.getValue()))
                .orElse("; no job has a schedule");
    }

    private static String silent(Heartbeat last) {
        return "SILENT since " + time(last.beat()) + ": it was killed or hangs; start it again";
    }

    private static String time(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneId.systemDefault())
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }
}
