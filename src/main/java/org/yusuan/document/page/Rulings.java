package org.yusuan.document.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Merges strokes to rulings: the borders of neighbouring cells, drawn apart and a little off, double lines, dashes.
 */
final class Rulings {
    /** Strokes that lie closer together are one line, drawn by several cells, wherever on the page they are. */
    private static final double ONE_LINE = 2;

    /** A title at least stands between two tables, points. */
    private static final double BETWEEN_TABLES = 12;

    /** As programs draw them. */
    private static final Rulings DRAWN = new Rulings(4.6, 5, 4.6, true);

    /** As a picture shows them: no programs' slits, but strokes of characters that seem to be lines beside them. */
    private static final Rulings SEEN = new Rulings(2, 4, 4, false);

    /** Shorter are dots, ticks and strokes of drawn letters; the narrowest column is wider. */
    private static final double SHORTEST = 5;

    /** Half of the slit from which on Tabula's own tolerance for crossings is no longer enough. */
    private static final double NOTICEABLE = 1.6;

    /** Parts of a point to which places are rounded: fine enough for any page, and exact in Tabula's floats. */
    private static final double GRAIN = 64;

    private final double aside;
    private final double bundle;
    private final double gap;
    private final boolean slits;

    /**
     * Tolerances, in points.
     *
     * @param aside the two lines of a double border are closer (Word's of 1½ points are 3 apart), and those of boxes with a slit
     *     between them; two rows of text are never
     * @param bundle how far a bundle of lines may reach across; without it a page of hatching would become one line
     * @param gap dashes are closer, and joints that gape. Tabula loses one of two lines that are closer than this end to end
     * @param slits whether boxes may have slits between them
     */
    private Rulings(double aside, double bundle, double gap, boolean slits) {
        this.aside = aside;
        this.bundle = bundle;
        this.gap = gap;
        this.slits = slits;
    }

    /** The rulings that a program drew, from top to bottom and left to right, horizontal ones first. */
    static List<Stroke> of(List<Stroke> strokes) {
        return DRAWN.all(strokes);
    }

    /** Those that were found in a picture, in the same order. */
    static List<Stroke> seen(List<Stroke> strokes) {
        return SEEN.all(strokes);
    }

    private List<Stroke> all(List<Stroke> strokes) {
        List<Stroke> rulings = new ArrayList<>(merged(strokes, true));
        rulings.addAll(merged(strokes, false));
        return rulings;
    }

    private List<Stroke> merged(List<Stroke> strokes, boolean horizontal) {
        List<Stroke> sorted = strokes.stream()
                .filter(s -> s.horizontal() == horizontal)
                .sorted(Comparator.comparingDouble(Stroke::at))
                .toList();
        List<Stroke> rulings = new ArrayList<>();
        for (List<Stroke> near : split(sorted, (begin, last, next) -> next.at() - last.at() > aside)) {
            if (spread(near) <= ONE_LINE) {
                rulings.addAll(joined(near));
            } else {
                List<List<Stroke>> tables = slits ? apart(near) : List.of(near);
                tables.forEach(table -> bundles(table).forEach(b -> rulings.addAll(joined(b))));
            }
        }
        rulings.sort(Comparator.comparingDouble(Stroke::at));
        return rulings;
    }

    private interface Break {
        boolean isBetween(Stroke begin, Stroke last, Stroke next);
    }

    private static List<List<Stroke>> split(List<Stroke> sorted, Break where) {
        List<List<Stroke>> parts = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || where.isBetween(sorted.get(begin), sorted.get(i - 1), sorted.get(i))) {
                parts.add(sorted.subList(begin, i));
                begin = i;
            }
        }
        return parts;
    }

    /** Strokes of tables that follow each other on the page: what nearly meets must not draw their columns together. */
    private static List<List<Stroke>> apart(List<Stroke> near) {
        List<Stroke> sorted =
                near.stream().sorted(Comparator.comparingDouble(Stroke::from)).toList();
        double to = Double.NEGATIVE_INFINITY;
        List<List<Stroke>> tables = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < sorted.size(); i++) {
            if (i > 0 && sorted.get(i).from() - to > BETWEEN_TABLES) {
                tables.add(sorted.subList(begin, i));
                begin = i;
            }
            to = Math.max(to, sorted.get(i).to());
        }
        tables.add(sorted.subList(begin, sorted.size()));
        return tables;
    }

    private List<List<Stroke>> bundles(List<Stroke> table) {
        List<Stroke> sorted =
                table.stream().sorted(Comparator.comparingDouble(Stroke::at)).toList();
        return split(sorted, (begin, last, next) -> next.at() - last.at() > aside || next.at() - begin.at() > bundle);
    }

    private static double spread(List<Stroke> sorted) {
        return sorted.get(sorted.size() - 1).at() - sorted.get(0).at();
    }

    /** The rulings that a bundle of strokes makes, end to end. */
    private List<Stroke> joined(List<Stroke> strokes) {
        double at = middle(strokes);
        List<Stroke> sorted = strokes.stream()
                .sorted(Comparator.comparingDouble(Stroke::from))
                .toList();
        List<Stroke> rulings = new ArrayList<>();
        double from = sorted.get(0).from();
        double to = sorted.get(0).to();
        for (Stroke next : sorted) {
            if (next.from() - to > gap) {
                rulings.add(stroke(next.horizontal(), at, from, to));
                from = next.from();
                to = next.to();
            }
            to = Math.max(to, next.to());
        }
        rulings.add(stroke(sorted.get(0).horizontal(), at, from, to));
        rulings.removeIf(r -> r.length() < SHORTEST);
        double shortfall = shortfall(strokes);
        return !slits || shortfall < NOTICEABLE
                ? rulings
                : rulings.stream().map(r -> prolonged(r, shortfall)).toList();
    }

    /** Boxes with slits between them: their lines end as far from the middle of the slit as they lie beside it. */
    private static double shortfall(List<Stroke> bundle) {
        return spread(bundle) / 2;
    }

    private static Stroke prolonged(Stroke ruling, double by) {
        return stroke(ruling.horizontal(), ruling.at(), ruling.from() - by, ruling.to() + by);
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
