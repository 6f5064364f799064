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

    /** The facts of before are kept until the changes are written, so that this may be done again after a failure. */
    Published publish(Run run, Settled settled) {
        Path output = run.request().output();
        DatasetChanges changes = new DatasetChanges(output);
        changes.keep();
        dataset.export(output);
        comparison.export(output);
        return new Published(settled, changes.tell());
    }
}
