package org.yusuan.document.page;

import org.yusuan.model.Refusal.Reason;

/** Counts the work that a document's pages cause, and refuses what exceeds the limits. */
final class WorkBudget {
    private final PageLimits limits;
    private long documentOperators;
    private int page;
    private int operators;
    private int glyphs;
    private int strokes;

    WorkBudget(PageLimits limits) {
        this.limits = limits;
    }

    void begin(int number) {
        page = number;
        operators = 0;
        glyphs = 0;
        strokes = 0;
    }

    void operator() throws PageException {
        check(++operators, limits.operators(), "drawing operators");
        if (++documentOperators > limits.documentOperators()) {
            throw exceeded("The document up to page " + page + " takes more than " + limits.documentOperators()
                    + " drawing operators, which is the limit of a document.");
        }
    }

    void glyph() throws PageException {
        check(++glyphs, limits.glyphs(), "characters");
    }

    void stroke() throws PageException {
        check(++strokes, limits.strokes(), "drawn lines");
    }

    void rulings(int count) throws PageException {
        check(count, limits.rulings(), "rulings");
    }

    void crossings(int count) throws PageException {
        check(count, limits.crossings(), "crossings of rulings");
    }

    void formDepth(int depth) throws PageException {
        check(depth, limits.formDepth(), "levels of forms in forms");
    }

    private void check(int found, int allowed, String what) throws PageException {
        if (found > allowed) {
            throw exceeded("Page " + page + " has " + found + " or more " + what + ", allowed are " + allowed + ".");
        }
    }

    private PageException exceeded(String found) {
        return PageException.ofPage(
                Reason.LIMIT_EXCEEDED,
                page,
                found
                        + " Look at the page: leave it out if it is a drawing, or raise the limit if it is a real table.");
    }
}
