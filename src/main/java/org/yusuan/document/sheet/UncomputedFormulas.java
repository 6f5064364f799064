package org.yusuan.document.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellAddress;

/**
 * The formulas of an {@code .xls} that ask to be computed when it is opened, which spreadsheet programs do not write: their
 * stored 0 is no result. POI's cells do not show the mark, so that the records are read again.
 */
final class UncomputedFormulas implements HSSFListener {
    private final Map<Integer, Set<CellAddress>> bySheet = new HashMap<>();
    private int depth;
    private int streams;

    private UncomputedFormulas() {}

    static UncomputedFormulas of(HSSFWorkbook workbook) {
        UncomputedFormulas found = new UncomputedFormulas();
        HSSFRequest request = new HSSFRequest();
        request.addListener(found, BOFRecord.sid);
        request.addListener(found, EOFRecord.sid);
        request.addListener(found, FormulaRecord.sid);
        try (InputStream in = workbook.getDirectory().createDocumentInputStream("Workbook")) {
            new HSSFEventFactory().processEvents(request, in);
        } catch (IOException | RuntimeException e) {
            // the records cannot be read apart from the workbook (it is encrypted, or of an older kind)
            found.bySheet.clear();
        }
        return found;
    }

    /** @param sheet index of the sheet, 0-based */
    boolean contains(int sheet, CellAddress cell) {
        return bySheet.getOrDefault(sheet, Set.of()).contains(cell);
    }

    @Override
    public void processRecord(Record read) {
        if (read instanceof BOFRecord) {
            streams += depth == 0 ? 1 : 0;
            depth++;
        } else if (read instanceof EOFRecord) {
            depth--;
        } else if (read instanceof FormulaRecord formula && formula.isCalcOnLoad()) {
            // the first stream is the workbook itself
            bySheet.computeIfAbsent(streams - 2, s -> new HashSet<>())
                    .add(new CellAddress(formula.getRow(), formula.getColumn()));
        }
    }
}
