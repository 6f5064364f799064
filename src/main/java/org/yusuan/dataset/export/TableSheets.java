package org.yusuan.dataset.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheets of one table, written row by row: what is written leaves the memory. */
final class TableSheets {
    /** Of a sheet of the format (ECMA-376), header included. */
    static final int MOST_ROWS = 1_048_576;

    private static final int MOST_CHARACTERS = 32_767;
    private static final int ROWS_IN_MEMORY = 1_000;

    private final Workbook book;
    private final SpooledTable table;
    private final List<String> header;
    private final int rowsPerSheet;
    private final List<String> names = new ArrayList<>();
    private Worksheet sheet;
    private int row;
    private long asText;
    private long cut;

    TableSheets(Workbook book, SpooledTable table, CaptionBook captions, int rowsPerSheet) {
        this.book = book;
        this.table = table;
        this.header = captions.header(table.schema());
        this.rowsPerSheet = rowsPerSheet;
        this.sheet = begin();
    }

    void write(List<String> fields) throws IOException {
        if (row == rowsPerSheet) {
            end();
            sheet = begin();
        }
        List<? extends Column<?>> columns = table.schema().columns();
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).isEmpty()) {
                write(i, columns.get(i), fields.get(i));
            }
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    SheetNote finish() throws IOException {
        end();
        return new SheetNote(table.schema(), names, table.written().rows(), asText, cut);
    }

    private void write(int column, Column<?> kind, String field) {
        switch (kind.type()) {
            case NUMBER, INTEGER, YEAR -> writeNumber(column, field);
            case BOOLEAN -> sheet.value(row, column, Boolean.valueOf(field));
            case STRING -> writeText(column, field);
        }
    }

    private void writeNumber(int column, String field) {
        Optional<BigDecimal> exact = ExactNumber.of(field);
        if (exact.isPresent()) {
            sheet.value(row, column, exact.get());
        } else {
            asText++;
            sheet.inlineString(row, column, field);
        }
    }

    /** Inline: the shared strings of a workbook would all stay in memory. */
    private void writeText(int column, String field) {
        boolean fits = field.length() <= MOST_CHARACTERS;
        cut += fits ? 0 : 1;
        sheet.inlineString(row, column, fits ? field : field.substring(0, MOST_CHARACTERS - 1) + "…");
    }

    private Worksheet begin() {
        String name = SheetName.of(table.name(), names.size() + 1);
        names.add(name);
        Worksheet next = book.newWorksheet(name);
        next.freezePane(0, 1);
        for (int i = 0; i < header.size(); i++) {
            next.inlineString(0, i, header.get(i));
            next.style(0, i).bold().wrapText(true).set();
            next.width(i, ColumnWidth.of(table.schema().columns().get(i), header.get(i)));
        }
        row = 1;
        return next;
    }

    private void end() throws IOException {
        sheet.setAutoFilter(0, 0, row - 1, header.size() - 1);
        sheet.finish();
    }
}
