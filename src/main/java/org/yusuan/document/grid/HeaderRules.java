package org.yusuan.document.grid;

import java.util.List;
import java.util.Optional;
import org.yusuan.model.Box;

/**
 * The rulings in and under a header. Those inside part a header from the ones it stands over, exactly as wide as its columns.
 *
 * @param inner between the rows of the header
 * @param bottom height at which the header ends: the ruling under it, or the middle of the white below it
 */
record HeaderRules(List<Separator> inner, double bottom) {
    /** A ruling may touch the print, points. */
    private static final double TOUCH = 1;

    HeaderRules {
        inner = List.copyOf(inner);
    }

    /**
     * Finds them.
     *
     * @param cells headers, at least one
     * @param body words below
     * @param rules of the page, from top to bottom
     */
    static HeaderRules of(List<HeaderCell> cells, List<Word> body, List<Separator> rules) {
        Box print = cells.stream().map(HeaderCell::box).reduce(Box::union).orElseThrow();
        double next = body.stream().mapToDouble(w -> w.box().y0()).min().orElse(print.y1() + TOUCH);
        double bottom = rules.stream()
                .mapToDouble(Separator::y)
                .filter(y -> y > print.y1() - TOUCH && y < next + TOUCH)
                .findFirst()
                .orElse((print.y1() + next) / 2);
        List<Separator> inner = rules.stream()
                .filter(r -> r.y() > print.y0() && r.y() < print.y1() - TOUCH)
                .toList();
        return new HeaderRules(inner, bottom);
    }

    /** Whether they tell which header stands over others. */
    boolean tell() {
        return !inner.isEmpty();
    }

    /** The ruling between a header and those below it. */
    Optional<Separator> under(HeaderCell cell) {
        return inner.stream()
                .filter(r -> r.y() > cell.y() && r.x0() < cell.x() && cell.x() < r.x1())
                .findFirst();
    }

    /** Whether a header at the foot begins below a row of headers: it is set in the middle of all the rows it covers. */
    boolean beginsBelow(HeaderCell leaf, HeaderCell over) {
        return 2 * leaf.y() - bottom > over.y();
    }
}
