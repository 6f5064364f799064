package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.yusuan.document.page.Glyph;
import org.yusuan.document.page.Line;
import org.yusuan.document.page.Lines;

/**
 * Reads tables that stand side by side on a page one after the other, each with its own lines. A line that runs over the gap
 * between two tables belongs to the first, and to the others too as far as they have lines of their own.
 */
final class PageColumns {
    /** Tables that overlap less are one below the other, in points. */
    private static final double LEAST_OVERLAP = 5;

    /** A smaller piece beside a table is no table of its own: a legend, a box for a seal. */
    private static final int FEWEST_ROWS = 3;

    private static final int FEWEST_COLUMNS = 2;

    /** Narrowest gap between the lines of two tables, as a share of the size of their characters. */
    private static final double NARROWEST_GAP = 0.8;

    /** The gap in a line that belongs to two tables is so much wider than those between its characters. */
    private static final double WIDER_THAN_SPACING = 2;

    private final PageLayout layout;
    private final List<PageLayout> stretches = new ArrayList<>();
    private List<PageGrid> plain = new ArrayList<>();
    private double from = Double.NEGATIVE_INFINITY;

    private PageColumns(PageLayout layout) {
        this.layout = layout;
    }

    /** Tables side by side: {@code columns} from left to right, each from top to bottom. */
    private record Zone(double bottom, List<List<PageGrid>> columns) {

        /** The middles of the gaps between the columns. */
        List<Double> gaps() {
            return IntStream.range(1, columns.size())
                    .mapToObj(i -> (right(columns.get(i - 1)) + left(columns.get(i))) / 2)
                    .toList();
        }

        private static double left(List<PageGrid> grids) {
            return grids.stream().mapToDouble(g -> g.box().x0()).min().orElse(0);
        }

        private static double right(List<PageGrid> grids) {
            return grids.stream().mapToDouble(g -> g.box().x1()).max().orElse(0);
        }
    }

    /** Splits a page with tables side by side into stretches with one column each; any other page is one stretch. */
    static List<PageLayout> of(PageLayout layout) {
        PageColumns columns = new PageColumns(layout);
        for (Zone zone : zones(layout.grids())) {
            columns.add(zone);
        }
        return columns.stretches.isEmpty() ? List.of(layout) : columns.finished();
    }

    /** Parts the lines that run from the lines of one table into those of the table beside it. */
    static List<Line> separated(List<Line> lines, List<PageGrid> grids) {
        List<Zone> zones = zones(grids);
        if (zones.stream().allMatch(zone -> zone.columns.size() == 1)) {
            return lines;
        }
        List<Line> separated = new ArrayList<>();
        for (Line line : lines) {
            List<Double> gaps = zones.stream()
                    .filter(zone -> line.box().centerY() < zone.bottom)
                    .findFirst()
                    .map(Zone::gaps)
                    .orElse(List.of());
            separated.addAll(parted(line, gaps));
        }
        return separated;
    }

    private static List<Line> parted(Line line, List<Double> gaps) {
        for (double gap : gaps) {
            List<Glyph> before =
                    line.glyphs().stream().filter(g -> g.box().centerX() < gap).toList();
            List<Glyph> behind =
                    line.glyphs().stream().filter(g -> g.box().centerX() >= gap).toList();
            if (!before.isEmpty() && !behind.isEmpty() && isParted(line, before, behind)) {
                List<Line> parts = new ArrayList<>(Lines.of(before));
                Lines.of(behind).forEach(rest -> parts.addAll(parted(rest, gaps)));
                return parts;
            }
        }
        return List.of(line);
    }

    /** A title over both tables has no wider gap between the tables than elsewhere. */
    private static boolean isParted(Line line, List<Glyph> before, List<Glyph> behind) {
        double left = before.stream().mapToDouble(g -> g.box().x1()).max().orElse(0);
        double right = behind.stream().mapToDouble(g -> g.box().x0()).min().orElse(0);
        double size = line.glyphs().stream().mapToDouble(Glyph::fontSize).max().orElse(0);
        List<Glyph> all = line.glyphs();
        double spacing = IntStream.range(1, all.size())
                .mapToDouble(i -> all.get(i).box().x0() - all.get(i - 1).box().x1())
                .sorted()
                .skip((all.size() - 1) / 2)
                .findFirst()
                .orElse(0);
        return right - left >= Math.max(size * NARROWEST_GAP, spacing * WIDER_THAN_SPACING);
    }

