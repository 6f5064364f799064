package org.yusuan.dataset.export;

import java.util.List;

/**
 * What became of a table in a workbook.
 *
 * @param table its schema
 * @param sheets the names of its sheets
 * @param rows records, without headers
 * @param asText numbers that stayed text, for a spreadsheet would round them
 * @param cut texts that are longer than a cell holds
 */
record SheetNote(CsvSchema<?> table, List<String> sheets, long rows, long asText, long cut) {

    /** For a person; empty if all went in as it is. */
    String remark() {
        StringBuilder remark = new StringBuilder();
        if (sheets.size() > 1) {
            remark.append("More rows than a sheet holds: continued on ")
                    .append(String.join(", ", sheets.subList(1, sheets.size())))
                    .append(". ");
        }
        if (asText > 0) {
            remark.append(asText)
                    .append(" numbers of more than 15 digits are text, for a spreadsheet would round them. ");
        }
        if (cut > 0) {
            remark.append(cut).append(" texts are cut at the 32 767 characters of a cell; the CSV has them whole. ");
        }
        return remark.toString().trim();
    }
}
