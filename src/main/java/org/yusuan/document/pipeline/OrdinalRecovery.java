package org.yusuan.document.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.GridCell;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.Method;
import org.yusuan.model.Severity;

/**
 * Restores the mark that a scan loses behind an ordinal: between 七、 and 九、 stands 八、社会保障和就业支出, even if its small comma
 * is gone. Without it the item would have another name and another place in the hierarchy.
 */
final class OrdinalRecovery {
    private final List<Finding> findings = new ArrayList<>();

    private OrdinalRecovery() {}

    /**
     * Tables with their ordinals.
     *
     * @param grids in the order given
     * @param findings one for each cell that is read otherwise than it was recognised
     */
    record RecoveredGrids(List<Grid> grids, List<Finding> findings) {
        RecoveredGrids {
            grids = List.copyOf(grids);
            findings = List.copyOf(findings);
        }
    }

    /** Recovers the ordinals in the scanned cells of these tables. */
    static RecoveredGrids recover(List<Grid> grids) {
        OrdinalRecovery recovery = new OrdinalRecovery();
        List<Grid> recovered = grids.stream()
                .map(g -> g.cells().stream().anyMatch(c -> c.method() == Method.OCR) ? recovery.recovered(g) : g)
                .toList();
        return new RecoveredGrids(recovered, recovery.findings);
    }

    /** Repeats until nothing changes, because each restored mark may reveal the next. */
    private Grid recovered(Grid grid) {
        Grid now = grid;
        int known;
        do {
            known = findings.size();
            now = once(now);
        } while (findings.size() > known);
        return now;
    }

    private Grid once(Grid grid) {
        Map<Integer, OrdinalColumn> columns = grid.cells().stream()
                .collect(Collectors.groupingBy(
                        GridCell::column, Collectors.collectingAndThen(Collectors.toList(), OrdinalColumn::of)));
        List<GridCell> cells = grid.cells().stream()
                .map(c -> recovered(c, Objects.requireNonNull(columns.get(c.column()))))
                .toList();
        return new Grid(
                grid.number(),
                grid.rows(),
                grid.columns(),
                cells,
                grid.above(),
                grid.below(),
                grid.pages(),
                grid.ledger(),
                grid.doubt());
    }

    private GridCell recovered(GridCell cell, OrdinalColumn column) {
        Optional<String> whole = cell.method() == Method.OCR ? column.whole(cell) : Optional.empty();
        return whole.map(text -> with(cell, text)).orElse(cell);
    }

    private GridCell with(GridCell cell, String text) {
        findings.add(finding(cell, text));
        return new GridCell(
                cell.row(),
                cell.column(),
                cell.rowSpan(),
                cell.columnSpan(),
                text,
                cell.lineIsFull(),
                cell.where(),
                cell.method(),
                cell.confidence());
    }

    private static Finding finding(GridCell cell, String read) {
        String recognised = cell.compact();
        return new Finding(
                "ocr.ordinal",
                Severity.INFO,
                Fault.EXTRACTION,
                "",
                cell.where().page(),
                "",
                "",
                "",
                read,
                recognised,
                "the item was recognised as '" + recognised + "' and is read as '" + read
                        + "', as its ordinal stands in the column",
                null);
    }
}
