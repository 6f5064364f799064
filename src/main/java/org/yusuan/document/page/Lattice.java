package org.yusuan.document.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.yusuan.model.Box;
import org.yusuan.model.UnreadableDocument;
import technology.tabula.Ruling;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** Finds the cells between rulings with Tabula, table by table. */
final class Lattice {
    /** Narrowest cell in points; anything narrower is the slit between the two lines of a border. */
    private static final double NARROWEST = 3;

    private static final Comparator<Box> READING_ORDER =
            Comparator.comparingDouble(Box::y0).thenComparingDouble(Box::x0);

    private final WorkBudget budget;

    Lattice(WorkBudget budget) {
        this.budget = budget;
    }

    /**
     * Returns the cells in points, from top to bottom and left to right.
     *
     * @throws UnreadableDocument if there are more rulings or crossings than the limits allow; comparing crossings is the
     *     expensive part
     */
    List<Box> cells(List<Stroke> rulings) throws UnreadableDocument {
        budget.rulings(rulings.size());
        List<RulingGroup> groups = RulingGroup.of(rulings, budget);
        List<List<Box>> tables = new ArrayList<>();
        for (RulingGroup group : groups) {
            tables.add(cells(group));
        }
        tables.removeIf(table -> isFrame(table, tables));
        return tables.stream().flatMap(List::stream).sorted(READING_ORDER).toList();
    }

    private static List<Box> cells(RulingGroup group) {
        RulingGroup closed = group.closed();
        return SpreadsheetExtractionAlgorithm.findCells(lines(closed.horizontal()), lines(closed.vertical())).stream()
                .map(PageTransform::boxOf)
                .filter(box -> box.width() >= NARROWEST && box.height() >= NARROWEST)
                .toList();
    }

    private static List<Ruling> lines(List<Stroke> strokes) {
        List<Ruling> lines = new ArrayList<>();
        for (Stroke stroke : strokes) {
            Box box = stroke.box();
            lines.add(new Ruling((float) box.y0(), (float) box.x0(), (float) box.width(), (float) box.height()));
        }
        return lines;
    }

    /**
     * Whether a table is a single cell with another table inside it: the frame of a page, whose text belongs to the
     * inner table.
     */
    private static boolean isFrame(List<Box> table, List<List<Box>> tables) {
        return table.size() == 1
                && tables.stream()
                        .filter(other -> other != table)
                        .flatMap(List::stream)
                        .anyMatch(cell -> table.get(0).contains(cell.centerX(), cell.centerY()));
    }

    /**
     * Rulings that are connected by crossings; usually one table.
     *
     * @param horizontal from top to bottom
     * @param vertical from left to right
     */
    private record RulingGroup(List<Stroke> horizontal, List<Stroke> vertical) {
        /** Distance in points at which Tabula still lets two rulings cross: it extends each of them by two points. */
        private static final double MISS = 4;

        /**
         * Largest difference in points between the ends of lines at an open border; a program drew them, so they end
         * together.
         */
        private static final double SAME_END = 3;

        /**
         * Length in points by which lines must pass the last line across them; shorter ends only stick out over an
         * existing border.
         */
        private static final double OPEN = 8;

        /**
         * Returns the groups of a page in the order of their first ruling. Lines that meet no other line are left out.
         */
        static List<RulingGroup> of(List<Stroke> rulings, WorkBudget budget) throws UnreadableDocument {
            List<Stroke> horizontal =
                    rulings.stream().filter(Stroke::horizontal).toList();
            List<Stroke> vertical =
                    rulings.stream().filter(r -> !r.horizontal()).toList();
            int[] leader = IntStream.range(0, rulings.size()).toArray();
            int crossings = 0;
            for (int h = 0; h < horizontal.size(); h++) {
                for (int v = 0; v < vertical.size(); v++) {
                    if (horizontal.get(h).meets(vertical.get(v), MISS)) {
                        budget.crossings(++crossings);
                        join(leader, h, horizontal.size() + v);
                    }
                }
            }
            return grouped(leader, horizontal, vertical);
        }

        private static List<RulingGroup> grouped(int[] leader, List<Stroke> horizontal, List<Stroke> vertical) {
            Map<Integer, RulingGroup> groups = new LinkedHashMap<>();
            for (int i = 0; i < leader.length; i++) {
                RulingGroup group = groups.computeIfAbsent(
                        leaderOf(leader, i), g -> new RulingGroup(new ArrayList<>(), new ArrayList<>()));
                if (i < horizontal.size()) {
                    group.horizontal.add(horizontal.get(i));
                } else {
                    group.vertical.add(vertical.get(i - horizontal.size()));
                }
            }
            return groups.values().stream()
                    .filter(group -> !group.horizontal.isEmpty() && !group.vertical.isEmpty())
                    .toList();
        }

        private static void join(int[] leader, int a, int b) {
            int one = leaderOf(leader, a);
            int other = leaderOf(leader, b);
            leader[Math.max(one, other)] = Math.min(one, other);
        }

        private static int leaderOf(int[] leader, int i) {
            int first = i;
            while (leader[first] != first) {
                leader[first] = leader[leader[first]];
                first = leader[first];
            }
            return first;
        }

        /** Returns the group with the outer borders that a table printed without side lines leaves out. */
        RulingGroup closed() {
            List<Stroke> sides = new ArrayList<>(vertical);
            sides.addAll(borders(horizontal, vertical));
            List<Stroke> ends = new ArrayList<>(horizontal);
            ends.addAll(borders(sides, horizontal));
            return new RulingGroup(ends, sides);
        }

        /** Returns the borders where lines pass the outermost line across them and end together. */
        private static List<Stroke> borders(List<Stroke> lines, List<Stroke> across) {
            double low = lines.stream().mapToDouble(Stroke::from).min().orElseThrow();
            double high = lines.stream().mapToDouble(Stroke::to).max().orElseThrow();
            double first = across.stream().mapToDouble(Stroke::at).min().orElseThrow();
            double last = across.stream().mapToDouble(Stroke::at).max().orElseThrow();
            List<Stroke> borders = new ArrayList<>();
            if (first - low > OPEN) {
                border(lines.stream().filter(l -> l.from() - low <= SAME_END).toList(), low, borders);
            }
            if (high - last > OPEN) {
                border(lines.stream().filter(l -> high - l.to() <= SAME_END).toList(), high, borders);
            }
            return borders;
        }

        private static void border(List<Stroke> ending, double at, List<Stroke> borders) {
            double[] places = ending.stream().mapToDouble(Stroke::at).sorted().toArray();
            if (places.length > 1) {
                borders.add(new Stroke(!ending.get(0).horizontal(), at, places[0], places[places.length - 1]));
            }
        }
    }
}
