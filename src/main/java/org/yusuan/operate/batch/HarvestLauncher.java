package org.yusuan.operate.batch;

import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;
import org.yusuan.dataset.store.DocumentClaims;
import org.yusuan.dataset.store.DocumentStore;
import org.yusuan.dataset.store.StoreStatus.RunRecord;
import org.yusuan.model.CannotRunException;
import org.yusuan.model.RunInterruptedException;
import org.yusuan.model.SourceReport;
import org.yusuan.operate.run.OpenRun;
import org.yusuan.operate.run.RunBegun;
import org.yusuan.operate.run.RunFiles;

/**
 * Starts, restarts and rehearses nights; {@link Harvest} is the night itself. The ledger of the database is the history of the
 * runs: the job parameter {@code run} joins Spring Batch's records to it, and the reports in the output are what it publishes.
 */
@Component
public class HarvestLauncher {
    private static final Logger LOG = LoggerFactory.getLogger(HarvestLauncher.class);

    private final Pipeline<Night.Reported> night;
    private final Job job;
    private final JobOperator operator;
    private final JobRepository repository;
    private final JobHistory history;
    private final ActiveRuns runs;
    private final StepValues values;
    private final DocumentStore store;
    private final DocumentClaims claims;
    private final SourceCollector sources;
    private final RunRecorder recorder;

    HarvestLauncher(
            Pipeline<Night.Reported> night,
            Job job,
            JobOperator operator,
            JobRepository repository,
            JobHistory history,
            ActiveRuns runs,
            StepValues values,
            DocumentStore store,
            DocumentClaims claims,
            SourceCollector sources,
            RunRecorder recorder) {
        this.night = night;
        this.job = job;
        this.operator = operator;
        this.repository = repository;
        this.history = history;
        this.runs = runs;
        this.values = values;
        this.store = store;
        this.claims = claims;
        this.sources = sources;
        this.recorder = recorder;
    }

    /**
     * Runs a night to its end, and reports it, also where it fails. A run before it that was killed or failed is closed: this
     * one reads what that one did not.
     *
     * @param opened the record of the run; the caller holds the locks of output, database and archive
     * @throws CannotRunException if something fails that is not one document's fault
     * @throws RunInterruptedException if the calling thread was interrupted; its flag is cleared, since the database is still to
     *     be closed
     */
    public HarvestReport run(OpenRun opened, HarvestRequest request, Progress progress) {
        Run run = new Run(entered(opened, request), request, progress);
        return carry(run, () -> operator.start(job, parameters(run)));
    }

    /**
     * Restarts a run from the step that failed; what the steps before it did is not done again.
     *
     * @param number of the run, which must be the last one
     * @param request what it was asked to do
     * @throws CannotRunException if there is no such run, if it has come to its end, or if it fails again
     */
    public HarvestReport restart(long number, HarvestRequest request, Progress progress) {
        history.recoverKilledRuns();
        RunRecord ledger = store.run(number);
        JobExecution last = repository.getLastJobExecution(Harvest.JOB, identity(number));
        if (ledger == null || ledger.counts() != null || last == null || !isLast(number)) {
            throw new CannotRunException(
                    "run " + number + " cannot be restarted: only the last run can, if it has failed or was killed");
        }
        OpenRun record = new OpenRun(
                        new RunFiles(request.output()), new RunBegun(number, ledger.command(), ledger.startedAt()))
                .numbered(number);
        store.reopenRun(number);
        return carry(new Run(record, request, progress), () -> operator.restart(last));
    }

    private boolean isLast(long number) {
        RunRecord last = store.status().lastRun();
        return last != null && last.run() == number;
    }

    /** The run with its number in the ledger. */
    private OpenRun entered(OpenRun opened, HarvestRequest request) {
        try {
            history.recoverKilledRuns();
            recorder.reportKilled(opened, store);
            store.failOpenRuns("it was killed, as by a power cut");
            claims.forgetAll();
            values.forgetAll();
            sources.catchUp(request);
            return opened.numbered(store.beginRun(request.command(), opened.number()));
        } catch (RuntimeException e) {
            CannotRunException failure = RunFailure.of(e);
            recorder.couldNotBegin(opened, String.valueOf(failure.getMessage()));
            throw failure;
        }
    }

    private HarvestReport carry(Run run, Callable<JobExecution> start) {
        runs.add(run);
        try {
            end(start.call());
            HarvestReport report = night.value(run).report();
            claims.forgetAll();
            values.forgetAll();
            history.prune();
            return report;
        } catch (Exception e) {
            CannotRunException failure = RunFailure.of(e);
            fail(run, failure);
            throw failure;
        } finally {
            values.release(run);
            runs.remove(run);
            recorder.close(run.record());
        }
    }

    private static void end(JobExecution execution) {
        List<Throwable> failures = execution.getAllFailureExceptions();
        if (!failures.isEmpty()) {
            throw RunFailure.of(failures);
        }
        if (execution.getStatus().isUnsuccessful()) {
            throw new CannotRunException("a defect of the program: the job ended as " + execution.getStatus()
                    + " and did not say why; please report it with the log");
        }
    }

    /** The database may be what failed: then the next run closes this one in the ledger. */
    private void fail(Run run, CannotRunException failure) {
        String message = String.valueOf(failure.getMessage());
        recorder.fail(run.record(), message, sources(run));
        try {
            store.failRun(run.number(), message);
        } catch (RuntimeException e) {
            LOG.warn(
                    "run {} could not be closed in the ledger ({})",
                    run.number(),
                    e.getClass().getSimpleName());
        }
    }

    /** What the sources gave as far as the run came; of a run that was restarted, what the database knows of it. */
    private List<SourceReport> sources(Run run) {
        return values.made(run, Night.Recorded.class)
                .map(Night.Recorded::sources)
                .or(() -> values.made(run, Night.Collected.class).map(Night.Collected::asked))
                .orElseGet(() -> recorded(run.number()));
    }

    private List<SourceReport> recorded(long run) {
        try {
            return store.sources(run);
        } catch (RuntimeException e) {
            return List.of(); // the database may be what failed
        }
    }

    private static JobParameters identity(long number) {
        return new JobParametersBuilder().addLong(Pipeline.RUN, number).toJobParameters();
    }

    private static JobParameters parameters(Run run) {
        HarvestRequest request = run.request();
        return new JobParametersBuilder(identity(run.number()))
                .addLong(ReadStep.THREADS, (long) request.threads(), false)
                .addString(ReadStep.COMPARE, Boolean.toString(request.compare()), false)
                .toJobParameters();
    }
}
