package org.yusuan.operate.batch;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Keeps Spring Batch's own records correct and few. */
@Component
@EnableConfigurationProperties(BatchSettings.class)
class JobHistory {
    private static final Logger LOG = LoggerFactory.getLogger(JobHistory.class);

    private final JobRepository repository;
    private final JobOperator operator;
    private final BatchSettings settings;

    JobHistory(JobRepository repository, JobOperator operator, BatchSettings settings) {
        this.repository = repository;
        this.operator = operator;
        this.settings = settings;
    }

    /** Marks runs that were killed as failed, which would stay STARTED for ever. The caller holds the lock, so that none is going on. */
    void recoverKilledRuns() {
        repository.findRunningJobExecutions(Harvest.JOB).forEach(execution -> {
            LOG.info(
                    "an earlier run (job execution {}) was killed; its documents are taken up again",
                    execution.getId());
            operator.recover(execution);
        });
    }

    /** Deletes the records of all runs but the last ones. */
    void prune() {
        List<JobInstance> old = repository.getJobInstances(Harvest.JOB, settings.keepRuns(), Integer.MAX_VALUE);
        old.forEach(repository::deleteJobInstance);
    }
}
