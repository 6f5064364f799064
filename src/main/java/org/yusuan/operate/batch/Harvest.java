package org.yusuan.operate.batch;

import static org.yusuan.operate.batch.StepValues.Form.json;
import static org.yusuan.operate.batch.StepValues.Form.reports;

import java.time.InstantSource;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.step.Step;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yusuan.operate.notice.Notices;

/**
 * The night on one screen: what is new is collected and recorded, the documents to read are selected and read, what that means
 * for the dataset is settled, the dataset is published, and the run is reported. Each step takes what the one before gave
 * ({@link Night}). A run that is killed or fails leaves whole documents; it is restarted from the step that failed, or the next
 * run goes on with the rest ({@link HarvestLauncher}).
 */
@Configuration(proxyBeanMethods = false)
class Harvest {
    /** The name of the job in the records of Spring Batch. */
    static final String JOB = "harvest";

    @Bean
    Pipeline<Night.Reported> night(
            Pipeline.Parts parts,
            SourceCollector sources,
            DocumentSelection selection,
            @Qualifier(ReadStep.READ) Step read,
            ReadStep reading,
            DatasetSettlement settlement,
            DatasetPublication publication,
            RunClosing closing) {
        return parts.begin()
                .then(
                        "collect",
                        (run, begun) -> sources.collect(run),
                        reports(Night.Collected::asked, sources::collectedAgain))
                .then("record", sources::record, reports(Night.Recorded::sources, sources::recordedAgain))
                .then("select", selection::select, json(Night.Selected.class))
                .then(read, reading::gather)
                .then("settle", settlement::settle, json(Night.Settled.class))
                .then("publish", publication::publish, json(Night.Published.class))
                .then("report", closing::report, json(Night.Reported.class));
    }

    @Bean
    RunRecorder recorder(Notices notices, InstantSource clock) {
        return new RunRecorder(notices, clock);
    }

    @Bean
    Job job(Pipeline<Night.Reported> night) {
        return night.job(JOB);
    }
}
