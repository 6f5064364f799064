package org.yusuan.dataset.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@link Format#EXCEL_CSV}: CSVs for spreadsheets. They begin with a byte order mark, without which Excel mistakes UTF-8
 * for the system's code page; lines end with {@code \r\n}; and no text is executed as a formula.
 */
final class SpreadsheetCsv implements Format.Writer {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Override
    public List<WrittenFile> write(Spool spool, Path staging) throws IOException {
        List<WrittenFile> written = new ArrayList<>();
        for (Spool.Table table : spool.tables()) {
            written.add(write(table, spool.captions().header(table.schema()), staging));
        }
        return written;
    }

    private static WrittenFile write(Spool.Table table, List<String> header, Path staging) throws IOException {
        StagedFile file = new StagedFile(staging, "excel-csv/" + table.name() + ".csv");
        file.write(BYTE_ORDER_MARK);
        try (file;
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file, StandardCharsets.UTF_8)) {
            csv.writeRecord(header);
            table.rows(fields ->
                    csv.writeRecord(fields.stream().map(SpreadsheetText::safe).toList()));
        }
        return file.written(table.written().rows());
    }
}
