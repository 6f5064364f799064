package org.yusuan.dataset.export;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** Writes the first sheet of a workbook: what it contains, in which units, what each column means, and what did not fit. */
final class ReadmeSheet {
    private static final double[] WIDTHS = {34, 28, 30, 12, 90};

    private final Worksheet sheet;
    private final Spool spool;
    private int row;

    ReadmeSheet(Worksheet sheet, Spool spool) {
        this.sheet = sheet;
        this.spool = spool;
    }

    void write(List<TableSheets.Note> notes) throws IOException {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.width(i, WIDTHS[i]);
        }
        heading("Yusuan (预算): budget disclosures of Chinese government departments, as data");
        line("Selection", spool.selected());
        line("State of the dataset", spool.fingerprint());
        line(
                "Amounts",
                "In yuan (元), exactly; the column quantity is a count. An empty cell means that nothing is printed.");
        line(
                "Provenance",
                "disclosure_id and source_file identify the document; page and x0 to y1 locate the cell on its page.");
        line("Sums", WorkedSum.ADVICE);
        line("Doubts", "Sheet findings: every broken rule or doubt, with its page.");
        line("Licence", "The named departments published the figures; this file adds no licence of its own.");
        row++;
        writeNotes(notes);
        row++;
        writeColumns();
        sheet.finish();
    }

    private void writeNotes(List<TableSheets.Note> notes) {
        heading("Sheet", "Rows", "Remark", "", "What a row is");
        for (TableSheets.Note note : notes) {
            line(note.sheets().get(0), "", note.remark(), "", note.table().description());
            sheet.value(row - 1, 1, note.rows());
        }
    }

    private void writeColumns() {
        heading("Sheet", "Column", "Caption", "Type", "Meaning");
        for (Spool.Table table : spool.tables()) {
            for (Column<?> column : table.schema().columns()) {
                line(
                        SheetName.of(table.name(), 1),
                        column.name(),
                        spool.captions().of(column),
                        column.type().word(),
                        column.description());
            }
        }
    }

    private void heading(String... texts) {
        for (int i = 0; i < texts.length; i++) {
            sheet.style(row, i).bold().set();
        }
        line(texts);
    }

    private void line(String... texts) {
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                sheet.inlineString(row, i, texts[i]);
            }
        }
        row++;
    }
}
