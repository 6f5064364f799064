package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.model.Box;

/** A table without rulings, over as many pages as it runs: all of them tell together where its columns are. */
final class AlignedTable {
    /** An amount stands below those of the page before if both end within this, points. */
    private static final double SAME_END = 3;

    /** Height of a row whose table has one row only, in ems. */
    private static final double ROW = 1.8;

    /** Rows set solid are one em apart, in ems. */
    private static final double CLOSEST_ROWS = 0.8;

    private final List<AlignedPart> parts = new ArrayList<>();

    AlignedTable(AlignedPart first) {
        parts.add(first);
    }

    void add(AlignedPart next) {
        parts.add(next);
    }

    int lastPage() {
        return parts.get(parts.size() - 1).page();
    }

    List<HeaderCell> header() {
        return parts.get(0).header();
    }

    List<String> headerTexts() {
        return parts.get(0).headerTexts();
    }

    /** The boxes of the headers at its foot. */
    List<Box> feet() {
        return forest().leaves().stream().map(HeaderCell::box).toList();
    }

    /** Whether an amount ends where amounts of this table end. */
    boolean hasAmountEndingLike(Word amount) {
        return body().stream()
                .anyMatch(w ->
                        w.isAmount() && Math.abs(w.box().x1() - amount.box().x1()) <= SAME_END);
    }

    private List<Word> body() {
        return parts.stream().flatMap(p -> p.body().stream()).toList();
    }

    private List<Alignment> alignments() {
        return Alignment.of(
                body().stream().filter(w -> !PrintedRow.isTotal(w.text())).toList());
    }

    private HeaderForest forest() {
        return forest(parts.get(0));
    }

    private HeaderForest forest(AlignedPart part) {
        HeaderRules rules = HeaderRules.of(part.header(), part.body(), part.rules());
        return HeaderForest.of(part.header(), alignments(), pitch(), rules);
    }

    /** The parts with their cells, page by page. */
    List<PageGrid> grids() {
        HeaderForest forest = forest();
        AlignedColumns columns = new AlignedColumns(forest, alignments());
        AlignedRows rows = new AlignedRows(columns, pitch());
        List<PageGrid> grids = new ArrayList<>();
        for (AlignedPart part : parts) {
            HeaderForest own = part.header().isEmpty() ? null : forest(part);
            grids.add(new AlignedGrid(part, columns).of(own, rows));
        }
        return grids;
    }

    /** The smallest distance of two rows on any page; a guess where no page has two. */
    private double pitch() {
        double least = parts.stream().mapToDouble(p -> pitch(p.body())).min().orElseThrow();
        return Double.isInfinite(least) ? ROW * header().get(0).words().get(0).size() : least;
    }

    /**
     * The smallest distance of two rows, measured on amounts: they never wrap.
     *
     * @param words of one page
     * @return infinite if no two amounts stand below each other
     */
    static double pitch(List<Word> words) {
        List<Word> amounts = words.stream().filter(Word::isAmount).toList();
        double pitch = Double.POSITIVE_INFINITY;
        for (Word upper : amounts) {
            for (Word lower : amounts) {
                double distance = lower.y() - upper.y();
                if (distance > upper.size() * CLOSEST_ROWS
                        && upper.sharesWidth(lower.box())
                        && !upper.isCutBefore(lower)) {
                    pitch = Math.min(pitch, distance);
                }
            }
        }
        return pitch;
    }
}
