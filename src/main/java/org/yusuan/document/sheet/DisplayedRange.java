package org.yusuan.document.sheet;

import java.util.Optional;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Finds the range of its active sheet that an embedded workbook displays. */
final class DisplayedRange {
    /** The record OleObjectSize ([MS-XLS] 2.4.186): two reserved bytes, first and last row, first and last column. */
    private static final short OLE_SIZE = 0x00DE;

    private static final int HEAD = 4;
    private static final int LENGTH = HEAD + 8;

    private DisplayedRange() {}

    /** The range; empty if the workbook does not say, and displays all of the sheet. */
    static Optional<CellRangeAddress> of(Workbook workbook) {
        if (workbook instanceof XSSFWorkbook made && made.getCTWorkbook().isSetOleSize()) {
            return Optional.of(
                    CellRangeAddress.valueOf(made.getCTWorkbook().getOleSize().getRef()));
        }
        return workbook instanceof HSSFWorkbook old
                ? old.getInternalWorkbook().getRecords().stream()
                        .filter(r -> r.getSid() == OLE_SIZE)
                        .map(Record::serialize)
                        .filter(bytes -> bytes.length >= LENGTH)
                        .map(DisplayedRange::range)
                        .findFirst()
                : Optional.empty();
    }

    private static CellRangeAddress range(byte[] record) {
        return new CellRangeAddress(
                number(record, HEAD + 2), number(record, HEAD + 4), record[HEAD + 6] & 0xFF, record[HEAD + 7] & 0xFF);
    }

    private static int number(byte[] record, int at) {
        return record[at] & 0xFF | (record[at + 1] & 0xFF) << 8;
    }
}
