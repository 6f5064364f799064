package org.yusuan.document.page;

import java.util.List;
import org.yusuan.model.Box;
import org.yusuan.model.UnreadableDocument;

/** What rulings make of a page, wherever they come from: drawn by a program, or found in a picture. */
public final class RuledPaper {
    private RuledPaper() {}

    /** The rulings that pieces found in a picture make: doubles joined, gaps closed, crumbs left out; horizontal ones first. */
    public static List<Ruling> merged(List<Ruling> pieces) {
        return Rulings.seen(pieces.stream().map(RuledPaper::stroke).toList()).stream()
                .map(Stroke::ruling)
                .toList();
    }

    /**
     * The cells between rulings, as {@link PageContent#cells()} has them.
     *
     * @param number of the page, 1-based
     * @throws UnreadableDocument if the rulings are more than the limits allow
     */
    public static List<Box> cells(List<Ruling> rulings, int number, PageLimits limits) throws UnreadableDocument {
        WorkBudget work = new WorkBudget(limits);
        work.begin(number);
        return new Lattice(work).cells(rulings.stream().map(RuledPaper::stroke).toList());
    }

    private static Stroke stroke(Ruling ruling) {
        return ruling.horizontal()
                ? Stroke.horizontal(ruling.y0(), ruling.x0(), ruling.x1())
                : Stroke.vertical(ruling.x0(), ruling.y0(), ruling.y1());
    }
}
