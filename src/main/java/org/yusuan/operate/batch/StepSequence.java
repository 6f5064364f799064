package org.yusuan.operate.batch;

import java.util.List;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.stereotype.Component;
import org.yusuan.model.CannotRunException;

/** Runs acts one after the other as the steps of a Spring Batch job, which keeps the record of what ran, and how it ended. */
@Component
class StepSequence {
    static final String NAME = "harvest";

    /** Spring Batch wants a transaction around every step; a real one would stay open all night. The store has its own. */
    private static final ResourcelessTransactionManager NO_TRANSACTION = new ResourcelessTransactionManager();

    private final JobRepository repository;
    private final JobOperator operator;
    private final JobHistory history;

    StepSequence(JobRepository repository, JobOperator operator, JobHistory history) {
        this.repository = repository;
        this.operator = operator;
        this.history = history;
    }

    /**
     * A step.
     *
     * @param name in the record
     * @param work it does
     */
    record Act(String name, Runnable work) {}

    /** Closes the records of runs that were killed. */
    void recoverKilledRuns() {
        history.recoverKilledRuns();
    }

    /**
     * Runs the acts in their order; none after one that fails.
     *
     * @param number of the run
     * @param acts at least one
     * @throws CannotRunException if one fails
     */
    void run(long number, List<Act> acts) {
        JobParameters parameters =
                new JobParametersBuilder().addLong("run", number).toJobParameters();
        SimpleJobBuilder job = new JobBuilder(NAME, repository).start(step(acts.get(0)));
        for (Act act : acts.subList(1, acts.size())) {
            job = job.next(step(act));
        }
        try {
            JobExecution execution = operator.start(job.build(), parameters);
            execution.getAllFailureExceptions().stream().findFirst().ifPresent(FailedRun::rethrow);
        } catch (JobExecutionException e) {
            throw FailedRun.of(e);
        }
        history.prune();
    }

    private Step step(Act act) {
        return new StepBuilder(act.name(), repository)
                .tasklet(
                        (contribution, context) -> {
                            act.work().run();
                            return RepeatStatus.FINISHED;
                        },
                        NO_TRANSACTION)
                .build();
    }
}
