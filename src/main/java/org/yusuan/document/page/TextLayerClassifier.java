package org.yusuan.document.page;

import java.util.List;
import java.util.function.Supplier;
import org.yusuan.model.Box;

/** Decides what kind of page it is: text, a scan, a mixture. It compares the page's characters with what the page shows. */
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
     * A page with its kind.
     *
     * @param unread the parts that only the picture shows: none, unless the page is mixed
     */
    record Classified(PageKind kind, List<UnreadRegion> unread) {}

    /**
     * Classifies a page.
     *
     * @param glyphs those of fonts that have a meaning
     * @param pictures boxes of its images
     * @param drawings how many filled areas have curved edges
     * @param parts finds what only the picture shows; asked for pages with text alone
     */
    Classified classify(List<Glyph> glyphs, List<Box> pictures, int drawings, Supplier<List<UnreadRegion>> parts) {
        List<Glyph> printed = glyphs.stream().filter(g -> !Blank.is(g.text())).toList();
        PageKind kind = kind(printed, pictures, drawings);
        List<UnreadRegion> unread = kind.hasText() ? parts.get() : List.of();
        return new Classified(unread.isEmpty() ? kind : PageKind.MIXED, unread);
    }

    private PageKind kind(List<Glyph> printed, List<Box> pictures, int drawings) {
        if (isSideways(printed)) {
            return PageKind.SIDEWAYS;
        }
        if (GarbageTextDetector.isGarbage(printed)) {
            return PageKind.GARBLED;
        }
        boolean body = printed.stream().filter(this::isInBody).count() >= BODY;
        if (!body && isCovered(pictures)) {
            return PageKind.SCAN;
        }
        if (!body && drawings >= OUTLINES) {
            return PageKind.OUTLINES;
        }
        return printed.isEmpty() ? PageKind.BLANK : PageKind.TEXT;
    }

    /** Most of the text is set along the page's side: no line of it can be put together. */
    private static boolean isSideways(List<Glyph> printed) {
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
