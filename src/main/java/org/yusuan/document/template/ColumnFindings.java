package org.yusuan.document.template;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yusuan.document.grid.CellIndex;
import org.yusuan.document.grid.GridCell;
import org.yusuan.model.Finding;
import org.yusuan.model.Measure;
import org.yusuan.model.PrintedAmount;
import org.yusuan.model.Severity;

/**
 * Reports the columns of a placed table that no template knows, and those that mean the same as another. The cells of unknown
 * and ignored columns are kept in the raw cells.
 */
final class ColumnFindings {
    /** The header of a column of shares and rates, which hold no money. */
    private static final Pattern SHARE = Pattern.compile("[%％]|占比|比例|比重|增减率|增长率|变动率");

    private final TablePlacement placement;
    private final CellIndex index;
    private final BodyRows body;
    private final TableReading reading;

    private ColumnFindings(TablePlacement placement, CellIndex index, BodyRows body, TableReading reading) {
        this.placement = placement;
        this.index = index;
        this.body = body;
        this.reading = reading;
    }

    private record Meaning(int block, ColumnSpec.Item item, Measure measure) {}

    /** Adds the findings and the raw cells to a reading. */
    static void report(TablePlacement placement, CellIndex index, BodyRows body, TableReading reading) {
        ColumnFindings findings = new ColumnFindings(placement, index, body, reading);
        placement.columns().forEach(findings::keep);
        findings.reportRepeated();
    }

    private void keep(ColumnAssignment column) {
        if (!column.isPlaced()) {
            keepUnknown(column);
        } else if (column.role() == ColumnSpec.Role.IGNORED) {
            printed(column).forEach(c -> reading.add(RawCells.of(placement.grid(), c, "table.ignored_column")));
        }
    }

    private void keepUnknown(ColumnAssignment column) {
        List<GridCell> cells = printed(column);
        if (cells.isEmpty()) {
            return;
        }
        boolean amounts = !SHARE.matcher(column.path().described()).find()
                && cells.stream().anyMatch(c -> PrintedAmount.parse(c.text()) instanceof PrintedAmount.Number);
        String rule = amounts ? "table.unknown_column" : "table.unknown_text_column";
        reading.add(Finding.ofTable(
                rule,
                amounts ? Severity.ERROR : Severity.INFO,
                placement.table().key().value(),
                cells.get(0).where().page(),
                described(column)
                        + " is in no template; its cells are kept in the raw cells: add its header to the template"));
        cells.forEach(c -> reading.add(RawCells.of(placement.grid(), c, rule)));
    }

    private List<GridCell> printed(ColumnAssignment column) {
        int at = column.path().column();
        return body.rows().stream()
                .map(r -> index.at(r, at))
                .filter(c -> c.column() == at && !c.isBlank())
                .distinct()
                .toList();
    }

    /**
     * Two columns that came out as the same measure of the same item: what parts them, such as the year over them, was not
     * read, and one of the two is not what its facts say.
     */
    private void reportRepeated() {
        Set<Meaning> known = new HashSet<>();
        for (ColumnAssignment column : placement.columns()) {
            ColumnSpec spec = column.spec();
            if (spec != null
                    && spec.item() != null
                    && spec.measure() != null
                    && !known.add(new Meaning(column.block(), spec.item(), spec.measure()))) {
                reading.add(Finding.ofTable(
                        "table.repeated_column",
                        Severity.ERROR,
                        placement.table().key().value(),
                        placement.grid().firstPage(),
                        described(column)
                                + " means the same as a column before it: the header is not read whole, or the template does not"
                                + " tell the two apart; compare it with the page"));
            }
        }
    }

    private static String described(ColumnAssignment column) {
        return "column " + (column.path().column() + 1) + " '" + column.path().described() + "'";
    }
}
