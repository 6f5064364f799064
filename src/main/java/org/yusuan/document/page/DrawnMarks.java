package org.yusuan.document.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yusuan.model.Box;

/**
 * Tells lines that belong to characters from rulings: a line through characters strikes them out, and a short bar
 * before a figure is its minus, which some programs draw instead of printing it.
 *
 * @param glyphs the characters without those that are struck out, with a minus for each bar
 * @param rulings the strokes that are left
 */
record DrawnMarks(List<InkedGlyph> glyphs, List<Stroke> rulings) {
    /** Heights between which a line runs through a character, as shares of its box from the top. */
    private static final double HIGHEST = 0.32;

    private static final double LOWEST = 0.74;

    /** How far a strike line may extend beyond the characters, as a share of the font size. */
    private static final double OVERHANG = 1;

    /** Shortest strike line as a share of the width of the one character that it strikes out. */
    private static final double ACROSS = 0.7;

    /** Shortest and longest minus, and largest distance from its figure, as shares of the font size. */
    private static final double SHORTEST_MINUS = 0.2;

    private static final double LONGEST_MINUS = 0.85;
    private static final double BEFORE = 0.6;
    private static final double OVERLAP = 0.1;

    /** Distance in points within which two strokes meet. */
    private static final double MEETING = 1.5;

    /** Finds the marks among the strokes of a page. */
    static DrawnMarks of(List<InkedGlyph> glyphs, List<Stroke> strokes) {
        if (glyphs.isEmpty() || strokes.isEmpty()) {
            return new DrawnMarks(glyphs, strokes);
        }
        return new Finder(glyphs, strokes).marks();
    }

    private static final class Finder {
        private final List<InkedGlyph> all;
        private final List<Stroke> strokes;
        private final List<InkedGlyph> byHeight;
        private final double tallest;
        private final Set<InkedGlyph> struck = identity();
        private final Map<InkedGlyph, InkedGlyph> signs = new IdentityHashMap<>();
        private final Set<Stroke> used = identity();

        Finder(List<InkedGlyph> all, List<Stroke> strokes) {
            this.all = all;
            this.strokes = strokes;
            this.byHeight = all.stream()
                    .filter(g -> g.glyph().upright() && !Blank.is(g.glyph().text()))
                    .sorted(Comparator.comparingDouble(g -> g.glyph().box().centerY()))
                    .toList();
            this.tallest = byHeight.stream()
                    .mapToDouble(g -> g.glyph().box().height())
                    .max()
                    .orElse(0);
        }

        private static <T> Set<T> identity() {
            return Collections.newSetFromMap(new IdentityHashMap<>());
        }

        DrawnMarks marks() {
            for (Stroke stroke : strokes) {
                if (stroke.horizontal()) {
                    List<InkedGlyph> level = level(stroke);
                    if (!level.isEmpty()) {
                        read(stroke, level);
                    }
                }
            }
            return used.isEmpty() ? new DrawnMarks(all, strokes) : new DrawnMarks(read(), left());
        }

        private List<Stroke> left() {
            return strokes.stream().filter(s -> !used.contains(s)).toList();
        }

        private List<InkedGlyph> read() {
            List<InkedGlyph> read = new ArrayList<>(all.size() + signs.size());
            for (InkedGlyph glyph : all) {
                InkedGlyph sign = signs.get(glyph);
                if (sign != null && !struck.contains(glyph)) {
                    read.add(sign);
                }
                if (!struck.contains(glyph)) {
                    read.add(glyph);
                }
            }
            return read;
        }

