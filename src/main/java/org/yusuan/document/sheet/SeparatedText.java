package org.yusuan.document.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yusuan.model.SeparatedValues;
import org.yusuan.model.UnreadableDocument;

/** Reads values separated by commas, tabs or semicolons ({@code .csv}, {@code .tsv}), as data portals hand them out, into a workbook. */
final class SeparatedText {
    /** GB 2312 and GBK are parts of it. */
    private static final Charset CHINESE = Charset.forName("GB18030");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SeparatedText() {}

    /** @throws UnreadableDocument if there is more in it than the limits allow */
    static XSSFWorkbook read(byte[] bytes, SheetLimits limits) throws UnreadableDocument {
        List<List<String>> rows = SeparatedValues.rows(text(bytes));
        if (rows.size() > limits.rows()) {
            throw UnreadableDocument.tooMany("text", "rows", rows.size(), limits.rows());
        }
        long cells = 0;
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet();
        for (int i = 0; i < rows.size(); i++) {
            Row row = sheet.createRow(i);
            List<String> values = rows.get(i);
            cells += values.size();
            if (values.size() > limits.columns() || cells > limits.cells()) {
                throw UnreadableDocument.tooMany("text", "values", Math.max(cells, values.size()), limits.cells());
            }
            for (int j = 0; j < values.size(); j++) {
                if (!values.get(j).isBlank()) {
                    row.createCell(j).setCellValue(values.get(j));
                }
            }
        }
        return workbook;
    }

    /** Chinese text in another encoding is hardly ever valid UTF-8. */
    private static String text(byte[] bytes) {
        String text = new String(bytes, charset(bytes));
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return CHINESE;
        }
    }
}
