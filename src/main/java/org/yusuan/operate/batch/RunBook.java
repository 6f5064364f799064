package org.yusuan.operate.batch;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yusuan.dataset.changes.DatasetChanges;
import org.yusuan.dataset.changes.RowChanges;
import org.yusuan.dataset.store.DocumentStore;
import org.yusuan.dataset.store.StoreStatus.RunRecord;
import org.yusuan.model.SourceReport;
import org.yusuan.operate.metrics.RunMetrics;
import org.yusuan.operate.notice.Notices;
import org.yusuan.operate.run.RunBegun;
import org.yusuan.operate.run.RunFiles;
import org.yusuan.operate.run.RunReport;

/**
 * Keeps the book of the runs of one output: a note when a run begins, its report when it ends, then metrics and notices. A
 * note that is found was left by a run that was killed; the book is closed for it first, so that every run is told of, once.
 */
final class RunBook {
    private final RunFiles files;
    private final DocumentStore store;
    private final Notices notices;
    private final InstantSource clock;
    private final DatasetChanges dataset;
    private @Nullable RowChanges changes;

    RunBook(RunFiles files, DocumentStore store, Notices notices, InstantSource clock) {
        this.files = files;
        this.store = store;
        this.notices = notices;
        this.clock = clock;
        this.dataset = new DatasetChanges(files.output());
    }

    /** Tells of a run that was killed before it could itself. */
    void closeKilled() {
        files.begun().ifPresent(begun -> {
            if (files.read(begun.run()).isEmpty()) {
                files.write(RunReports.killed(begun, ledger(begun), store.sources(begun.run())));
            }
            close(begun);
        });
    }

    RunBegun begin(long run, String command) {
        RunBegun begun = new RunBegun(run, command, clock.instant());
        files.begin(begun);
        return begun;
    }

    /** After the export. */
    void tellChanges() {
        changes = dataset.write().orElse(null);
    }

    void tell(RunBegun begun, HarvestReport report) {
        files.write(RunReports.ended(begun, clock.instant(), report, changes));
    }

    void fail(RunBegun begun, String message, List<SourceReport> sources) {
        files.write(RunReports.failed(begun, clock.instant(), message, sources));
    }

    /** What is done once the report is there. Without one, something unforeseen happened, and the note stays for the next run. */
    void close(RunBegun begun) {
        Optional<RunReport> report = files.read(begun.run());
        report.ifPresent(there -> {
            RunMetrics.write(files.output(), there);
            notices.post(files.output(), there);
            files.close();
        });
        notices.deliver(files.output());
    }

    /** The ledger's line of the run, if it is still the last. */
    private @Nullable RunRecord ledger(RunBegun begun) {
        RunRecord last = store.status().lastRun();
        return last != null && last.run() == begun.run() ? last : null;
    }
}