    private void add(Zone zone) {
        if (zone.columns.size() == 1) {
            if (!plain.isEmpty() || stretches.isEmpty()) {
                plain.addAll(zone.columns.get(0));
                return;
            }
            plain = new ArrayList<>(zone.columns.get(0));
            return;
        }
        if (!plain.isEmpty()) {
            double end = plain.stream().mapToDouble(g -> g.box().y1()).max().orElse(from);
            stretch(plain, linesTo(end));
            plain = new ArrayList<>();
            from = end;
        }
        List<ContextLine> lines = linesTo(zone.bottom);
        List<Double> gaps = zone.gaps();
        for (int i = 0; i < zone.columns.size(); i++) {
            stretch(zone.columns.get(i), linesOf(i, lines, gaps));
        }
        from = zone.bottom;
    }

    private static List<ContextLine> linesOf(int column, List<ContextLine> lines, List<Double> gaps) {
        List<ContextLine> own = lines.stream()
                .filter(line -> gaps.stream().noneMatch(gap -> runsOver(line, gap)))
                .filter(line -> gaps.stream()
                                .filter(gap -> line.where().box().centerX() > gap)
                                .count()
                        == column)
                .toList();
        return own.isEmpty() && column > 0
                ? own
                : lines.stream()
                        .filter(line -> own.contains(line) || gaps.stream().anyMatch(gap -> runsOver(line, gap)))
                        .toList();
    }

    private static boolean runsOver(ContextLine line, double gap) {
        return line.where().box().x0() < gap && line.where().box().x1() > gap;
    }

    /** What is below the last tables belongs to the last of them. */
    private List<PageLayout> finished() {
        if (!plain.isEmpty()) {
            stretch(plain, linesTo(Double.POSITIVE_INFINITY));
            return stretches;
        }
        PageLayout last = stretches.remove(stretches.size() - 1);
        List<ContextLine> lines = new ArrayList<>(last.lines());
        lines.addAll(linesTo(Double.POSITIVE_INFINITY));
        stretch(last.grids(), lines);
        return stretches;
    }

    private List<ContextLine> linesTo(double to) {
        return layout.lines().stream()
                .filter(line -> line.where().box().centerY() >= from
                        && line.where().box().centerY() < to)
                .toList();
    }

    private void stretch(List<PageGrid> grids, List<ContextLine> lines) {
        stretches.add(new PageLayout(layout.page(), layout.width(), layout.height(), layout.margins(), grids, lines));
    }

    /** The tables from top to bottom; those that stand side by side together. */
    private static List<Zone> zones(List<PageGrid> grids) {
        List<Zone> zones = new ArrayList<>();
        List<PageGrid> open = new ArrayList<>();
        double bottom = Double.NEGATIVE_INFINITY;
        for (PageGrid grid : grids) { // from top to bottom
            if (!open.isEmpty() && grid.box().y0() > bottom - LEAST_OVERLAP) {
                zones.add(zone(open, bottom));
                open = new ArrayList<>();
            }
            open.add(grid);
            bottom = Math.max(bottom, grid.box().y1());
        }
        if (!open.isEmpty()) {
            zones.add(zone(open, bottom));
        }
        return zones;
    }

    private static Zone zone(List<PageGrid> grids, double bottom) {
        List<List<PageGrid>> columns = new ArrayList<>();
        double right = Double.NEGATIVE_INFINITY;
        for (PageGrid grid : grids.stream()
                .sorted(Comparator.comparingDouble(g -> g.box().x0()))
                .toList()) {
            if (grid.box().x0() > right) {
                columns.add(new ArrayList<>());
            }
            columns.get(columns.size() - 1).add(grid);
            right = Math.max(right, grid.box().x1());
        }
        boolean tables = columns.stream().allMatch(column -> column.stream()
                .anyMatch(g -> g.rows() >= FEWEST_ROWS && g.columns() >= FEWEST_COLUMNS));
        if (!tables) {
            return new Zone(bottom, List.of(grids));
        }
        columns.forEach(
                column -> column.sort(Comparator.comparingDouble(g -> g.box().y0())));
        return new Zone(bottom, columns);
    }
}
