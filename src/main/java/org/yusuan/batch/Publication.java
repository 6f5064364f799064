package org.yusuan.batch;

import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.yusuan.export.ComparisonExport;
import org.yusuan.export.DatasetExport;
import org.yusuan.report.DatasetReport;

/** What a run leaves in the output directory for its readers. */
@Component
class Publication {
    private final DatasetExport dataset;
    private final ComparisonExport comparison;
    private final DatasetReport report;

    Publication(DatasetExport dataset, ComparisonExport comparison, DatasetReport report) {
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
