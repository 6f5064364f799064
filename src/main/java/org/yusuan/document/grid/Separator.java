package org.yusuan.document.grid;

import java.util.List;
import org.yusuan.document.page.PageContent;

/**
 * A horizontal ruling that belongs to no lattice: it parts rows.
 *
 * @param x0 left end
 * @param x1 right end
 * @param y its height
 */
record Separator(double x0, double x1, double y) {

    /** Those of a page, from top to bottom. */
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

    /** Whether it runs between two words, one above the other. */
    boolean parts(Word upper, Word lower) {
        double x = lower.box().centerX();
        return y > upper.y() && y < lower.y() && x > x0 && x < x1;
    }
}
