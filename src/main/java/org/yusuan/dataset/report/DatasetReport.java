package org.yusuan.dataset.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Writes the report: {@code report/index.html}, one page that needs no other file and no network. The same documents give
 * the same bytes but for the block {@code data-run}.
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
     * Replaces the page. Where it fails, the old one stays.
     *
     * @param outputDirectory of the dataset
     * @return the page
     * @throws UncheckedIOException if it cannot be written
     */
    public Path write(Path outputDirectory) {
        Path page = outputDirectory.resolve(PAGE);
        try {
            Files.createDirectories(page.getParent());
            Path draft = page.resolveSibling("." + page.getFileName() + ".part");
            Files.writeString(draft, ReportPage.of(dataset(), runs.lastRun()));
            Files.move(draft, page, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException("The report cannot be written to " + page, e);
        }
    }

    private List<PageTable> dataset() {
        List<PageTable> tables = new ArrayList<>(compared.read());
        tables.add(documents.documents());
        tables.add(findings.rules());
        tables.add(findings.examples());
        tables.add(runs.totals());
        tables.add(CaptionTable.table());
        return tables;
    }
}
