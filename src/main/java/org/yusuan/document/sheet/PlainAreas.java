package org.yusuan.document.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds tables without borders: rows of several texts that follow each other. */
final class PlainAreas {
    private static final int FEWEST_TEXTS = 2;
    private static final int FEWEST_ROWS = 2;
    /** An empty table may be printed as the row of its headers alone. */
    private static final int FEWEST_HEADERS = 3;

    private final SheetRows rows;
    private final List<CellArea> found = new ArrayList<>();

    private PlainAreas(SheetRows rows) {
        this.rows = rows;
    }

    /**
     * The areas from top to bottom.
     *
     * @param ruled areas of tables with borders, whose rows are left out
     */
    static List<CellArea> of(SheetRows rows, List<CellArea> ruled) {
        PlainAreas areas = new PlainAreas(rows);
        int from = 0;
        for (int row = 0; row <= rows.count(); row++) {
            int at = row;
            boolean ends = row == rows.count()
                    || rows.isBlank(row)
                    || ruled.stream().anyMatch(a -> a.top() <= at && at < a.bottom());
            if (ends) {
                areas.addRun(from, row);
                from = row + 1;
            }
        }
        return areas.found.stream()
                .filter(a -> a.rows() >= FEWEST_ROWS || rows.printed(a.top()).size() >= FEWEST_HEADERS)
                .toList();
    }

    private void addRun(int from, int to) {
        int first = from;
        while (first < to && !isTableRow(first)) {
            first++;
        }
        int last = to;
        while (last > first && !isTableRow(last - 1)) {
            last--;
        }
        if (first == last) {
            return;
        }
        CellArea area = around(first, last);
        CellArea before = found.isEmpty() ? null : found.get(found.size() - 1);
        // a blank row within a table parts it from rows that have amounts, but no header of their own
        if (before != null && first == from && rows.hasAmount(first) && isGap(before.bottom(), from)) {
            found.set(found.size() - 1, before.union(area));
        } else {
            found.add(area);
        }
    }

    private boolean isTableRow(int row) {
        return rows.printed(row).size() >= FEWEST_TEXTS && !rows.isCaption(row);
    }

    private boolean isGap(int from, int to) {
        return IntStream.range(from, to).allMatch(rows::isBlank);
    }

    private CellArea around(int from, int to) {
        return IntStream.range(from, to)
                .boxed()
                .flatMap(row -> rows.printed(row).stream())
                .map(PrintedCell::area)
                .reduce(CellArea::union)
                .orElseThrow();
    }
}
