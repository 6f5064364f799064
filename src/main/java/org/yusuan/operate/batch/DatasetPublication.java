package org.yusuan.operate.batch;

import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.yusuan.dataset.export.ComparisonExport;
import org.yusuan.dataset.export.DatasetExport;
import org.yusuan.dataset.report.DatasetReport;

/** What a run leaves in the output directory for its readers. */
@Component
class DatasetPublication {
    private final DatasetExport dataset;
    private final ComparisonExport comparison;
    private final DatasetReport report;

    DatasetPublication(DatasetExport dataset, ComparisonExport comparison, DatasetReport report) {
        this.dataset = dataset;
        this.comparison = comparison;
        this.report = report;
    }

    /** The CSVs of the contract. */
    void dataset(Path output) {
        dataset.export(output);
    }

    /** The views of the comparison. */
    void comparison(Path output) {
        comparison.export(output);
    }

    /** The page. */
    void report(Path output) {
        report.write(output);
    }
}
