package org.yusuan.batch;

import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.stereotype.Component;
import org.yusuan.compare.ComparisonSettlement;
import org.yusuan.compare.ExpectedPublishers;
import org.yusuan.export.ComparisonExport;
import org.yusuan.export.DatasetExport;
import org.yusuan.extract.DocumentExtractor;
import org.yusuan.model.CannotRunException;
import org.yusuan.night.RunBegun;
import org.yusuan.night.RunFiles;
import org.yusuan.notice.Notices;
import org.yusuan.store.DocumentStore;

/**
 * The nightly flow: fetch what is new, discover the documents, leave out those that persons took out, read the new ones,
 * apply what persons say of them, settle which editions are current and what compares with what, export the dataset, tell
 * what it was. It may be killed at any moment: what is loaded is loaded whole, and the next run goes on with the rest.
 */
@Component
public class Harvest {
    static final String NAME = "harvest";

    /** Spring Batch wants a transaction around every step; a real one would stay open all night. The store has its own. */
    private static final ResourcelessTransactionManager NO_TRANSACTION = new ResourcelessTransactionManager();

    private final JobRepository repository;
    private final JobOperator operator;
    private final JobHistory history;
    private final DocumentStore store;
    private final DocumentExtractor extractor;
    private final ExpectedPublishers expected;
    private final ComparisonSettlement comparison;
    private final DatasetExport export;
    private final InstantSource clock;
    private final Notices notices;
    private final ComparisonExport comparisonExport;

    Harvest(
            JobRepository repository,
            JobOperator operator,
            JobHistory history,
            DocumentStore store,
            DocumentExtractor extractor,
            ExpectedPublishers expected,
            ComparisonSettlement comparison,
            DatasetExport export,
            ComparisonExport comparisonExport,
            InstantSource clock,
            Notices notices) {
        this.repository = repository;
        this.operator = operator;
        this.history = history;
        this.store = store;
        this.extractor = extractor;
        this.expected = expected;
        this.comparison = comparison;
        this.export = export;
        this.comparisonExport = comparisonExport;
        this.clock = clock;
        this.notices = notices;
    }

    /**
     * Runs the flow to its end, and tells of it, also where it fails. The caller holds the {@link RunLock}.
     *
     * @throws CannotRunException if something fails that is not one document's fault
     */
    public HarvestReport run(HarvestRequest request, Progress progress) {
        history.recoverKilledRuns();
        RunBook book = new RunBook(new RunFiles(request.output()), store, notices, clock);
        book.closeKilled();
        HarvestRun run = new HarvestRun(request, progress, store, extractor, clock);
        run.catchUp();
        RunBegun begun = book.begin(store.beginRun(request.command()), request.command());
        try {
            complete(
                    job(run, book, begun, request),
                    new JobParametersBuilder().addLong("run", begun.run()).toJobParameters());
        } catch (CannotRunException e) {
            book.fail(begun, String.valueOf(e.getMessage()), run.sources());
            throw e;
        } finally {
            book.close(begun);
        }
        history.prune();
        return run.report();
    }

    /**
     * Reads the selected documents and tells how the dataset would change; changes nothing.
     *
     * @throws CannotRunException if something fails that is not one document's fault
     */
    public HarvestReport rehearse(HarvestRequest request, Progress progress) {
        HarvestRun run = new HarvestRun(request, progress, store, extractor, clock);
        run.fetch();
        run.discover();
        run.select();
        run.rehearse();
        return run.report();
    }

    private Job job(HarvestRun run, RunBook book, RunBegun begun, HarvestRequest request) {
        long number = begun.run();
        Path output = request.output();
        return new JobBuilder(NAME, repository)
                .start(step("fetch", run::fetch))
                .next(step("discover", run::discover))
                .next(step("enter", () -> run.enter(number)))
                .next(step("withdraw", run::withdraw))
                .next(step("select", run::select))
                .next(step("read", () -> run.load(number)))
                .next(step("correct", run::correct))
                .next(step("settle editions", store::settleEditions))
                .next(step("expect", () -> Expectations.of(request.defined()).ifPresent(expected::expect)))
                .next(step("settle comparison", comparison::settle))
                .next(step("keep", book::keepFacts))
                .next(step("export", () -> export.export(output)))
                .next(step("export comparison", () -> comparisonExport.export(output)))
                .next(step("changes", book::tellChanges))
                .next(step("account", () -> run.account(number)))
                .next(step("tell", () -> book.tell(begun, run.report())))
                .build();
    }

    private Step step(String name, Runnable work) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, context) -> {
                            work.run();
                            return RepeatStatus.FINISHED;
                        },
                        NO_TRANSACTION)
                .build();
    }

    private void complete(Job job, JobParameters parameters) {
        try {
            JobExecution execution = operator.start(job, parameters);
            execution.getAllFailureExceptions().stream().findFirst().ifPresent(FailedRun::rethrow);
        } catch (JobExecutionException e) {
            throw FailedRun.of(e);
        }
    }
}
