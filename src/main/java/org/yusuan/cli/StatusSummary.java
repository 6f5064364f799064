package org.yusuan.cli;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yusuan.dataset.store.DocumentStatus;
import org.yusuan.dataset.store.RunCounts;
import org.yusuan.dataset.store.StoreStatus;
import org.yusuan.model.Severity;

/** The state of the database for a person. */
final class StatusSummary {
    private static final int SHOWN = 10;

    private final StoreStatus status;
    private final int stale;
    private final StringBuilder text = new StringBuilder();

    /** @param stale documents that another engine or other templates read */
    StatusSummary(StoreStatus status, int stale) {
        this.status = status;
        this.stale = stale;
    }

    String text() {
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
        line("Findings");
        for (Severity severity : Severity.values()) {
            figure(severity.word(), status.findings().getOrDefault(severity, 0L));
        }
        status.findingsByRule().forEach((rule, number) -> figure("  " + rule, number));
        quarantined();
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
                + LocalDateTime.ofInstant(run.startedAt(), ZoneId.systemDefault())
                        .truncatedTo(ChronoUnit.SECONDS)
                + ": "
                + (counts == null
                        ? unfinished(run.failure())
                        : "found " + counts.discovered() + ", loaded " + counts.loaded() + ", quarantined "
                                + counts.quarantined() + ", unchanged " + counts.unchanged()));
    }

    private static String unfinished(@Nullable String failure) {
        return failure == null ? "not at its end: it is going on, or it was stopped" : "failed: " + failure;
    }

    /** Rounded down: a hundred means all of them. */
    private String vouched() {
        return status.facts() == 0
                ? ""
                : ", " + status.vouchedFacts() * 100 / status.facts() + " % of them vouched for by a check";
    }

    private void quarantined() {
        if (status.quarantined().isEmpty()) {
            return;
        }
        line("Quarantined");
        status.quarantined().stream()
                .limit(SHOWN)
                .forEach(one -> line("  " + one.sourceFile() + "  "
                        + one.reason().name().toLowerCase(Locale.ROOT) + ": " + one.message()));
        if (status.quarantined().size() > SHOWN) {
            line("  and " + (status.quarantined().size() - SHOWN) + " more");
        }
    }

    private void figure(String name, long number) {
        line(String.format(Locale.ROOT, "  %-22s %,9d", name, number));
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
