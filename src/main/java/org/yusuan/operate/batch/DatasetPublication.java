package org.yusuan.operate.batch;

import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.yusuan.dataset.changes.DatasetChanges;
import org.yusuan.dataset.export.ComparisonExport;
import org.yusuan.dataset.export.DatasetExport;
import org.yusuan.operate.batch.Night.Published;
import org.yusuan.operate.batch.Night.Settled;

/** Writes the files of the dataset, and how they differ from those of the run before. */
@Component
class DatasetPublication {
    private final DatasetExport dataset;
    private final ComparisonExport comparison;

    DatasetPublication(DatasetExport dataset, ComparisonExport comparison) {
        this.dataset = dataset;
        this.comparison = comparison;
    }

    /** Writes them. After a failure it can be done again: the facts of before are kept until the changes are written. */
    Published publish(Run run, Settled settled) {
        Path output = run.request().output();
        dataset.export(output);
        comparison.export(output);
        return new Published(settled, new DatasetChanges(output).write().orElse(null));
    }
}
