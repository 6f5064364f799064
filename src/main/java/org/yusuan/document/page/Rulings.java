package org.yusuan.document.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yusuan.model.Box;
import org.yusuan.model.UnreadableDocument;

/**
 * Merges strokes into rulings: borders of neighbouring cells that were drawn separately and slightly apart, double
 * lines, dashes. The strokes come from a program or were found in a picture.
 */
public final class Rulings {
    /** Strokes closer together than this, in points, are one line drawn by several cells. */
    private static final double ONE_LINE = 2;

    /** Distance in points between two tables: at least a title is between them. */
    private static final double BETWEEN_TABLES = 12;

    /** Tolerances for lines that a program drew. */
    private static final Rulings DRAWN = new Rulings(4.6, 5, 4.6, true);

    /**
     * Tolerances for lines found in a picture. It has no slits that a program left, but strokes of characters look like
     * lines next to rulings.
     */
    private static final Rulings SEEN = new Rulings(2, 4, 4, false);

    /**
     * Shortest ruling in points. Dots, ticks and strokes of drawn letters are shorter; the narrowest column is wider.
     */
    private static final double SHORTEST = 5;

    /** Half of the slit width, in points, from which Tabula's own tolerance for crossings no longer suffices. */
    private static final double NOTICEABLE = 1.6;

    /** Coordinates are rounded to 1/64 point: fine enough for any page, and exact in Tabula's floats. */
    private static final double GRAIN = 64;

    private final double aside;
    private final double bundle;
    private final double gap;
    private final boolean slits;

    /**
     * Sets the tolerances, in points.
     *
     * @param aside distance across, below which lines belong together: the two lines of a double border (3 apart in
     *     Word), or of boxes with a slit between them. Two rows of text are never that close
     * @param bundle widest bundle of lines; without it a page of hatching would become one line
     * @param gap largest gap along a line, between dashes or at an open joint. Tabula loses one of two lines that are
     *     closer end to end
     * @param slits whether boxes may have slits between them
     */
    private Rulings(double aside, double bundle, double gap, boolean slits) {
        this.aside = aside;
        this.bundle = bundle;
        this.gap = gap;
        this.slits = slits;
    }

    /**
     * Returns the rulings that a program drew: horizontal ones first, from top to bottom, then vertical ones from left
     * to right.
     */
    static List<Stroke> of(List<Stroke> strokes) {
        return DRAWN.all(strokes);
    }

    /** Returns the rulings found in a picture, in the same order. */
    static List<Stroke> seen(List<Stroke> strokes) {
        return SEEN.all(strokes);
    }

    /**
     * Returns the rulings made of pieces that were found in a picture: doubles joined, gaps closed, short pieces
     * dropped; horizontal ones first.
     */
    public static List<Ruling> merged(List<Ruling> pieces) {
        return Rulings.seen(pieces.stream().map(Rulings::strokeOf).toList()).stream()
                .map(Stroke::ruling)
                .toList();
    }

    /**
     * Returns the cells between rulings, as in {@link PageContent#cells()}.
     *
     * @param number number of the page, 1-based
     * @throws UnreadableDocument if there are more rulings or crossings than the limits allow
     */
    public static List<Box> cells(List<Ruling> rulings, int number, PageLimits limits) throws UnreadableDocument {
        WorkBudget budget = new WorkBudget(limits);
        budget.begin(number);
        return new Lattice(budget).cells(rulings.stream().map(Rulings::strokeOf).toList());
    }

    private static Stroke strokeOf(Ruling ruling) {
        return ruling.horizontal()
                ? Stroke.horizontal(ruling.y0(), ruling.x0(), ruling.x1())
                : Stroke.vertical(ruling.x0(), ruling.y0(), ruling.y1());
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

    /**
     * Separates the strokes of tables that follow each other on the page, so that columns of different tables that
     * nearly line up are not merged.
     */
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

    /** Joins the strokes of a bundle end to end into rulings. */
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

    /**
     * Returns how far the lines of boxes with slits between them end before the middle of the slit: as far as they lie
     * beside it.
     */
    private static double shortfall(List<Stroke> bundle) {
        return spread(bundle) / 2;
    }

    private static Stroke prolonged(Stroke ruling, double by) {
        return stroke(ruling.horizontal(), ruling.at(), ruling.from() - by, ruling.to() + by);
    }

    /** Returns the position of a bundle: the mean of its strokes, weighted by length. */
    private static double middle(List<Stroke> bundle) {
        double length = 0;
        double sum = 0;
        for (Stroke stroke : bundle) {
            // One point is added to each length, so that dots count too.
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
