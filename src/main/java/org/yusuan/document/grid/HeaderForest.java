package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yusuan.model.Box;

/**
 * The headers of a table, separated into those of one column and those over several columns.
 *
 * @param leaves headers of one column, from left to right
 * @param over headers over several columns, from top to bottom
 * @param rules the rulings between them
 */
record HeaderForest(List<HeaderCell> leaves, List<HeaderCell> over, HeaderRules rules) {

    HeaderForest {
        leaves = List.copyOf(leaves);
        over = List.copyOf(over);
    }

    /** Distance from which a header is off the middle, in ems. */
    private static final double OFF_MIDDLE = 0.3;

    /**
     * Share of the row height that counts as a whole row; a header centred between two rows is half a row from each.
     */
    private static final double WHOLE_ROW = 0.8;

    /**
     * Separates the headers.
     *
     * @param cells all headers of a table
     * @param body its alignments; of two headers above each other, only one can be the header of an alignment
     * @param pitch distance between rows of the body, in points
     * @param rules the rulings between them
     */
    static HeaderForest of(List<HeaderCell> cells, List<Alignment> body, double pitch, HeaderRules rules) {
        double row = WHOLE_ROW * rowHeight(cells, pitch);
        List<HeaderCell> leaves = new ArrayList<>();
        List<HeaderCell> over = new ArrayList<>();
        for (HeaderCell cell : cells) {
            boolean isOver = rules.decide() ? rules.under(cell).isPresent() : isOver(cell, cells, body, row);
            (isOver ? over : leaves).add(cell);
        }
        leaves.sort(Comparator.comparingDouble(HeaderCell::x));
        over.sort(Comparator.comparingDouble(HeaderCell::y));
        return new HeaderForest(leaves, over, rules);
    }

    /**
     * Returns the smallest distance of two headers above each other; header rows may be higher than rows of the body.
     */
    private static double rowHeight(List<HeaderCell> cells, double pitch) {
        return cells.stream()
                .flatMap(a -> cells.stream()
                        .filter(b -> a.isBelow(b) && a.sharesWidth(b))
                        .map(a::below))
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(pitch);
    }

    /**
     * Whether it is over other headers. Headers are centred in their cells, and the cell of a single column extends to
     * the bottom of the header. Such a header is never above the middle of the whole header, and exactly in the middle
     * if nothing is over it.
     */
    private static boolean isOver(HeaderCell cell, List<HeaderCell> cells, List<Alignment> body, double row) {
        List<HeaderCell> lower = cells.stream().filter(c -> c.below(cell) > row).toList();
        double offMiddle = (cell.y() - middle(cells)) / cell.words().get(0).size();
        if (offMiddle < -OFF_MIDDLE) {
            return cells.stream().anyMatch(c -> c.isBelow(cell));
        }
        boolean has = lower.stream().anyMatch(cell::sharesWidth);
        boolean mayHave = offMiddle > OFF_MIDDLE
                && (lower.stream().anyMatch(c -> shareAlignment(cell, c, body)) || isBetween(cell, cells, lower, row));
        return has || mayHave;
    }

    private static double middle(List<HeaderCell> cells) {
        Box print = cells.stream().map(HeaderCell::box).reduce(Box::union).orElseThrow();
        return print.centerY();
    }

    private static boolean shareAlignment(HeaderCell a, HeaderCell b, List<Alignment> body) {
        return body.stream().map(Alignment::box).anyMatch(x -> sharesWidth(a, x) && sharesWidth(b, x));
    }

    private static boolean sharesWidth(HeaderCell cell, Box box) {
        return box.x0() < cell.box().x1() && cell.box().x0() < box.x1();
    }

    /** Whether the headers next to it on both sides are lower; then it is centred over the gap between them. */
    private static boolean isBetween(HeaderCell cell, List<HeaderCell> cells, List<HeaderCell> lower, double row) {
        List<HeaderCell> foot = cells.stream()
                .filter(c -> c != cell && cells.stream().noneMatch(d -> d.below(c) > row))
                .toList();
        Optional<HeaderCell> left =
                foot.stream().filter(c -> c.x() < cell.x()).max(Comparator.comparingDouble(HeaderCell::x));
        Optional<HeaderCell> right =
                foot.stream().filter(c -> c.x() >= cell.x()).min(Comparator.comparingDouble(HeaderCell::x));
        return left.filter(lower::contains).isPresent()
                && right.filter(lower::contains).isPresent();
    }

    /**
     * The rulings in and under a header. A ruling inside separates a header from those below it, and is exactly as wide
     * as its columns.
     *
     * @param inner between the rows of the header
     * @param bottom height at which the header ends: the ruling under it, or the middle of the gap below it
     */
    record HeaderRules(List<Separator> inner, double bottom) {
        /** Overlap of a ruling and the print, in points. */
        private static final double TOUCH = 1;

        HeaderRules {
            inner = List.copyOf(inner);
        }

        /**
         * Finds the rulings.
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

        /** Whether they decide which headers are over others. */
        boolean decide() {
            return !inner.isEmpty();
        }

        /** Returns the ruling between a header and those below it. */
        Optional<Separator> under(HeaderCell cell) {
            return inner.stream()
                    .filter(r -> r.y() > cell.y() && r.x0() < cell.x() && cell.x() < r.x1())
                    .findFirst();
        }

        /**
         * Whether a header of one column begins below a row of headers; it is centred in all the rows that it covers.
         */
        boolean beginsBelow(HeaderCell leaf, HeaderCell over) {
            return 2 * leaf.y() - bottom > over.y();
        }
    }
}
