package org.yusuan.document.page;

import org.yusuan.model.Refusal.Reason;
import org.yusuan.model.UnreadableDocument;

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

    void operator() throws UnreadableDocument {
        check(++operators, limits.operators(), "drawing operators");
        if (++documentOperators > limits.documentOperators()) {
            throw exceeded("The document up to page " + page + " takes more than " + limits.documentOperators()
                    + " drawing operators, which is the limit of a document.");
        }
    }

    void glyph() throws UnreadableDocument {
        check(++glyphs, limits.glyphs(), "characters");
    }

    void stroke() throws UnreadableDocument {
        check(++strokes, limits.strokes(), "drawn lines");
    }

    void rulings(int count) throws UnreadableDocument {
        check(count, limits.rulings(), "rulings");
    }

    void crossings(int count) throws UnreadableDocument {
        check(count, limits.crossings(), "crossings of rulings");
    }

    void formDepth(int depth) throws UnreadableDocument {
        check(depth, limits.formDepth(), "levels of forms in forms");
    }

    private void check(int found, int allowed, String what) throws UnreadableDocument {
        if (found > allowed) {
            throw exceeded("Page " + page + " has " + found + " or more " + what + ", allowed are " + allowed + ".");
        }
    }

    private UnreadableDocument exceeded(String found) {
        return UnreadableDocument.ofPage(
                Reason.LIMIT_EXCEEDED,
                page,
                found
                        + " Look at the page: leave it out if it is a drawing, or raise the limit if it is a real table.");
    }
}
