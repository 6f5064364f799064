package org.yusuan.operate.batch;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yusuan.dataset.changes.RowChanges;
import org.yusuan.dataset.store.DocumentStore;
import org.yusuan.dataset.store.StoreStatus.RunRecord;
import org.yusuan.model.SourceReport;
import org.yusuan.operate.metrics.RunMetrics;
import org.yusuan.operate.notice.Notices;
import org.yusuan.operate.run.OpenRun;
import org.yusuan.operate.run.RunBegun;
import org.yusuan.operate.run.RunEnding;
import org.yusuan.operate.run.RunFiles;
import org.yusuan.operate.run.RunReport;

/**
 * Publishes what the ledger knows of a run: the report when it ends, then metrics and notices, so that every run is reported
 * once, whether it came to its end, failed, was killed or never reached the database.
 */
public final class RunRecorder {
    private final Notices notices;
    private final InstantSource clock;

    public RunRecorder(Notices notices, InstantSource clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Reports a run that could not reach its database. Where the run before failed for the same reason, nobody is notified
     * again.
     *
     * @param message why, and what to do
     */
    public void couldNotBegin(OpenRun run, String message) {
        reportKilled(run, null);
        boolean known = run.files()
                .last()
                .filter(last ->
                        last.ending() == RunEnding.FAILED && last.message().equals(message))
                .isPresent();
        run.files().write(RunReports.failed(run.begun(), clock.instant(), message, List.of()));
        if (known) {
            run.files().close();
        } else {
            close(run);
        }
    }

    /**
     * Reports a run of this output that was killed before it could be.
     *
     * @param store has its ledger; null if the database cannot be reached
     */
    void reportKilled(OpenRun run, @Nullable DocumentStore store) {
        run.killed().ifPresent(killed -> {
            RunFiles files = run.files();
            if (files.read(killed.run()).isEmpty()) {
                RunRecord ledger = store == null ? null : store.run(killed.run());
                List<SourceReport> sources = store == null ? List.of() : store.sources(killed.run());
                files.write(RunReports.killed(killed, ledger, sources));
            }
            close(files, killed);
        });
    }

    /** Reports a run that came to its end. */
    void end(OpenRun run, HarvestReport report, @Nullable RowChanges changes) {
        run.files().write(RunReports.ended(run.begun(), clock.instant(), report, changes));
    }

    /** Reports a run that could not go on. */
    void fail(OpenRun run, String message, List<SourceReport> sources) {
        run.files().write(RunReports.failed(run.begun(), clock.instant(), message, sources));
    }

    /** Does what is left once the report is there. Without one, something unforeseen happened, and the note stays for the next run. */
    void close(OpenRun run) {
        close(run.files(), run.begun());
        notices.deliver(run.files().output());
    }

    private void close(RunFiles files, RunBegun begun) {
        Optional<RunReport> report = files.read(begun.run());
        report.ifPresent(there -> {
            RunMetrics.write(files.output(), there);
            notices.post(files.output(), there);
            files.close();
        });
    }
}
