package org.yusuan.document.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Puts glyphs together to lines: of a cell, a title, a whole page.
 *
 * <p>A glyph joins the line whose band it shares at least half of its height with. The tallest glyph of a line sets its band,
 * so that superscripts and the slightly different baselines of Latin digits fall into it, and no chain of small steps can
 * draw two lines together.
 */
public final class Lines {
    private static final Comparator<Glyph> TALLEST_FIRST = Comparator.comparingDouble(
                    (Glyph g) -> -g.box().height())
            .thenComparingDouble(g -> g.box().centerY());

    private final TreeMap<Double, LineBuilder> bands = new TreeMap<>();
    private final double tallest;

    private Lines(double tallest) {
        this.tallest = tallest;
    }

    /**
     * The lines of these glyphs, from top to bottom; glyphs that are not upright are left out.
     *
     * @param glyphs in drawing order
     * @return empty if nothing but white space is printed
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
        return lines.bands.values().stream().map(LineBuilder::toLine).toList();
    }

    private static Stream<Glyph> upright(Collection<Glyph> glyphs) {
        return glyphs.stream().filter(Glyph::upright);
    }

    private void add(Glyph glyph) {
        bandOf(glyph)
                .orElseGet(() -> bands.computeIfAbsent(glyph.box().centerY(), y -> new LineBuilder(glyph.box())))
                .add(glyph);
    }

    private void addSpace(Glyph space) {
        bandOf(space).ifPresent(band -> band.add(space));
    }

    /** The band that shares most of the glyph's height, of those that can reach it at all. */
    private Optional<LineBuilder> bandOf(Glyph glyph) {
        double y = glyph.box().centerY();
        LineBuilder best = null;
        // A loop, for every character comes by here.
        for (LineBuilder band :
                bands.subMap(y - tallest, true, y + tallest, true).values()) {
            boolean better = best == null || band.shared(glyph.box()) > best.shared(glyph.box());
            if (better && band.holds(glyph.box())) {
                best = band;
            }
        }
        return Optional.ofNullable(best);
    }
}
