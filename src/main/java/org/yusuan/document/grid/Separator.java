package org.yusuan.document.grid;

import java.util.List;
import org.yusuan.document.page.PageContent;

/**
 * A horizontal ruling outside a lattice, which may separate rows. In points.
 *
 * @param x0 left end
 * @param x1 right end
 * @param y its distance from the top of the page
 */
record Separator(double x0, double x1, double y) {

    /** Returns the horizontal rulings of a page, from top to bottom. */
    static List<Separator> of(PageContent page) {
        return page.rulings().stream()
                .filter(r -> r.horizontal())
                .map(r -> new Separator(r.x0(), r.x1(), r.y0()))
                .sorted(java.util.Comparator.comparingDouble(Separator::y).thenComparingDouble(Separator::x0))
                .toList();
    }

    double length() {
        return x1 - x0;
    }

    /** Whether it runs between two words that are above each other. */
    boolean parts(Word upper, Word lower) {
        double x = lower.box().centerX();
        return y > upper.y() && y < lower.y() && x > x0 && x < x1;
    }
}
