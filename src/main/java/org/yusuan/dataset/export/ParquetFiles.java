package org.yusuan.dataset.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;

/** {@link Format#PARQUET}: a file a table. Amounts and all other decimals are DECIMAL(38, 10), which is what the store holds. */
final class ParquetFiles implements FormatWriter {
    /** So much of a table is held in memory: large enough to compress well, small beside the smallest heap. */
    private static final long ROW_GROUP_BYTES = 16L << 20;

    @Override
    public List<WrittenFile> write(Spool spool, Path staging) throws IOException {
        List<WrittenFile> written = new ArrayList<>();
        Files.createDirectories(staging.resolve("parquet"));
        for (SpooledTable table : spool.tables()) {
            String path = "parquet/" + table.name() + ".parquet";
            write(table, staging.resolve(path));
            written.add(FinishedFile.of(staging, path, table.written().rows()));
        }
        return written;
    }

    private static void write(SpooledTable table, Path file) throws IOException {
        try (ParquetWriter<List<String>> writer = new ParquetRows(new LocalOutputFile(file), table.schema())
                // the configuration of Hadoop is not there
                .withConf(new PlainParquetConfiguration())
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .withRowGroupSize(ROW_GROUP_BYTES)
                .build()) {
            table.rows(writer::write);
        }
    }
}
