package org.yusuan.dataset.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes one table of a workbook row by row, so that memory does not grow. A long table takes several sheets. */
final class TableSheets {
    /** The maximum of a sheet (ECMA-376), header included. */
    static final int MOST_ROWS = 1_048_576;

    private static final int MOST_CHARACTERS = 32_767;
    private static final int ROWS_IN_MEMORY = 1_000;

    private final Workbook book;
    private final Spool.Table table;
    private final List<String> header;
    private final int rowsPerSheet;
    private final List<String> names = new ArrayList<>();
    private Worksheet sheet;
    private int row;
    private long asText;
    private long cut;

    TableSheets(Workbook book, Spool.Table table, Captions.Book captions, int rowsPerSheet) {
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

    Note finish() throws IOException {
        end();
        return new Note(table.schema(), names, table.written().rows(), asText, cut);
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

    /** Writes inline strings: shared strings would all stay in memory. */
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

    /**
     * Reports how a table went into the workbook.
     *
     * @param table its schema
     * @param sheets the names of its sheets
     * @param rows records, without headers
     * @param asText how many numbers are stored as text, for a spreadsheet would round them
     * @param cut how many texts are longer than a cell can hold
     */
    record Note(CsvSchema<?> table, List<String> sheets, long rows, long asText, long cut) {

        /** A remark for the readme sheet; empty if everything went in unchanged. */
        String remark() {
            StringBuilder remark = new StringBuilder();
            if (sheets.size() > 1) {
                remark.append("More rows than a sheet can hold; continued on ")
                        .append(String.join(", ", sheets.subList(1, sheets.size())))
                        .append(". ");
            }
            if (asText > 0) {
                remark.append(asText)
                        .append(
                                " numbers with more than 15 digits are stored as text, because a spreadsheet would round them. ");
            }
            if (cut > 0) {
                remark.append(cut)
                        .append(
                                " texts are cut off at 32 767 characters, the limit of a cell; the CSV has them in full. ");
            }
            return remark.toString().trim();
        }
    }

    /** Estimates the width of a column in characters from its caption and type, since its rows are not known beforehand. */
    private static final class ColumnWidth {
        private static final int NUMBER = 16;
        private static final int TEXT = 14;
        private static final int LONG_TEXT = 32;
        private static final int PADDING = 4;

        private ColumnWidth() {}

        static double of(Column<?> column, String caption) {
            int body =
                    switch (column.type()) {
                        case NUMBER -> NUMBER;
                        case STRING -> isLong(column.name()) ? LONG_TEXT : TEXT;
                        case INTEGER, YEAR, BOOLEAN -> 0;
                    };
            return Math.min(LONG_TEXT, Math.max(body, printed(caption) + PADDING));
        }

        /** Whether the column has names or sentences. */
        private static boolean isLong(String name) {
            return name.endsWith("_name") || name.endsWith("_printed") || name.equals("message") || name.equals("text");
        }

        /** A Chinese character is as wide as two digits. */
        private static int printed(String caption) {
            return caption.codePoints()
                    .map(character -> Character.isIdeographic(character) ? 2 : 1)
                    .sum();
        }
    }

    /** Knows which decimals a spreadsheet can store exactly. */
    private static final class ExactNumber {
        /** Any decimal of up to 15 digits survives a double unchanged (IEEE 754); Excel keeps as many. */
        private static final int DIGITS = 15;

        private ExactNumber() {}

        /** The number; empty if it has more digits and must be stored as text. */
        static Optional<BigDecimal> of(String plain) {
            BigDecimal number = new BigDecimal(plain);
            BigDecimal digits = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            boolean exact = digits.precision() <= DIGITS && digits.precision() - digits.scale() <= DIGITS;
            return exact ? Optional.of(number) : Optional.empty();
        }
    }
}
