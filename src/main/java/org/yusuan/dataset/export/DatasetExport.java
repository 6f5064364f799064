package org.yusuan.dataset.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yusuan.dataset.store.DatasetReader;

/**
 * Writes the dataset as the export contract says: {@code csv/*.csv}, {@code datapackage.json}, {@code SHA256SUMS}. The
 * same dataset gives the same bytes, whichever database it lies in.
 */
@Component
public class DatasetExport {
    private final DatasetReader reader;

    /** An export of what the reader reads. */
    public DatasetExport(DatasetReader reader) {
        this.reader = reader;
    }

    /**
     * Replaces the files in a directory by those of the dataset as it is now. Where it fails, the old files stay.
     *
     * @param outputDirectory made if it does not exist
     * @return what was written
     * @throws UncheckedIOException if a file cannot be written
     * @throws IllegalStateException if another export into the directory is under way
     */
    public ExportSummary export(Path outputDirectory) {
        return export(outputDirectory, ExportRequest.CONTRACT);
    }

    /**
     * Hands over a selection of the dataset: replaces the files of an earlier export in a directory by those asked for.
     *
     * @param directory made if it does not exist; never the one of the contract's files
     * @return what was written
     * @throws NothingSelectedException if no document or table is as asked for; the message tells what there is
     * @throws UncheckedIOException if a file cannot be written
     * @throws IllegalStateException if another export into the directory is under way
     */
    public ExportSummary export(Path directory, ExportRequest request) {
        try (Release release = Release.into(directory)) {
            Spool spool = new Spooling(reader, request).into(release.staging());
            List<WrittenFile> files = new ArrayList<>();
            for (Format format : request.formats()) {
                files.addAll(writer(format).write(spool, release.staging()));
            }
            release.publish(files);
            return new ExportSummary(directory, files);
        } catch (IOException e) {
            throw new UncheckedIOException("The export cannot be written into " + directory, e);
        }
    }

    private static FormatWriter writer(Format format) {
        return switch (format) {
            case CSV -> new ContractCsv();
            case EXCEL_CSV -> new SpreadsheetCsv();
            case XLSX -> new Workbooks();
            case PARQUET -> new ParquetFiles();
            case SQLITE -> new SqliteFile();
        };
    }
}
