package org.yusuan.operate.batch;

import org.springframework.stereotype.Component;
import org.yusuan.dataset.report.DatasetReport;
import org.yusuan.dataset.store.DocumentStore;
import org.yusuan.operate.batch.Night.Published;
import org.yusuan.operate.batch.Night.Reported;

/** Closes a run in the ledger, and writes its report and the page. */
@Component
class RunClosing {
    private final DocumentStore store;
    private final RunRecorder recorder;
    private final DatasetReport page;

    RunClosing(DocumentStore store, RunRecorder recorder, DatasetReport page) {
        this.store = store;
        this.recorder = recorder;
        this.page = page;
    }

    Reported report(Run run, Published published) {
        HarvestReport report = HarvestReport.of(published.settled(), store.open(), run.number());
        store.endRun(run.number(), report.counts());
        recorder.end(run.record(), report, published.changes());
        page.write(run.request().output());
        return new Reported(report);
    }
}
