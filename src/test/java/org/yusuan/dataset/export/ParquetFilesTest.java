package org.yusuan.dataset.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.dataset.store.DocumentFilter;
import org.yusuan.dataset.store.OpenDatabase;
import org.yusuan.dataset.store.TestDatabase;

class ParquetFilesTest {
    @TempDir
    Path output = Path.of("");

    @Test
    void amountsAreDecimalsAndTextsAreTexts() throws IOException {
        OpenDatabase database = TestDatabase.H2.open();
        SampleDataset.load(database, false);
        new DatasetExport(database.reader())
                .export(
                        output,
                        new ExportRequest(EnumSet.of(Format.PARQUET), Set.of(), DocumentFilter.NONE, Captions.NONE));

        List<Group> facts = rows(output.resolve("parquet/facts.parquet"));

        assertThat(facts).hasSize(8);
        assertThat(facts.get(0).getType().getType("amount_yuan").getLogicalTypeAnnotation())
                .isEqualTo(LogicalTypeAnnotation.decimalType(10, 38));
        assertThat(facts.get(0).getString("item_name", 0)).isEqualTo("一般公共预算");
        assertThat(facts.get(0).getInteger("fiscal_year", 0)).isEqualTo(2024);
        assertThat(facts.get(0).getBoolean("vouched", 0)).isTrue();
        assertThat(facts.get(0).getFieldRepetitionCount("item_code")).isZero();
        assertThat(facts.stream().map(row -> decimal(row, "amount_yuan")).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("39419329.4");
        assertThat(decimal(facts.get(2), "amount_yuan")).isEqualByComparingTo("-0.1");
        assertThat(rows(output.resolve("parquet/f09.parquet"))).isEmpty();
    }

    @Test
    void aNumberThatADecimalCannotHoldIsLeftOutAndNeverRounded(@TempDir Path staging) throws IOException {
        InventedTable table =
                InventedTable.of("x_odd", 0).row("odd", "0.12345678901").row("even", "0.5");
        new ParquetFiles().write(table.in(staging), staging);
        List<Group> rows = rows(staging.resolve("parquet/x_odd.parquet"));
        assertThat(rows.get(0).getFieldRepetitionCount("amount")).isZero();
        assertThat(decimal(rows.get(1), "amount")).isEqualByComparingTo("0.5");
    }

    private static BigDecimal decimal(Group row, String column) {
        return new BigDecimal(new BigInteger(row.getBinary(column, 0).getBytes()), Decimal128.SCALE);
    }

    private static List<Group> rows(Path file) throws IOException {
        List<Group> rows = new ArrayList<>();
        ParquetReadOptions options =
                ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file), options)) {
            MessageType schema = reader.getFileMetaData().getSchema();
            for (PageReadStore pages = reader.readNextRowGroup(); pages != null; pages = reader.readNextRowGroup()) {
                RecordReader<Group> records = new ColumnIOFactory()
                        .getColumnIO(schema)
                        .getRecordReader(pages, new GroupRecordConverter(schema));
                for (long i = 0; i < pages.getRowCount(); i++) {
                    rows.add(records.read());
                }
            }
        }
        return rows;
    }
}
