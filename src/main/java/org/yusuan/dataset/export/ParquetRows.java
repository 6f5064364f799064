package org.yusuan.dataset.export;

import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** Makes a Parquet writer that takes the fields of a row as the contract writes them. */
final class ParquetRows extends ParquetWriter.Builder<List<String>, ParquetRows> {
    private final CsvSchema<?> schema;

    ParquetRows(OutputFile file, CsvSchema<?> schema) {
        super(file);
        this.schema = schema;
    }

    @Override
    protected ParquetRows self() {
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

    private static final class Rows extends WriteSupport<List<String>> {
        private final MessageType type;
        private final List<ParquetColumn> columns;

        @SuppressWarnings("NullAway.Init") // parquet-java hands it over in prepareForWrite, before any row
        private RecordConsumer consumer;

        Rows(CsvSchema<?> schema) {
            columns = schema.columns().stream().map(ParquetColumn::of).toList();
            type = new MessageType(
                    schema.name(),
                    columns.stream().<Type>map(ParquetColumn::type).toList());
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
                    ParquetColumn column = columns.get(i);
                    consumer.startField(column.type().getName(), i);
                    column.add(fields.get(i), consumer);
                    consumer.endField(column.type().getName(), i);
                }
            }
            consumer.endMessage();
        }
    }
}
