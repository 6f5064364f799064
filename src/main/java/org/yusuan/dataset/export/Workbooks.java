package org.yusuan.dataset.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** {@link Format#XLSX}: a readme sheet, then one sheet per table. A table with too many rows takes several sheets. */
final class Workbooks implements Format.Writer {
    static final String PATH = "yusuan.xlsx";

    private final int rowsPerSheet;

    Workbooks() {
        this(TableSheets.MOST_ROWS);
    }

    /**
     * Splits tables into sheets.
     *
     * @param rowsPerSheet the maximum of rows in a sheet, header included
     */
    Workbooks(int rowsPerSheet) {
        this.rowsPerSheet = rowsPerSheet;
    }

    @Override
    public List<WrittenFile> write(Spool spool, Path staging) throws IOException {
        Path raw = staging.resolve(PATH + ".part");
        try (OutputStream out = Files.newOutputStream(raw);
                Workbook book = new Workbook(out, "Yusuan", null)) {
            fill(book, spool);
        }
        StagedFile file = new StagedFile(staging, PATH);
        try (file) {
            ReproducibleZip.copy(raw, file);
        }
        Files.delete(raw);
        return List.of(file.written(0));
    }

    /** Writes the readme last, though it is the first sheet: it reports what happened to the others. */
    private void fill(Workbook book, Spool spool) throws IOException {
        ReadmeSheet readme = new ReadmeSheet(book.newWorksheet("readme"), spool);
        List<TableSheets.Note> notes = new ArrayList<>();
        for (Spool.Table table : spool.tables()) {
            TableSheets sheets = new TableSheets(book, table, spool.captions(), rowsPerSheet);
            table.rows(sheets::write);
            notes.add(sheets.finish());
        }
        readme.write(notes);
    }
}
