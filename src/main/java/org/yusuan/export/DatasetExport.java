package org.yusuan.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yusuan.store.DatasetReader;

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
        try (Release release = Release.into(outputDirectory)) {
            List<WrittenFile> files = write(release.staging());
            release.publish(files);
            return new ExportSummary(outputDirectory, files);
        } catch (IOException e) {
            throw new UncheckedIOException("The export cannot be written into " + outputDirectory, e);
        }
    }

    private List<WrittenFile> write(Path staging) throws IOException {
        List<CsvSchema<?>> schemas = new ArrayList<>();
        List<WrittenFile> written = new ArrayList<>();
        reader.inSnapshot(() -> writeCsv(staging, schemas, written));
        StagedFile descriptor = new StagedFile(staging, DataPackage.PATH);
        try (descriptor) {
            descriptor.write(new DataPackage(schemas, written).json());
        }
        written.add(descriptor.written(0));
        return written;
    }

    private void writeCsv(Path staging, List<CsvSchema<?>> schemas, List<WrittenFile> written) {
        try {
            DatasetFiles files = new DatasetFiles(staging, reader.measures());
            try (files) {
                files.writeLoose(reader);
                reader.documents().forEach(key -> files.write(reader, key));
            }
            schemas.addAll(files.schemas());
            written.addAll(files.written());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
