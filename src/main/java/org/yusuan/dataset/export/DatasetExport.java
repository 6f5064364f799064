package org.yusuan.dataset.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yusuan.dataset.changes.DatasetChanges;
import org.yusuan.dataset.store.DatasetReader;
import org.yusuan.model.CannotRunException;

/**
 * Writes the dataset as docs/contract.md says: {@code csv/*.csv}, {@code datapackage.json}, {@code SHA256SUMS}. The same
 * dataset gives the same bytes on every database.
 */
@Component
public class DatasetExport {
    private final DatasetReader reader;

    /** Exports what the reader reads. */
    public DatasetExport(DatasetReader reader) {
        this.reader = reader;
    }

    /**
     * Replaces the files in the output directory by those of the dataset as it is now. If it fails, the old files stay.
     * Keeps the new facts for {@link DatasetChanges}.
     *
     * @param outputDirectory made if it does not exist
     * @return what was written
     * @throws UncheckedIOException if a file cannot be written
     * @throws IllegalStateException if another export into the directory is under way
     */
    public ExportSummary export(Path outputDirectory) {
        DatasetChanges changes = new DatasetChanges(outputDirectory);
        return export(outputDirectory, ExportRequest.CONTRACT, staging -> changes.keep(staging.resolve("csv")));
    }

    /**
     * Exports a selection of the dataset: replaces the files of an earlier export in a directory by those asked for.
     *
     * @param directory made if it does not exist; never the output directory of the runs
     * @return what was written
     * @throws CannotRunException if no document or table matches the request; the message lists what there is
     * @throws UncheckedIOException if a file cannot be written
     * @throws IllegalStateException if another export into the directory is under way
     */
    public ExportSummary export(Path directory, ExportRequest request) {
        return export(directory, request, staging -> {});
    }

    private ExportSummary export(Path directory, ExportRequest request, StagedFiles beforePublication) {
        try (Release release = Release.into(directory)) {
            Spool spool = new Spooler(reader, request).into(release.staging());
            List<WrittenFile> files = new ArrayList<>();
            for (Format format : request.formats()) {
                files.addAll(writer(format).write(spool, release.staging()));
            }
            beforePublication.use(release.staging());
            release.publish(files);
            return new ExportSummary(directory, files);
        } catch (IOException e) {
            throw new UncheckedIOException("The export cannot be written into '" + directory + "'", e);
        }
    }

    /** Uses the finished files before they are published. */
    @FunctionalInterface
    private interface StagedFiles {
        void use(Path staging) throws IOException;
    }

    private static Format.Writer writer(Format format) {
        return switch (format) {
            case CSV -> new ContractCsv();
            case EXCEL_CSV -> new SpreadsheetCsv();
            case XLSX -> new Workbooks();
            case PARQUET -> new ParquetFiles();
            case SQLITE -> new SqliteFile();
        };
    }
}
