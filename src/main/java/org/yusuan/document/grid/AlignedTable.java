package org.yusuan.document.grid;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.document.grid.HeaderForest.HeaderRules;
import org.yusuan.document.page.Glyph;
import org.yusuan.document.page.PageContent;
import org.yusuan.model.Box;
import org.yusuan.model.Method;

/** A table without rulings over all its pages. The columns are found from all pages together. */
final class AlignedTable {
    /** Largest distance between the right ends of amounts in one column, in points. */
    private static final double SAME_END = 3;

    /** Assumed height of a row in a table with a single row, in ems. */
    private static final double ROW = 1.8;

    /** Smallest distance between two rows, in ems; rows set solid are one em apart. */
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

    /** Returns the boxes of the headers in the bottom row of its header. */
    List<Box> feet() {
        return forest().leaves().stream().map(HeaderCell::box).toList();
    }

    /** Whether an amount ends at the same position as amounts of this table. */
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

    /** Returns the parts with their cells, page by page. */
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

    /** Returns the smallest distance of two rows on any page, in points; an estimate if no page has two. */
    private double pitch() {
        double least = parts.stream().mapToDouble(p -> pitch(p.body())).min().orElseThrow();
        return Double.isInfinite(least) ? ROW * header().get(0).words().get(0).size() : least;
    }

    /**
     * Returns the smallest distance of two rows in points, measured on amounts, which never wrap.
     *
     * @param words of one page
     * @return infinite if no two amounts are below each other
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

    /**
     * The part of a table without rulings on one page, before its columns are known.
     *
     * @param page 1-based
     * @param method how its body was read, or part of it
     * @param header its headers; empty if the page continues without them
     * @param body words below the header
     * @param rules horizontal rulings of the page
     */
    record AlignedPart(int page, Method method, List<HeaderCell> header, List<Word> body, List<Separator> rules) {

        AlignedPart {
            header = List.copyOf(header);
            body = List.copyOf(body);
            rules = List.copyOf(rules);
        }

        static AlignedPart of(PageContent page, List<HeaderCell> header, List<Word> body, List<Separator> rules) {
            List<Glyph> glyphs = body.stream().flatMap(w -> w.glyphs().stream()).toList();
            return new AlignedPart(page.number(), page.methodOf(glyphs), header, body, rules);
        }

        List<String> headerTexts() {
            return header.stream().map(HeaderCell::text).toList();
        }
    }
}