        /** Returns the characters through whose height the stroke runs, within reach of it. */
        private List<InkedGlyph> level(Stroke stroke) {
            List<InkedGlyph> level = new ArrayList<>();
            for (int i = first(stroke.at() - tallest / 2); i < byHeight.size(); i++) {
                Glyph glyph = byHeight.get(i).glyph();
                Box box = glyph.box();
                if (box.centerY() > stroke.at() + tallest / 2) {
                    break;
                }
                double share = (stroke.at() - box.y0()) / box.height();
                if (share >= HIGHEST
                        && share <= LOWEST
                        && box.x1() >= stroke.from() - glyph.fontSize()
                        && box.x0() <= stroke.to() + glyph.fontSize()) {
                    level.add(byHeight.get(i));
                }
            }
            return level;
        }

        private int first(double y) {
            int low = 0;
            int high = byHeight.size();
            while (low < high) {
                int middle = (low + high) / 2;
                if (byHeight.get(middle).glyph().box().centerY() < y) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        private void read(Stroke stroke, List<InkedGlyph> level) {
            List<InkedGlyph> crossed = level.stream()
                    .filter(g -> g.glyph().box().centerX() >= stroke.from()
                            && g.glyph().box().centerX() <= stroke.to())
                    .toList();
            if (crossed.isEmpty()) {
                sign(stroke, level);
            } else if (strikes(stroke, crossed) && !isBorder(stroke)) {
                struck.addAll(crossed);
                used.add(stroke);
            }
        }

        private static boolean strikes(Stroke stroke, List<InkedGlyph> crossed) {
            double overhang = OVERHANG * crossed.get(0).glyph().fontSize();
            Box box = crossed.stream()
                    .map(g -> g.glyph().box())
                    .reduce(Box::union)
                    .orElseThrow();
            return stroke.from() >= box.x0() - overhang
                    && stroke.to() <= box.x1() + overhang
                    && stroke.length() >= ACROSS * crossed.get(0).glyph().box().width();
        }

        /** Whether vertical lines end or cross at an end of the stroke: then it is the border of a cell. */
        private boolean isBorder(Stroke stroke) {
            return strokes.stream().anyMatch(s -> !s.horizontal() && s.meets(stroke, MEETING) && isAtEnd(s, stroke));
        }

        private static boolean isAtEnd(Stroke upright, Stroke stroke) {
            return Math.min(Math.abs(upright.at() - stroke.from()), Math.abs(upright.at() - stroke.to())) <= MEETING;
        }

        private void sign(Stroke stroke, List<InkedGlyph> level) {
            level.stream()
                    .filter(g -> g.glyph().box().centerX() > stroke.to())
                    .min(Comparator.comparingDouble(g -> g.glyph().box().x0()))
                    .filter(g -> isMinus(stroke, g.glyph()) && !isBorder(stroke) && !isDashed(stroke))
                    .ifPresent(figure -> {
                        Box box = figure.glyph().box();
                        Box place = new Box(stroke.from(), box.y0(), stroke.to(), box.y1());
                        signs.put(figure, figure.with(place, NamedShape.MINUS));
                        used.add(stroke);
                    });
        }

        private static boolean isMinus(Stroke stroke, Glyph figure) {
            double em = figure.fontSize();
            double gap = figure.box().x0() - stroke.to();
            return Character.isDigit(figure.text().codePointAt(0))
                    && stroke.length() >= SHORTEST_MINUS * em
                    && stroke.length() <= LONGEST_MINUS * em
                    && gap <= BEFORE * em
                    && gap >= -OVERLAP * em;
        }

        /** Whether another stroke lies beside it or across it: then it is part of a dashed line, or a square. */
        private boolean isDashed(Stroke stroke) {
            return strokes.stream().anyMatch(s -> s != stroke && touches(s, stroke));
        }

        private static boolean touches(Stroke other, Stroke stroke) {
            double reach = stroke.length();
            return other.horizontal()
                    ? Math.abs(other.at() - stroke.at()) <= MEETING
                            && other.from() <= stroke.to() + reach
                            && other.to() >= stroke.from() - reach
                    : other.at() >= stroke.from()
                            && other.at() <= stroke.to()
                            && other.from() <= stroke.at()
                            && other.to() >= stroke.at();
        }
    }
}
