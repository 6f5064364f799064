package org.yusuan.document.page;

import java.util.List;
import org.yusuan.model.Box;

/** Judges whether a page's text is what the page shows. */
final class TextLayerClassifier {
    /** Share of a page that its pictures must cover to count as the page itself. */
    private static final double COVERED = 0.5;

    /** A scan may carry a printed page number or running head, outside of this part of its height. */
    private static final double MARGIN = 0.08;

    /** Fewer characters in the body of a page that is a picture are a stamp or a note. */
    private static final int BODY = 8;

    /** Text drawn as outlines has hundreds of curved areas; a chart or an emblem has fewer, and text beside it. */
    private static final int OUTLINES = 200;

    private final Box page;

    TextLayerClassifier(Box page) {
        this.page = page;
    }

    /**
     * Whether the text is usable; an empty page is.
     *
     * @param drawings how many filled areas have curved edges
     */
    boolean isUsable(List<Glyph> glyphs, List<Box> pictures, int drawings) {
        List<Glyph> printed = glyphs.stream().filter(g -> !Blank.is(g.text())).toList();
        if (GarbageTextDetector.isGarbage(printed) || isSideways(printed)) {
            return false;
        }
        long body = printed.stream().filter(this::isInBody).count();
        return body >= BODY || !(isCovered(pictures) || drawings >= OUTLINES);
    }

    /** Most of the text is set along the page's side: no line of it can be put together. */
    static boolean isSideways(List<Glyph> printed) {
        long upright = printed.stream().filter(Glyph::upright).count();
        return printed.size() >= BODY && upright * 2 < printed.size();
    }

    private boolean isInBody(Glyph glyph) {
        double y = glyph.box().centerY();
        return y > MARGIN * page.height() && y < (1 - MARGIN) * page.height();
    }

    private boolean isCovered(List<Box> pictures) {
        double area = pictures.stream().mapToDouble(p -> p.width() * p.height()).sum();
        return area >= COVERED * page.width() * page.height();
    }
}
