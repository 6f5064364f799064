package org.yusuan.document.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the tables of a sheet. A table is what borders enclose, with the rows and columns beside it that belong to it; without
 * borders, it is rows of several texts. Titles and captions are cut off at the top even if they have borders.
 */
final class TableAreas {
    private final SheetRows rows;

    private TableAreas(SheetRows rows) {
        this.rows = rows;
    }

    /** The areas from top to bottom; they do not overlap. */
    static List<CellArea> of(SheetRows rows) {
        TableAreas finder = new TableAreas(rows);
        List<CellArea> ruled = finder.grown(RuledAreas.of(rows));
        List<CellArea> all = new ArrayList<>(ruled);
        all.addAll(PlainAreas.of(rows, ruled));
        return finder.apart(all).stream()
                .flatMap(area -> finder.split(area).stream())
                .sorted(Comparator.comparingInt(CellArea::top).thenComparingInt(CellArea::left))
                .toList();
    }

    private List<CellArea> grown(List<CellArea> areas) {
        List<CellArea> apart = apart(areas);
        List<CellArea> grown = new ArrayList<>();
        for (CellArea area : apart) {
            CellArea before = area;
            CellArea after = grown(area, apart);
            while (!after.equals(before)) {
                before = after;
                after = grown(before, apart);
            }
            grown.add(after);
        }
        return apart(grown);
    }

    private CellArea grown(CellArea area, List<CellArea> all) {
        CellArea wide = area;
        for (int row = area.top(); row < area.bottom(); row++) {
            for (PrintedCell cell : rows.printed(row)) {
                boolean elsewhere = all.stream().anyMatch(a -> !a.intersects(area) && a.intersects(cell.area()));
                wide = elsewhere ? wide : wide.union(cell.area());
            }
        }
        return down(up(wide));
    }

    /** Rows without borders go on with the table, if they print amounts under it. */
    private CellArea down(CellArea area) {
        int bottom = area.bottom();
        while (bottom < rows.count()
                && rows.printed(bottom, area.to(bottom + 1)).size() > 1
                && rows.hasAmount(bottom)
                && !rows.isCaption(bottom)) {
            bottom++;
        }
        return area.to(bottom);
    }

    /** A header may stand without borders over a body that has them. */
    private CellArea up(CellArea area) {
        int top = area.top();
        while (top > 0
                && rows.hasAmount(area.top())
                && rows.printed(top - 1, area.from(top - 1)).size() > 1
                && !rows.isCaption(top - 1)) {
            top--;
        }
        return area.from(top);
    }

    /** Areas that overlap are one. */
    private List<CellArea> apart(List<CellArea> areas) {
        List<CellArea> apart = new ArrayList<>();
        for (CellArea area : areas) {
            CellArea all = area;
            Optional<CellArea> other = overlapping(apart, all);
            while (other.isPresent()) {
                apart.remove(other.get());
                all = all.union(other.get());
                other = overlapping(apart, all);
            }
            apart.add(all);
        }
        return apart;
    }

    private static Optional<CellArea> overlapping(List<CellArea> areas, CellArea with) {
        return areas.stream().filter(a -> a.intersects(with)).findFirst();
    }

    private List<CellArea> split(CellArea area) {
        List<CellArea> parts = new ArrayList<>();
        int from = area.top();
        for (int row = area.top() + 1; row < area.bottom(); row++) {
            if (rows.startsTable(row, area)) {
                unframed(area.from(from).to(row)).ifPresent(parts::add);
                from = row;
            }
        }
        unframed(area.from(from)).ifPresent(parts::add);
        return parts;
    }

    /** The area without title and caption rows; empty if nothing else is in it. */
    private Optional<CellArea> unframed(CellArea area) {
        int top = area.top();
        while (top < area.bottom() && rows.frames(top, area)) {
            top++;
        }
        return top == area.bottom() ? Optional.empty() : Optional.of(area.from(top));
    }
}
