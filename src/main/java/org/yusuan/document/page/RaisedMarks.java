package org.yusuan.document.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.yusuan.model.Box;

/**
 * Leaves out footnote marks: small raised or lowered digits and signs behind a figure or a name. They are no digits of
 * the figure.
 */
final class RaisedMarks {
    /** Largest size of a mark as a share of the size of the character that it stands at. */
    private static final double SMALL = 0.8;

    /** Smallest distance of the two baselines, as a share of the larger size. */
    private static final double RAISED = 0.2;

    /** Largest gap between a mark and what it stands at, as a share of the larger size. */
    private static final double GAP = 0.2;

    /** Share of a character's box that lies below its baseline. */
    private static final double BELOW_BASELINE = 0.12;

    private static final String SIGNS = "*＊†‡注[]()（）〔〕［］,，、";

    private RaisedMarks() {}

    /** Returns the characters of a page without footnote marks, in the same order. */
    static List<InkedGlyph> without(List<InkedGlyph> glyphs) {
        double smallest = glyphs.stream()
                .filter(g -> isMark(g.glyph()))
                .mapToDouble(g -> g.glyph().fontSize())
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        List<InkedGlyph> large = glyphs.stream()
                .filter(g -> g.glyph().upright()
                        && smallest <= SMALL * g.glyph().fontSize()
                        && !Blank.is(g.glyph().text()))
                .sorted(Comparator.comparingDouble(g -> g.glyph().box().centerY()))
                .toList();
        if (large.isEmpty()) {
            return glyphs;
        }
        Set<InkedGlyph> marks = marks(glyphs, large);
        return marks.isEmpty()
                ? glyphs
                : glyphs.stream().filter(g -> !marks.contains(g)).toList();
    }

    private static Set<InkedGlyph> marks(List<InkedGlyph> glyphs, List<InkedGlyph> large) {
        Set<InkedGlyph> marks = Collections.newSetFromMap(new IdentityHashMap<>());
        double tallest =
                large.stream().mapToDouble(g -> g.glyph().box().height()).max().orElse(0);
        List<InkedGlyph> small = new ArrayList<>();
        for (InkedGlyph glyph : glyphs) {
            if (isMark(glyph.glyph())) {
                small.add(glyph);
            }
        }
        // From left to right, so that the second sign of a mark stands at the first.
        small.sort(Comparator.comparingDouble(g -> g.glyph().box().x0()));
        for (InkedGlyph glyph : small) {
            if (standsAtAny(glyph.glyph(), large, tallest) || follows(glyph.glyph(), marks)) {
                marks.add(glyph);
            }
        }
        return marks;
    }

    private static boolean isMark(Glyph glyph) {
        int c = glyph.text().codePointAt(0);
        return glyph.upright()
                && (c >= '0' && c <= '9'
                        || c >= 0x2460 && c <= 0x24FF
                        || c >= 0x2776 && c <= 0x2793
                        || SIGNS.indexOf(c) >= 0);
    }

    private static boolean standsAtAny(Glyph mark, List<InkedGlyph> large, double tallest) {
        double y = mark.box().centerY();
        for (int i = first(large, y - tallest); i < large.size(); i++) {
            Glyph base = large.get(i).glyph();
            if (base.box().centerY() > y + tallest) {
                return false;
            }
            if (standsAt(mark, base)) {
                return true;
            }
        }
        return false;
    }

    private static int first(List<InkedGlyph> sorted, double y) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (sorted.get(middle).glyph().box().centerY() < y) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean standsAt(Glyph mark, Glyph base) {
        double em = base.fontSize();
        double gap = mark.box().x0() - base.box().x1();
        double shift = Math.abs(baseline(base) - baseline(mark));
        return mark.fontSize() <= SMALL * em
                && gap <= GAP * em
                && gap >= -GAP * em
                && shift >= RAISED * em
                && mark.box().centerY() > base.box().y0() - RAISED * em
                && mark.box().centerY() < base.box().y1() + RAISED * em;
    }

    private static double baseline(Glyph glyph) {
        Box box = glyph.box();
        return box.y1() - BELOW_BASELINE * box.height();
    }

    /** Whether it is the next sign of a mark already found. */
    private static boolean follows(Glyph glyph, Set<InkedGlyph> marks) {
        return marks.stream().anyMatch(m -> isNext(m.glyph(), glyph));
    }

    private static boolean isNext(Glyph mark, Glyph next) {
        return Math.abs(next.fontSize() - mark.fontSize()) < 0.1
                && Math.abs(baseline(next) - baseline(mark)) < GAP * mark.fontSize()
                && Math.abs(next.box().x0() - mark.box().x1()) <= GAP * mark.fontSize();
    }
}
