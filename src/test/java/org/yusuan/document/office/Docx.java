package org.yusuan.document.office;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBrType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Builds a Word document. */
final class Docx {
    private final XWPFDocument document = new XWPFDocument();

    XWPFDocument document() {
        return document;
    }

    CTBody body() {
        return document.getDocument().getBody();
    }

    Docx line(String text) {
        write(body().addNewP(), text);
        return this;
    }

    Docx pageBreak() {
        body().addNewP().addNewR().addNewBr().setType(STBrType.PAGE);
        return this;
    }

    /** Rows of texts; columns of equal width. */
    Docx table(String[]... rows) {
        CTTbl table = table(rows[0].length);
        for (String[] texts : rows) {
            CTRow row = table.addNewTr();
            for (String text : texts) {
                cell(row, 1, text);
            }
        }
        return this;
    }

    /** An empty table whose grid has so many columns. */
    CTTbl table(int columns) {
        return grid(body().addNewTbl(), columns);
    }

    static CTTbl grid(CTTbl table, int columns) {
        table.addNewTblPr();
        table.addNewTblGrid();
        for (int i = 0; i < columns; i++) {
            table.getTblGrid().addNewGridCol().setW(BigInteger.valueOf(1_000));
        }
        return table;
    }

    static CTTc cell(CTRow row, int span, String text) {
        CTTc cell = row.addNewTc();
        cell.addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(span));
        write(cell.addNewP(), text);
        return cell;
    }

    /** The same, merged with those above or below it. */
    static CTTc merged(CTRow row, int span, String text, boolean first) {
        CTTc cell = cell(row, span, text);
        cell.getTcPr().addNewVMerge().setVal(first ? STMerge.RESTART : STMerge.CONTINUE);
        return cell;
    }

    static CTR write(CTP paragraph, String text) {
        CTR run = paragraph.addNewR();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addNewBr();
            }
            run.addNewT().setStringValue(lines[i]);
        }
        return run;
    }

    static void hide(CTR run) {
        run.addNewRPr().addNewVanish();
    }

    Docx with(Consumer<Docx> more) {
        more.accept(this);
        return this;
    }

    Path write(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            document.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
