package org.yusuan.document.form;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.GridCell;
import org.yusuan.drawn.DrawnDisclosure;
import org.yusuan.model.Method;

/** The forms of a drawn document as recognised from a scan, some of their cells misread. */
final class ScannedForm {
    private static final BigDecimal SURE = new BigDecimal("0.99");

    private final DrawnDisclosure drawn;
    private final Map<String, String> misread = new HashMap<>();
    private final Map<String, BigDecimal> confidences = new HashMap<>();

    ScannedForm(DrawnDisclosure drawn) {
        this.drawn = drawn;
    }

    /** Misreads every cell that prints the first text as the second. */
    ScannedForm recognising(String printed, String as, String confidence) {
        misread.put(printed, as);
        confidences.put(printed, new BigDecimal(confidence));
        return this;
    }

    ReadForms read() {
        List<Grid> grids =
                DrawnForms.grids(drawn).stream().map(this::recognised).toList();
        return new FormReader(FormLayouts.shipped()).read(FormFinder.find(grids).forms());
    }

    private Grid recognised(Grid grid) {
        return new Grid(
                grid.number(),
                grid.rows(),
                grid.columns(),
                grid.cells().stream().map(this::recognised).toList(),
                grid.above(),
                grid.below(),
                grid.pages(),
                grid.ledger(),
                grid.doubt());
    }

    private GridCell recognised(GridCell cell) {
        String printed = cell.compact();
        return new GridCell(
                cell.row(),
                cell.column(),
                cell.rowSpan(),
                cell.columnSpan(),
                misread.getOrDefault(printed, cell.text()),
                cell.lineIsFull(),
                cell.where(),
                Method.OCR,
                confidences.getOrDefault(printed, SURE));
    }
}
