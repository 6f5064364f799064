package org.yusuan.document.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yusuan.model.Finding;
import org.yusuan.model.Measure;
import org.yusuan.model.Severity;

/**
 * Tells of columns that came out as the same measure of the same item: what parts them, such as the year over them, was not
 * read, and one of the two is not what the fact says.
 */
final class RepeatedColumns {
    private RepeatedColumns() {}

    private record Meaning(int block, ColumnSpec.Item item, Measure measure) {}

    static List<Finding> in(TablePlacement placement) {
        Set<Meaning> known = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (ColumnAssignment column : placement.columns()) {
            ColumnSpec spec = column.spec();
            if (spec != null
                    && spec.item() != null
                    && spec.measure() != null
                    && !known.add(new Meaning(column.block(), spec.item(), spec.measure()))) {
                findings.add(finding(placement, column));
            }
        }
        return findings;
    }

    private static Finding finding(TablePlacement placement, ColumnAssignment column) {
        return Finding.ofTable(
                "table.repeated_column",
                Severity.ERROR,
                placement.table().key().value(),
                placement.grid().firstPage(),
                "column " + (column.path().column() + 1) + " '" + column.path().described()
                        + "' means the same as a column before it: the header is not read whole, or the template does not tell"
                        + " the two apart; compare it with the page");
    }
}
