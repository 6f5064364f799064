package org.yusuan.document.page;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.yusuan.model.Box;
import org.yusuan.model.Method;

/**
 * The content of one page, in points of the displayed page (rotation and crop box applied), origin at the top left.
 *
 * @param number 1-based index in the file
 * @param width of the displayed page
 * @param height of the displayed page
 * @param glyphs the visible text in drawing order; {@link PageEngine} lists what counts as invisible
 * @param rulings merged and cleaned, horizontal ones first
 * @param cells the lattice: the smallest rectangles between rulings, from top to bottom and left to right; a merged
 *     cell is one rectangle. A table whose lines end together without a border (open sides, a page break) is closed
 *     there
 * @param pictures boxes of the images
 * @param kind what kind of page its own characters and pictures make it; the same once it is recognised
 * @param unread parts of a mixed page that only its picture shows; empty once they are recognised
 * @param recognised parts of a mixed page that were read from its picture, see {@link #methodOf}
 * @param method how it was read, but for those parts
 * @param confidence 0..1, 1 for text; the lowest of its parts
 */
public record PageContent(
        int number,
        double width,
        double height,
        List<Glyph> glyphs,
        List<Ruling> rulings,
        List<Box> cells,
        List<Box> pictures,
        PageKind kind,
        List<UnreadRegion> unread,
        List<Box> recognised,
        Method method,
        BigDecimal confidence) {

    public PageContent {
        glyphs = List.copyOf(glyphs);
        rulings = List.copyOf(rulings);
        cells = List.copyOf(cells);
        pictures = List.copyOf(pictures);
        unread = List.copyOf(unread);
        recognised = List.copyOf(recognised);
    }

    /** How these of its glyphs were read, or some of them. */
    public Method methodOf(Collection<Glyph> some) {
        boolean recognisedInPart = !recognised.isEmpty() && some.stream().anyMatch(this::isRecognised);
        return recognisedInPart ? Method.OCR : method;
    }

    private boolean isRecognised(Glyph glyph) {
        double x = glyph.box().centerX();
        double y = glyph.box().centerY();
        return recognised.stream().anyMatch(part -> part.contains(x, y));
    }

    /** The page with other glyphs. */
    public PageContent withGlyphs(List<Glyph> others) {
        return new PageContent(
                number, width, height, others, rulings, cells, pictures, kind, unread, recognised, method, confidence);
    }
}
