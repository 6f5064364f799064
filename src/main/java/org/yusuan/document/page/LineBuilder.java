package org.yusuan.document.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yusuan.model.Box;

/** The glyphs of one line while it is put together. */
final class LineBuilder {
    /** Wider is a gap. Narrower is the loose setting of one word. */
    private static final double GAP = 1 / 3.0;

    /** A printed space is one even where it is narrow, as in Latin type (a quarter), if it has any width to speak of. */
    private static final double PRINTED_SPACE = 0.12;

    /** A neighbouring line shares less than this, even where lines are set solid; a superscript shares more. */
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

    /** How much of the box's height lies in the band, 0..1. */
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
