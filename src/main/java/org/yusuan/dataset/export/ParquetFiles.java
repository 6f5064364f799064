package org.yusuan.dataset.export;

import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * {@link Format#PARQUET}: one file per table. Amounts and all other decimals are DECIMAL(38, 10), the precision of the
 * database.
 */
final class ParquetFiles implements Format.Writer {
    /** Held in memory per table: large enough to compress well, small compared with the smallest heap. */
    private static final long ROW_GROUP_BYTES = 16L << 20;

    @Override
    public List<WrittenFile> write(Spool spool, Path staging) throws IOException {
        List<WrittenFile> written = new ArrayList<>();
        Files.createDirectories(staging.resolve("parquet"));
        for (Spool.Table table : spool.tables()) {
            String path = "parquet/" + table.name() + ".parquet";
            write(table, staging.resolve(path));
            written.add(StagedFile.synced(staging, path, table.written().rows()));
        }
        return written;
    }

    private static void write(Spool.Table table, Path file) throws IOException {
        try (ParquetWriter<List<String>> writer = new Builder(new LocalOutputFile(file), table.schema())
                // Hadoop and its configuration are not on the class path
                .withConf(new PlainParquetConfiguration())
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .withRowGroupSize(ROW_GROUP_BYTES)
                .build()) {
            table.rows(writer::write);
        }
    }

    /** Builds a Parquet writer that takes the fields of a row as the CSV has them. */
    private static final class Builder extends ParquetWriter.Builder<List<String>, Builder> {
        private final CsvSchema<?> schema;

        Builder(OutputFile file, CsvSchema<?> schema) {
            super(file);
            this.schema = schema;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<List<String>> getWriteSupport(ParquetConfiguration configuration) {
            return new Rows(schema);
        }

        @Override
        @SuppressWarnings("deprecation") // still abstract
        protected WriteSupport<List<String>> getWriteSupport(Configuration hadoop) {
            return new Rows(schema);
        }

        /** Writes the fields of a row as values of Parquet. */
        private static final class Rows extends WriteSupport<List<String>> {
            private final MessageType type;
            private final List<Field> columns;

            @SuppressWarnings("NullAway.Init") // parquet-java hands it over in prepareForWrite, before any row
            private RecordConsumer consumer;

            Rows(CsvSchema<?> schema) {
                columns = schema.columns().stream().map(Field::of).toList();
                type = new MessageType(
                        schema.name(), columns.stream().<Type>map(Field::type).toList());
            }

            @Override
            @SuppressWarnings("deprecation") // still abstract
            public WriteContext init(Configuration hadoop) {
                return new WriteContext(type, Map.of());
            }

            @Override
            public WriteContext init(ParquetConfiguration configuration) {
                return new WriteContext(type, Map.of());
            }

            @Override
            public void prepareForWrite(RecordConsumer records) {
                consumer = records;
            }

            @Override
            public void write(List<String> fields) {
                consumer.startMessage();
                for (int i = 0; i < fields.size(); i++) {
                    if (columns.get(i).holds(fields.get(i))) {
                        Field column = columns.get(i);
                        consumer.startField(column.type().getName(), i);
                        column.add(fields.get(i), consumer);
                        consumer.endField(column.type().getName(), i);
                    }
                }
                consumer.endMessage();
            }
        }
    }

    /**
     * A column of a Parquet file. All are declared optional, so that every file has the same kind of columns; those that
     * the Table Schema requires are never null.
     *
     * @param kind type of its values in the Table Schema
     * @param type type of its values in Parquet
     */
    private record Field(Column.Type kind, PrimitiveType type) {

        static Field of(Column<?> column) {
            return new Field(column.type(), type(column));
        }

        private static PrimitiveType type(Column<?> column) {
            return switch (column.type()) {
                case STRING ->
                    Types.optional(BINARY)
                            .as(LogicalTypeAnnotation.stringType())
                            .named(column.name());
                case NUMBER ->
                    Types.optional(FIXED_LEN_BYTE_ARRAY)
                            .length(Decimal128.BYTES)
                            .as(LogicalTypeAnnotation.decimalType(Decimal128.SCALE, Decimal128.PRECISION))
                            .named(column.name());
                case INTEGER -> Types.optional(INT64).named(column.name());
                case YEAR -> Types.optional(INT32).named(column.name());
                case BOOLEAN -> Types.optional(BOOLEAN).named(column.name());
            };
        }

        /** Whether the field is not empty and the column can hold it. */
        boolean holds(String field) {
            return !field.isEmpty() && (kind != Column.Type.NUMBER || Decimal128.fits(field));
        }

        void add(String field, RecordConsumer consumer) {
            switch (kind) {
                case STRING -> consumer.addBinary(Binary.fromString(field));
                case NUMBER -> consumer.addBinary(Binary.fromConstantByteArray(Decimal128.bytes(field)));
                case INTEGER -> consumer.addLong(Long.parseLong(field));
                case YEAR -> consumer.addInteger(Integer.parseInt(field));
                case BOOLEAN -> consumer.addBoolean(Boolean.parseBoolean(field));
            }
        }
    }
}
