package org.yusuan.cli.rendering;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yusuan.dataset.store.DocumentStatus;
import org.yusuan.dataset.store.OpenItem;
import org.yusuan.dataset.store.RunCounts;
import org.yusuan.dataset.store.StoreStatus;
import org.yusuan.model.Severity;
import org.yusuan.operate.schedule.Heartbeat;

/** The state of the service and of the database, as {@code yusuan status} prints it. */
public final class StatusSummary {
    private final StoreStatus status;
    private final int stale;
    private final List<OpenItem> open;
    private final StringBuilder text = new StringBuilder();

    /**
     * Makes a summary of the database.
     *
     * @param status what the database holds
     * @param stale number of documents that another version or other templates read
     * @param open all that is open
     */
    public StatusSummary(StoreStatus status, int stale, List<OpenItem> open) {
        this.open = List.copyOf(open);
        this.status = status;
        this.stale = stale;
    }

    /**
     * What the service last reported of itself, in lines.
     *
     * @param output the directory of the dataset
     * @param now the present moment, by which a silent service is known
     * @return empty if no service ever ran there
     */
    public static String service(Path output, Instant now) {
        return Heartbeat.file(output).read().map(last -> service(last, now)).orElse("");
    }

    /** The summary, in lines. */
    public String text() {
        lastRun();
        line("Documents");
        for (DocumentStatus state : DocumentStatus.values()) {
            figure(state.word().replace('_', ' '), status.documents().getOrDefault(state, 0L));
        }
        figure("stale", stale);
        if (stale > 0) {
            line("  read by another version or other templates; see what would change: yusuan reextract --dry-run");
        }
        line(String.format(
                Locale.ROOT, "Current editions: %,d tables, %,d facts%s", status.tables(), status.facts(), vouched()));
        line("Findings of current editions");
        for (Severity severity : Severity.values()) {
            figure(severity.word(), status.findings().getOrDefault(severity, 0L));
        }
        status.findingsByRule().forEach((rule, number) -> figure("  " + rule, number));
        text.append(new OpenList(open, 0).text());
        return text.toString();
    }

    private void lastRun() {
        StoreStatus.RunRecord run = status.lastRun();
        if (run == null) {
            line("No run yet");
            return;
        }
        RunCounts counts = run.counts();
        line("Run " + run.run() + " (" + run.command() + "), begun "
                + time(run.startedAt())
                + ": "
                + (counts == null
                        ? unfinished(run.failure())
                        : "found " + counts.discovered() + ", loaded " + counts.loaded() + ", quarantined "
                                + counts.quarantined() + ", unchanged " + counts.unchanged()));
    }

    private static String unfinished(@Nullable String failure) {
        return failure == null ? "not at its end: it is going on, or it was stopped" : "failed: " + failure;
    }

    /** Rounded down, so that 100 % means all facts. */
    private String vouched() {
        return status.facts() == 0
                ? ""
                : ", " + status.vouchedFacts() * 100 / status.facts() + " % of them vouched for by a check";
    }

    private void figure(String name, long number) {
        line(String.format(Locale.ROOT, "  %-22s %,9d", name, number));
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private static String service(Heartbeat last, Instant now) {
        String state =
                switch (last.state()) {
                    case ENDED -> "ended " + time(last.beat());
                    case RUNNING -> last.isAlive(now) ? "running " + String.join(", ", last.running()) : silent(last);
                    case WAITING -> last.isAlive(now) ? "waiting" + next(last) : silent(last);
                };
        return "Service (process " + last.process() + " on " + last.host() + "): " + state + "\n"
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
