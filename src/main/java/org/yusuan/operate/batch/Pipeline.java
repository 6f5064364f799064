package org.yusuan.operate.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.stereotype.Component;

/**
 * A Spring Batch job whose steps hand values to each other. Each step takes the value of the step before, so that steps in a
 * wrong order do not compile; what a step gave is kept, so that the job can be restarted from the step that failed.
 *
 * @param <V> what the last step gives
 */
final class Pipeline<V> {
    /** The job parameter by which a job instance belongs to a run of the ledger. */
    static final String RUN = "run";

    /** Spring Batch wants a transaction around every step; a real one would stay open all night. The store has its own. */
    static final ResourcelessTransactionManager NO_TRANSACTION = new ResourcelessTransactionManager();

    private final Parts parts;
    private final List<Step> steps;
    private final Function<Run, V> value;

    private Pipeline(Parts parts, List<Step> steps, Function<Run, V> value) {
        this.parts = parts;
        this.steps = List.copyOf(steps);
        this.value = value;
    }

    /** What every step needs. */
    @Component
    record Parts(JobRepository repository, ActiveRuns runs, StepValues values) {

        /** A pipeline without steps: the first one takes the run itself. */
        Pipeline<Run> begin() {
            return new Pipeline<>(this, List.of(), run -> run);
        }
    }

    /**
     * Adds a step.
     *
     * @param name of the step, for the record of Spring Batch
     * @param work makes the value of this step out of that of the step before
     * @param form how the value is kept for a restart
     */
    <N> Pipeline<N> then(String name, BiFunction<Run, V, N> work, StepValues.Form<N> form) {
        Step step = new StepBuilder(name, parts.repository)
                .tasklet(
                        (contribution, context) -> {
                            Run run = parts.runs.get(number(context));
                            parts.values.put(run, name, work.apply(run, value.apply(run)), form);
                            return RepeatStatus.FINISHED;
                        },
                        NO_TRANSACTION)
                .build();
        return and(step, run -> parts.values.get(run, name, form));
    }

    /**
     * Adds a step that leaves its work in the database.
     *
     * @param gather makes the value of the step out of what it left there, and out of the value of the step before
     */
    <N> Pipeline<N> then(Step step, BiFunction<Run, V, N> gather) {
        return and(step, run -> gather.apply(run, value.apply(run)));
    }

    /** The steps as a job. */
    Job job(String name) {
        SimpleJobBuilder job = new JobBuilder(name, parts.repository).start(steps.get(0));
        steps.subList(1, steps.size()).forEach(job::next);
        return job.build();
    }

    /** What the last step gave in a run that has come to its end. */
    V value(Run run) {
        return value.apply(run);
    }

    private <N> Pipeline<N> and(Step step, Function<Run, N> next) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new Pipeline<>(parts, more, next);
    }

    private static long number(ChunkContext context) {
        return (Long) Objects.requireNonNull(
                context.getStepContext().getJobParameters().get(RUN));
    }
}
