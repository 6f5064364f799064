package org.yusuan.document.page;

/** The default limits with one limit changed. */
final class Limits {
    private static final PageLimits USUAL = PageLimits.DEFAULT;

    private Limits() {}

    static PageLimits pages(int pages) {
        return new PageLimits(
                pages,
                USUAL.operators(),
                USUAL.documentOperators(),
                USUAL.glyphs(),
                USUAL.strokes(),
                USUAL.rulings(),
                USUAL.crossings(),
                USUAL.formDepth(),
                USUAL.samples());
    }

    static PageLimits glyphs(int glyphs) {
        return new PageLimits(
                USUAL.pages(),
                USUAL.operators(),
                USUAL.documentOperators(),
                glyphs,
                USUAL.strokes(),
                USUAL.rulings(),
                USUAL.crossings(),
                USUAL.formDepth(),
                USUAL.samples());
    }

    static PageLimits documentOperators(long operators) {
        return new PageLimits(
                USUAL.pages(),
                USUAL.operators(),
                operators,
                USUAL.glyphs(),
                USUAL.strokes(),
                USUAL.rulings(),
                USUAL.crossings(),
                USUAL.formDepth(),
                USUAL.samples());
    }
}
