package org.yusuan.dataset.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes a CSV: RFC 4180, UTF-8 without a byte order mark, {@code \n}, a header row. */
final class CsvFile<R> implements Closeable {
    private final CsvSchema<R> schema;
    private final StagedFile file;
    private final CsvWriter csv;
    private long rows;

    CsvFile(Path staging, CsvSchema<R> schema) throws IOException {
        this(staging, schema, schema.path());
    }

    CsvFile(Path staging, CsvSchema<R> schema, String path) throws IOException {
        this.schema = schema;
        file = new StagedFile(staging, path);
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardCharsets.UTF_8);
        csv.writeRecord(schema.header());
    }

    CsvSchema<R> schema() {
        return schema;
    }

    /**
     * Writes a row.
     *
     * @throws java.io.UncheckedIOException if the disk fails
     */
    void write(R row) {
        csv.writeRecord(schema.fields(row));
        rows++;
    }

    @Override
    public void close() throws IOException {
        csv.close();
        file.close();
    }

    /** Describes the finished file. To be called once, after closing. */
    WrittenFile written() throws IOException {
        return file.written(rows);
    }
}
