package org.yusuan.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Merges strokes to rulings: the borders of neighbouring cells, drawn apart and a little off, double lines, dashes.
 */
final class Rulings {
    /** The two lines of a double border are closer; two rows of text are never. */
    private static final double ASIDE = 2;

    /** How far a bundle of lines may reach across; without it a page of hatching would become one line. */
    private static final double BUNDLE = 4;

    /** Dashes are closer, and joints that gape. Tabula loses one of two lines that are closer than this end to end. */
    private static final double GAP = 4;

    /** Shorter are dots, ticks and strokes of drawn letters; the narrowest column is wider. */
    private static final double SHORTEST = 5;

    /** Parts of a point to which places are rounded: fine enough for any page, and exact in Tabula's floats. */
    private static final double GRAIN = 64;

    private Rulings() {}

    /** The rulings, from top to bottom and left to right, horizontal ones first. */
    static List<Stroke> of(List<Stroke> strokes) {
        List<Stroke> rulings = new ArrayList<>(merged(strokes, true));
        rulings.addAll(merged(strokes, false));
        return rulings;
    }

    private static List<Stroke> merged(List<Stroke> strokes, boolean horizontal) {
        List<Stroke> sorted = strokes.stream()
                .filter(s -> s.horizontal() == horizontal)
                .sorted(Comparator.comparingDouble(Stroke::at))
                .toList();
        List<Stroke> rulings = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || !isBundled(sorted.get(begin), sorted.get(i - 1), sorted.get(i))) {
                rulings.addAll(joined(sorted.subList(begin, i)));
                begin = i;
            }
        }
        return rulings;
    }

    private static boolean isBundled(Stroke first, Stroke last, Stroke next) {
        return next.at() - last.at() <= ASIDE && next.at() - first.at() <= BUNDLE;
    }

    /** The rulings that a bundle of strokes makes, end to end. */
    private static List<Stroke> joined(List<Stroke> bundle) {
        double at = middle(bundle);
        List<Stroke> sorted =
                bundle.stream().sorted(Comparator.comparingDouble(Stroke::from)).toList();
        List<Stroke> rulings = new ArrayList<>();
        double from = sorted.get(0).from();
        double to = sorted.get(0).to();
        for (Stroke next : sorted) {
            if (next.from() - to > GAP) {
                rulings.add(stroke(next.horizontal(), at, from, to));
                from = next.from();
                to = next.to();
            }
            to = Math.max(to, next.to());
        }
        rulings.add(stroke(sorted.get(0).horizontal(), at, from, to));
        rulings.removeIf(r -> r.length() < SHORTEST);
        return rulings;
    }

    /** The place of a bundle: the longer a stroke, the more it counts. */
    private static double middle(List<Stroke> bundle) {
        double length = 0;
        double sum = 0;
        for (Stroke stroke : bundle) {
            // A point's worth for each, so that dots have a place too.
            length += stroke.length() + 1;
            sum += stroke.at() * (stroke.length() + 1);
        }
        return sum / length;
    }

    private static Stroke stroke(boolean horizontal, double at, double from, double to) {
        return new Stroke(horizontal, grain(at), grain(from), grain(to));
    }

    private static double grain(double coordinate) {
        return Math.rint(coordinate * GRAIN) / GRAIN;
    }
}
