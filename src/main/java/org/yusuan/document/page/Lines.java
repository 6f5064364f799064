package org.yusuan.document.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yusuan.model.Box;

/**
 * Groups glyphs into lines, within a cell, a title or a whole page.
 *
 * <p>A glyph joins the line whose band covers at least half of the glyph's height. The tallest glyph of a line sets its
 * band, so that superscripts and Latin digits with a slightly different baseline fall into it, and no chain of small
 * steps can merge two lines.
 */
public final class Lines {
    private static final Comparator<Glyph> TALLEST_FIRST = Comparator.comparingDouble(
                    (Glyph g) -> -g.box().height())
            .thenComparingDouble(g -> g.box().centerY());

    private final TreeMap<Double, LineBuilder> builders = new TreeMap<>();
    private final double tallest;

    private Lines(double tallest) {
        this.tallest = tallest;
    }

    /**
     * Returns the lines of these glyphs from top to bottom; glyphs that are not upright are left out.
     *
     * @param glyphs in drawing order
     * @return the lines; empty if only white space is printed
     */
    public static List<Line> of(Collection<Glyph> glyphs) {
        List<Glyph> printed = upright(glyphs)
                .filter(g -> !Blank.is(g.text()))
                .sorted(TALLEST_FIRST)
                .toList();
        if (printed.isEmpty()) {
            return List.of();
        }
        Lines lines = new Lines(printed.get(0).box().height());
        printed.forEach(lines::add);
        upright(glyphs).filter(g -> Blank.is(g.text())).forEach(lines::addSpace);
        return lines.builders.values().stream().map(LineBuilder::toLine).toList();
    }

    private static Stream<Glyph> upright(Collection<Glyph> glyphs) {
        return glyphs.stream().filter(Glyph::upright);
    }

    private void add(Glyph glyph) {
        lineOf(glyph)
                .orElseGet(() -> builders.computeIfAbsent(glyph.box().centerY(), y -> new LineBuilder(glyph.box())))
                .add(glyph);
    }

    private void addSpace(Glyph space) {
        lineOf(space).ifPresent(builder -> builder.add(space));
    }

    /** Returns the line whose band covers the most of the glyph's height, among those near enough to reach it. */
    private Optional<LineBuilder> lineOf(Glyph glyph) {
        double y = glyph.box().centerY();
        LineBuilder best = null;
        // A loop, because this runs for every character.
        for (LineBuilder builder :
                builders.subMap(y - tallest, true, y + tallest, true).values()) {
            boolean better = best == null || builder.shared(glyph.box()) > best.shared(glyph.box());
            if (better && builder.holds(glyph.box())) {
                best = builder;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Collects the glyphs of one line. */
    private static final class LineBuilder {
        /** Width of a gap as a share of the font size; anything narrower is loose setting within one word. */
        private static final double GAP = 1 / 3.0;

        /**
         * Width from which a printed space counts as a gap, as a share of the font size; a Latin space is a quarter
         * wide.
         */
        private static final double PRINTED_SPACE = 0.12;

        /**
         * Share of a glyph's height that must lie in the band. A glyph of the next line shares less, even if lines are
         * set solid; a superscript shares more.
         */
        private static final double SHARED_HEIGHT = 0.5;

        private final Box tallest;
        private final List<Glyph> glyphs = new ArrayList<>();

        LineBuilder(Box tallest) {
            this.tallest = tallest;
        }

        void add(Glyph glyph) {
            glyphs.add(glyph);
        }

        boolean holds(Box box) {
            return shared(box) >= SHARED_HEIGHT;
        }

        /** Returns how much of the box's height lies in the band, 0..1. */
        double shared(Box box) {
            double common = Math.min(tallest.y1(), box.y1()) - Math.max(tallest.y0(), box.y0());
            return box.height() > 0 ? Math.max(0, common) / box.height() : 0;
        }

        Line toLine() {
            glyphs.sort(Comparator.comparingDouble(g -> g.box().x0()));
            StringBuilder text = new StringBuilder();
            List<Glyph> printed = new ArrayList<>();
            boolean space = false;
            for (Glyph glyph : glyphs) {
                if (Blank.is(glyph.text())) {
                    space = true;
                    continue;
                }
                if (!printed.isEmpty() && isGap(printed.get(printed.size() - 1), glyph, space)) {
                    text.append(' ');
                }
                text.append(glyph.text());
                printed.add(glyph);
                space = false;
            }
            return new Line(text.toString(), around(printed), printed);
        }

        private static boolean isGap(Glyph left, Glyph right, boolean printedSpace) {
            double gap = right.box().x0() - left.box().x1();
            double size = Math.max(left.fontSize(), right.fontSize());
            return gap > size * (printedSpace ? PRINTED_SPACE : GAP);
        }

        private static Box around(List<Glyph> glyphs) {
            return glyphs.stream().map(Glyph::box).reduce(Box::union).orElseThrow();
        }
    }
}
