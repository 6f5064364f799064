package org.yusuan.dataset.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yusuan.io.AtomicFile;
import org.yusuan.model.StandardTable;

/**
 * Writes the report: {@code report/index.html}, one page that needs no other file and no network. The same documents give
 * the same bytes, except for the block {@code data-run}.
 */
@Component
public class DatasetReport {
    /** Below the output directory. */
    private static final Path PAGE = Path.of("report", "index.html");

    private final ComparedTables compared;
    private final DocumentListing documents;
    private final FindingTables findings;
    private final RunTables runs;

    DatasetReport(ComparedTables compared, DocumentListing documents, FindingTables findings, RunTables runs) {
        this.compared = compared;
        this.documents = documents;
        this.findings = findings;
        this.runs = runs;
    }

    /**
     * Replaces the page. If it fails, the old one stays.
     *
     * @param outputDirectory of the dataset
     * @return the page
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    public Path write(Path outputDirectory) {
        Path page = outputDirectory.resolve(PAGE);
        AtomicFile.write(page, ReportPage.of(dataset(), runs.lastRun()));
        return page;
    }

    private List<PageTable> dataset() {
        List<PageTable> tables = new ArrayList<>(compared.read());
        tables.add(documents.documents());
        tables.add(findings.rules());
        tables.add(findings.examples());
        tables.add(runs.totals());
        tables.add(captions());
        return tables;
    }

    /** The Chinese names of the tables, by key. */
    private static PageTable captions() {
        return PageTable.whole(
                "captions",
                List.of("table_key", "caption"),
                Arrays.stream(StandardTable.values())
                        .map(DatasetReport::caption)
                        .toList());
    }

    private static List<@Nullable Object> caption(StandardTable table) {
        return List.of(table.key().value(), table.caption());
    }
}
