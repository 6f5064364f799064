package org.yusuan.dataset.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetCsvTest {

    @Test
    void theFileHasAByteOrderMarkAndNoFormulasAndTheContractsFileStaysAsItIs(@TempDir Path staging) throws IOException {
        InventedTable table = InventedTable.of("x_bad", 0).row("=1+1", "-5").row("＝汇总", "0.1");
        new SpreadsheetCsv().write(table.in(staging), staging);
        assertThat(Files.readString(staging.resolve("excel-csv/x_bad.csv")))
                .isEqualTo("\ufeffname,amount\r\n'=1+1,-5\r\n'＝汇总,0.1\r\n");
        assertThat(Files.readString(staging.resolve("csv/x_bad.csv"))).isEqualTo("name,amount\n=1+1,-5\n＝汇总,0.1\n");
    }
}
