package org.yusuan.document.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** The merged regions of a sheet, found by row. */
final class MergedCells {
    private final Map<Integer, List<CellRangeAddress>> byRow = new HashMap<>();

    /**
     * Indexes the regions.
     *
     * @param rows how many rows of the sheet are used: no region counts below them
     */
    MergedCells(Sheet sheet, int rows) {
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            for (int row = region.getFirstRow(); row <= Math.min(region.getLastRow(), rows - 1); row++) {
                byRow.computeIfAbsent(row, r -> new ArrayList<>()).add(region);
            }
        }
    }

    /** The region that covers a place; the first one where a damaged file has several. */
    Optional<CellRangeAddress> at(int row, int column) {
        return byRow.getOrDefault(row, List.of()).stream()
                .filter(region -> region.isInRange(row, column))
                .findFirst();
    }
}
