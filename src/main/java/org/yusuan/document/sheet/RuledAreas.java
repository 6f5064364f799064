package org.yusuan.document.sheet;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups the cells with borders into areas of cells that touch: each is a table. */
final class RuledAreas {
    /** A frame round a text or a line under a title is no table. */
    private static final int FEWEST_LINES = 2;

    private final Map<PrintedCell, PrintedCell> parent = new IdentityHashMap<>();
    private final SheetRows rows;

    private RuledAreas(SheetRows rows) {
        this.rows = rows;
    }

    /** The areas from top to bottom. */
    static List<CellArea> of(SheetRows rows) {
        RuledAreas areas = new RuledAreas(rows);
        areas.unite();
        return areas.collected();
    }

    private void unite() {
        List<PrintedCell> above = List.of();
        for (int row = 0; row < rows.count(); row++) {
            List<PrintedCell> here =
                    rows.covering(row).stream().filter(PrintedCell::ruled).toList();
            for (int i = 1; i < here.size(); i++) {
                if (here.get(i).area().left() <= here.get(i - 1).area().right()) {
                    unite(here.get(i - 1), here.get(i));
                }
            }
            uniteOverlapping(above, here);
            above = here;
        }
    }

    private void uniteOverlapping(List<PrintedCell> above, List<PrintedCell> below) {
        int a = 0;
        int b = 0;
        while (a < above.size() && b < below.size()) {
            CellArea upper = above.get(a).area();
            CellArea lower = below.get(b).area();
            if (upper.left() < lower.right() && lower.left() < upper.right()) {
                unite(above.get(a), below.get(b));
            }
            if (upper.right() <= lower.right()) {
                a++;
            } else {
                b++;
            }
        }
    }

    private void unite(PrintedCell one, PrintedCell other) {
        parent.put(root(other), root(one));
    }

    private PrintedCell root(PrintedCell cell) {
        PrintedCell at = cell;
        PrintedCell up = parent.getOrDefault(at, at);
        while (up != at) {
            parent.put(cell, up);
            at = up;
            up = parent.getOrDefault(at, at);
        }
        return at;
    }

    private List<CellArea> collected() {
        Map<PrintedCell, CellArea> byRoot = new LinkedHashMap<>();
        for (int row = 0; row < rows.count(); row++) {
            rows.covering(row).stream()
                    .filter(PrintedCell::ruled)
                    .forEach(c -> byRoot.merge(root(c), c.area(), CellArea::union));
        }
        return new ArrayList<>(byRoot.values().stream()
                .filter(a -> a.rows() >= FEWEST_LINES && a.columns() >= FEWEST_LINES)
                .toList());
    }
}
