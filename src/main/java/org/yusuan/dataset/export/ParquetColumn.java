package org.yusuan.dataset.export;

import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Types;

/**
 * A column of a Parquet file. All are optional, but never null where the Table Schema says required: readers then need not
 * care which is which.
 *
 * @param kind what the Data Package says of its values
 * @param type what Parquet is told
 */
record ParquetColumn(Column.Type kind, PrimitiveType type) {

    static ParquetColumn of(Column<?> column) {
        return new ParquetColumn(column.type(), type(column));
    }

    private static PrimitiveType type(Column<?> column) {
        return switch (column.type()) {
            case STRING ->
                Types.optional(BINARY).as(LogicalTypeAnnotation.stringType()).named(column.name());
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

    /** Whether the field is something, and something that the column can hold. */
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
