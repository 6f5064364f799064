package org.yusuan.document.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.yusuan.model.UnreadableDocument;

/**
 * Rulings that hang together: one table, as a rule.
 *
 * @param horizontal from top to bottom
 * @param vertical from left to right
 */
record RulingGroup(List<Stroke> horizontal, List<Stroke> vertical) {
    /** Tabula lets two rulings cross that miss each other by this: each is prolonged by two points. */
    private static final double MISS = 4;

    /** Lines of an open border end at the same place; the hand that drew them was a program's. */
    private static final double SAME_END = 3;

    /** Shorter ends stand out over a border that is there. */
    private static final double OPEN = 8;

    /** The nets of a page, in the order of their first ruling; lines that meet no other are left out. */
    static List<RulingGroup> of(List<Stroke> rulings, WorkBudget work) throws UnreadableDocument {
        List<Stroke> horizontal = rulings.stream().filter(Stroke::horizontal).toList();
        List<Stroke> vertical = rulings.stream().filter(r -> !r.horizontal()).toList();
        int[] group = IntStream.range(0, rulings.size()).toArray();
        int crossings = 0;
        for (int h = 0; h < horizontal.size(); h++) {
            for (int v = 0; v < vertical.size(); v++) {
                if (horizontal.get(h).meets(vertical.get(v), MISS)) {
                    work.crossings(++crossings);
                    join(group, h, horizontal.size() + v);
                }
            }
        }
        return grouped(group, horizontal, vertical);
    }

    private static List<RulingGroup> grouped(int[] group, List<Stroke> horizontal, List<Stroke> vertical) {
        Map<Integer, RulingGroup> nets = new LinkedHashMap<>();
        for (int i = 0; i < group.length; i++) {
            RulingGroup net =
                    nets.computeIfAbsent(first(group, i), g -> new RulingGroup(new ArrayList<>(), new ArrayList<>()));
            if (i < horizontal.size()) {
                net.horizontal.add(horizontal.get(i));
            } else {
                net.vertical.add(vertical.get(i - horizontal.size()));
            }
        }
        return nets.values().stream()
                .filter(net -> !net.horizontal.isEmpty() && !net.vertical.isEmpty())
                .toList();
    }

    private static void join(int[] group, int a, int b) {
        int one = first(group, a);
        int other = first(group, b);
        group[Math.max(one, other)] = Math.min(one, other);
    }

    private static int first(int[] group, int i) {
        int first = i;
        while (group[first] != first) {
            group[first] = group[group[first]];
            first = group[first];
        }
        return first;
    }

    /** The net with the outer borders that a table printed without side lines leaves to the eye. */
    RulingGroup closed() {
        List<Stroke> sides = new ArrayList<>(vertical);
        sides.addAll(borders(horizontal, vertical));
        List<Stroke> ends = new ArrayList<>(horizontal);
        ends.addAll(borders(sides, horizontal));
        return new RulingGroup(ends, sides);
    }

    /** Where lines run on beyond the outermost of those across them, and end together. */
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
