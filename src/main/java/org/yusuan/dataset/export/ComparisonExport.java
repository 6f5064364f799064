package org.yusuan.dataset.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yusuan.dataset.compare.CompareReader;
import org.yusuan.dataset.compare.CompareView;
import org.yusuan.dataset.compare.ViewColumn;

/**
 * Writes the views of the comparison into a folder of their own: {@code compare_*.csv}, {@code datapackage.json},
 * {@code SHA256SUMS}. The files of the dataset are not touched.
 */
@Component
public class ComparisonExport {
    /** Below the output directory. */
    private static final String FOLDER = "compare";

    private final CompareReader reader;

    /** Exports what the reader reads. */
    public ComparisonExport(CompareReader reader) {
        this.reader = reader;
    }

    /**
     * Replaces the files of the comparison. If it fails, the old files stay.
     *
     * @param outputDirectory of the dataset
     * @return what was written
     * @throws UncheckedIOException if a file cannot be written
     * @throws IllegalStateException if another one is under way
     */
    public ExportSummary export(Path outputDirectory) {
        Path folder = outputDirectory.resolve(FOLDER);
        try (Release release = Release.into(folder)) {
            List<WrittenFile> files = write(release.staging());
            release.publish(files);
            return new ExportSummary(folder, files);
        } catch (IOException e) {
            throw new UncheckedIOException("The comparison cannot be written into " + folder, e);
        }
    }

    private List<WrittenFile> write(Path staging) throws IOException {
        List<CsvSchema<List<String>>> schemas = new ArrayList<>();
        List<WrittenFile> written = new ArrayList<>();
        reader.inSnapshot(() -> {
            for (CompareView view : CompareView.values()) {
                schemas.add(schema(view));
                written.add(write(staging, view, schemas.get(schemas.size() - 1)));
            }
        });
        StagedFile descriptor = new StagedFile(staging, DataPackage.PATH);
        try (descriptor) {
            descriptor.write(new DataPackage(
                            "yusuan-compare",
                            "Budget disclosures of Chinese government departments, side by side (预算公开对比)",
                            schemas,
                            written)
                    .json());
        }
        written.add(descriptor.written(0));
        return written;
    }

    private WrittenFile write(Path staging, CompareView view, CsvSchema<List<String>> schema) {
        try {
            CsvFile<List<String>> file = new CsvFile<>(staging, schema, view.table() + ".csv");
            try (file) {
                reader.rows(view, CompareReader.Filter.ALL, file::write);
            }
            return file.written();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvSchema<List<String>> schema(CompareView view) {
        List<Column<List<String>>> columns = new ArrayList<>();
        for (ViewColumn column : view.columns()) {
            int index = columns.size();
            columns.add(Column.of(type(column.type()), column.name(), column.description(), row -> row.get(index)));
        }
        return new CsvSchema<>(view.table(), view.description(), columns, List.of(), List.of());
    }

    private static Column.Type type(ViewColumn.Type type) {
        return switch (type) {
            case TEXT -> Column.Type.STRING;
            case INTEGER -> Column.Type.INTEGER;
            case YEAR -> Column.Type.YEAR;
            case BOOLEAN -> Column.Type.BOOLEAN;
            case AMOUNT, SHARE -> Column.Type.NUMBER;
        };
    }
}
