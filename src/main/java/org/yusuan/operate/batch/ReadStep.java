package org.yusuan.operate.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.batch.core.configuration.annotation.JobScope;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.partition.support.AbstractPartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.yusuan.dataset.store.DocumentClaims;
import org.yusuan.dataset.store.DocumentStore;
import org.yusuan.dataset.store.RunCounts;
import org.yusuan.document.pipeline.DocumentExtractor;
import org.yusuan.model.CannotRunException;
import org.yusuan.operate.batch.Night.DocumentsRead;
import org.yusuan.operate.batch.Night.Selected;

/**
 * The step that reads, in partitions that take documents from the table of claims until none is left. A partition knows the
 * number of its run and nothing else of it, so that it can be a thread here or a process on another machine. Partitions are
 * threads, as many as the run was asked for.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BatchSettings.class)
class ReadStep {
    /** The step of the job. */
    static final String READ = "read";

    /** The job parameters: how many documents are read at once, and whether to note how their rows change. */
    static final String THREADS = "threads";

    static final String COMPARE = "compare";

    private static final String PARTITION = "readPartition";

    private final DocumentClaims claims;

    ReadStep(DocumentClaims claims) {
        this.claims = claims;
    }

    @Bean(READ)
    Step read(JobRepository repository, Partitioner readers, @Qualifier(PARTITION) Step partition, ActiveRuns runs) {
        return new StepBuilder(READ, repository)
                .partitioner(PARTITION, readers)
                .step(partition)
                .partitionHandler(new LocalPartitions(partition, claims, runs))
                .build();
    }

    /** The partitions of a run; none where there is nothing to read. */
    @Bean
    @JobScope
    Partitioner readers(
            @Value("#{jobParameters['" + Pipeline.RUN + "']}") long run,
            @Value("#{jobParameters['" + THREADS + "']}") long threads,
            @Value("#{jobParameters['" + COMPARE + "']}") String compare) {
        return size -> {
            claims.reopen(run);
            Map<String, ExecutionContext> partitions = new HashMap<>();
            for (int number = 1; number <= Math.min(threads, claims.waiting(run)); number++) {
                ExecutionContext context = new ExecutionContext();
                context.putLong(Pipeline.RUN, run);
                context.putString(COMPARE, compare);
                partitions.put("reader " + number, context);
            }
            return partitions;
        };
    }

    /** What one partition does, here or elsewhere. */
    @Bean(PARTITION)
    Step partition(
            JobRepository repository,
            DocumentStore store,
            ObjectProvider<DocumentExtractor> extractor,
            BatchSettings settings,
            ActiveRuns runs) {
        String process = ProcessHandle.current().pid() + "-" + UUID.randomUUID();
        return new StepBuilder(PARTITION, repository)
                .tasklet(
                        (contribution, context) -> {
                            ClaimQueue.Assignment assignment = assignment(contribution, process, settings);
                            try (ClaimQueue queue = new ClaimQueue(claims, store, assignment)) {
                                new DocumentReader(queue, extractor.getObject(), runs.progress(assignment.run()))
                                        .drain();
                            }
                            return RepeatStatus.FINISHED;
                        },
                        Pipeline.NO_TRANSACTION)
                // a partition that ended before its neighbour failed reads again after a restart
                .allowStartIfComplete(true)
                .build();
    }

    /**
     * What all partitions read together.
     *
     * @throws CannotRunException if a document is not accounted for
     */
    DocumentsRead gather(Run run, Selected selected) {
        List<DocumentResult> results =
                claims.results(run.number()).stream().map(DocumentResult::parse).toList();
        DocumentsRead read = new DocumentsRead(selected, ReadTotals.of(results));
        RunCounts counts = read.counts();
        if (!counts.balanced()) {
            throw new CannotRunException("a defect of the program: of " + counts.discovered() + " documents "
                    + counts.loaded() + " were loaded, " + counts.quarantined() + " quarantined and "
                    + counts.unchanged() + " unchanged, which is not all of them; please report it with the log");
        }
        return read;
    }

    private static ClaimQueue.Assignment assignment(
            StepContribution contribution, String process, BatchSettings settings) {
        ExecutionContext context = contribution.getStepExecution().getExecutionContext();
        return new ClaimQueue.Assignment(
                context.getLong(Pipeline.RUN),
                process,
                settings.lease(),
                Boolean.parseBoolean(context.getString(COMPARE)));
    }

    /** Partitions as threads of this process. */
    private static final class LocalPartitions extends AbstractPartitionHandler {
        private final Step partition;
        private final DocumentClaims claims;
        private final ActiveRuns runs;
        private final ReadingThreads threads = new ReadingThreads(new SimpleAsyncTaskExecutor("reader-"));

        LocalPartitions(Step partition, DocumentClaims claims, ActiveRuns runs) {
            this.partition = partition;
            this.claims = claims;
            this.runs = runs;
        }

        @Override
        protected Set<StepExecution> doHandle(StepExecution manager, Set<StepExecution> partitions) {
            long run = Objects.requireNonNull(
                    manager.getJobExecution().getJobParameters().getLong(Pipeline.RUN));
            List<Callable<StepExecution>> work = new ArrayList<>();
            partitions.forEach(one -> work.add(() -> {
                partition.execute(one);
                return one;
            }));
            Progress progress = runs.progress(run);
            progress.begin(claims.waiting(run));
            try {
                return Set.copyOf(threads.run(work, () -> claims.stop(run)));
            } finally {
                progress.end();
            }
        }
    }
}
