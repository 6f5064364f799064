package org.yusuan.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the tables of a sheet: what borders enclose, with the rows and columns beside them that belong to it, else rows of
 * several texts. Titles and captions are cut off at the top, also where they have borders.
 */
final class TableAreas {
    private final SheetRows rows;
    private final FrameRows frames;

    private TableAreas(SheetRows rows) {
        this.rows = rows;
        this.frames = new FrameRows(rows);
    }

    /** The areas from top to bottom; they do not overlap. */
    static List<Area> of(SheetRows rows) {
        TableAreas finder = new TableAreas(rows);
        List<Area> ruled = finder.grown(RuledAreas.of(rows));
        List<Area> all = new ArrayList<>(ruled);
        all.addAll(PlainAreas.of(rows, ruled));
        return finder.apart(all).stream()
                .flatMap(area -> finder.split(area).stream())
                .sorted(Comparator.comparingInt(Area::top).thenComparingInt(Area::left))
                .toList();
    }

    private List<Area> grown(List<Area> areas) {
        List<Area> apart = apart(areas);
        List<Area> grown = new ArrayList<>();
        for (Area area : apart) {
            Area before = area;
            Area after = grown(area, apart);
            while (!after.equals(before)) {
                before = after;
                after = grown(before, apart);
            }
            grown.add(after);
        }
        return apart(grown);
    }

    private Area grown(Area area, List<Area> all) {
        Area wide = area;
        for (int row = area.top(); row < area.bottom(); row++) {
            for (PrintedCell cell : rows.printed(row)) {
                boolean elsewhere = all.stream().anyMatch(a -> !a.intersects(area) && a.intersects(cell.area()));
                wide = elsewhere ? wide : wide.union(cell.area());
            }
        }
        return down(up(wide));
    }

    /** Rows without borders go on with the table, if they print amounts under it. */
    private Area down(Area area) {
        int bottom = area.bottom();
        while (bottom < rows.count()
                && rows.printed(bottom, area.to(bottom + 1)).size() > 1
                && rows.hasAmount(bottom)
                && !frames.isCaption(bottom)) {
            bottom++;
        }
        return area.to(bottom);
    }

    /** A header may stand without borders over a body that has them. */
    private Area up(Area area) {
        int top = area.top();
        while (top > 0
                && rows.hasAmount(area.top())
                && rows.printed(top - 1, area.from(top - 1)).size() > 1
                && !frames.isCaption(top - 1)) {
            top--;
        }
        return area.from(top);
    }

    /** Areas that overlap are one. */
    private List<Area> apart(List<Area> areas) {
        List<Area> apart = new ArrayList<>();
        for (Area area : areas) {
            Area all = area;
            Optional<Area> other = overlapping(apart, all);
            while (other.isPresent()) {
                apart.remove(other.get());
                all = all.union(other.get());
                other = overlapping(apart, all);
            }
            apart.add(all);
        }
        return apart;
    }

    private static Optional<Area> overlapping(List<Area> areas, Area with) {
        return areas.stream().filter(a -> a.intersects(with)).findFirst();
    }

    private List<Area> split(Area area) {
        List<Area> parts = new ArrayList<>();
        int from = area.top();
        for (int row = area.top() + 1; row < area.bottom(); row++) {
            if (frames.startsTable(row, area)) {
                unframed(area.from(from).to(row)).ifPresent(parts::add);
                from = row;
            }
        }
        unframed(area.from(from)).ifPresent(parts::add);
        return parts;
    }

    /** The area without title and caption rows; empty if nothing else is in it. */
    private Optional<Area> unframed(Area area) {
        int top = area.top();
        while (top < area.bottom() && frames.frames(top, area)) {
            top++;
        }
        return top == area.bottom() ? Optional.empty() : Optional.of(area.from(top));
    }
}
