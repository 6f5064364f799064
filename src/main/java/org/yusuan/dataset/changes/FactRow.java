package org.yusuan.dataset.changes;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;

/**
 * A row of {@code facts.csv}, as far as a change is told of it. Texts throughout: amounts are compared and handed on as they
 * were written.
 *
 * @param document its {@code disclosure_id}
 * @param sourceFile the name of its document
 * @param item the columns {@link #ITEM}: what the amount is of
 * @param amount in yuan
 * @param page where it stands
 */
record FactRow(String document, String sourceFile, List<String> item, String amount, String page) {
    /** Whose it is, and what it is of; not the line, which moves when a line before it goes. */
    static final List<String> ITEM = List.of(
            "region_code",
            "entity_name",
            "fiscal_year",
            "table_key",
            "side",
            "classification",
            "item_code",
            "item_name",
            "counterpart_code",
            "counterpart_name",
            "measure");

    static FactRow of(NamedCsvRecord row) {
        return new FactRow(
                row.getField("disclosure_id"),
                row.getField("source_file"),
                ITEM.stream().map(row::getField).toList(),
                row.getField("amount_yuan"),
                row.getField("page"));
    }
}
