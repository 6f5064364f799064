package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yusuan.model.Box;

/**
 * Tells the headers that head one column from those that stand over several.
 *
 * @param leaves from left to right
 * @param over the others, from top to bottom
 * @param rules the rulings between them
 */
record HeaderForest(List<HeaderCell> leaves, List<HeaderCell> over, HeaderRules rules) {

    HeaderForest {
        leaves = List.copyOf(leaves);
        over = List.copyOf(over);
    }

    /** A header is off the middle by more than this, in ems. */
    private static final double OFF_MIDDLE = 0.3;

    /** A header set in the middle of two rows stands half a row from each; a whole row is more than this. */
    private static final double WHOLE_ROW = 0.8;

    /**
     * Tells them apart.
     *
     * @param cells all headers of a table
     * @param body its alignments: two headers over one of them, one above the other, cannot both head it
     * @param pitch from one row of the body to the next, points
     * @param rules the rulings between them
     */
    static HeaderForest of(List<HeaderCell> cells, List<Alignment> body, double pitch, HeaderRules rules) {
        double row = WHOLE_ROW * rowHeight(cells, pitch);
        List<HeaderCell> leaves = new ArrayList<>();
        List<HeaderCell> over = new ArrayList<>();
        for (HeaderCell cell : cells) {
            boolean isOver = rules.tell() ? rules.under(cell).isPresent() : isOver(cell, cells, body, row);
            (isOver ? over : leaves).add(cell);
        }
        leaves.sort(Comparator.comparingDouble(HeaderCell::x));
        over.sort(Comparator.comparingDouble(HeaderCell::y));
        return new HeaderForest(leaves, over, rules);
    }

    /** The smallest distance of two headers one above the other; header rows may be higher than those of the body. */
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
     * Whether it stands over others. Headers are set in the middle of their cells, and that of a column reaches down to the
     * foot: it is never above the middle of all, and at the middle if it has nothing over it.
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

    /** Whether the headers next to it on both sides stand lower: then it is centred over the corridor between them. */
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
}
