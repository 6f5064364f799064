package org.yusuan.document.page;

import java.util.List;

/**
 * Marks pale large text as a watermark (水印). It stays among the glyphs but is marked as not upright, like a slanting
 * watermark, so that it becomes part of no line.
 */
final class Watermarks {
    /** Lightness from which text is pale, 0 black to 1 white. */
    private static final double PALE = 0.5;
    /** Size from which text is large, as a multiple of the page's usual size. */
    private static final double LARGE = 1.5;

    private Watermarks() {}

    static List<Glyph> marked(List<InkedGlyph> inked) {
        if (inked.stream().noneMatch(i -> i.lightness() >= PALE)) {
            return inked.stream().map(InkedGlyph::glyph).toList();
        }
        double usual = usualSize(inked);
        return inked.stream()
                .map(i -> i.lightness() >= PALE && i.glyph().fontSize() >= LARGE * usual ? aside(i.glyph()) : i.glyph())
                .toList();
    }

    /** Returns the median size of the dark text; a page with pale text only has no watermark. */
    private static double usualSize(List<InkedGlyph> inked) {
        double[] sizes = inked.stream()
                .filter(i -> i.lightness() < PALE && !Blank.is(i.glyph().text()))
                .mapToDouble(i -> i.glyph().fontSize())
                .sorted()
                .toArray();
        return sizes.length == 0 ? Double.POSITIVE_INFINITY : sizes[sizes.length / 2];
    }

    private static Glyph aside(Glyph glyph) {
        return new Glyph(glyph.text(), glyph.box(), glyph.fontSize(), false, glyph.certainty());
    }
}
