package org.yusuan.drawn.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Turns headings into rows of merged cells; a leaf extends to the last header row. */
final class DrawnHeader {
    private final List<Heading> headings;
    private final int depth;

    DrawnHeader(List<Heading> headings) {
        this.headings = headings;
        this.depth = headings.stream().mapToInt(Heading::depth).max().orElse(0);
    }

    List<List<DrawnCell>> rows() {
        List<List<DrawnCell>> rows = new ArrayList<>();
        IntStream.range(0, depth).forEach(i -> rows.add(new ArrayList<>()));
        headings.forEach(h -> add(rows, 0, h));
        return rows;
    }

    List<Double> weights() {
        return headings.stream()
                .flatMap(h -> h.leaves().stream())
                .map(Heading::weight)
                .toList();
    }

    private void add(List<List<DrawnCell>> rows, int level, Heading heading) {
        boolean leaf = heading.under().isEmpty();
        DrawnCell cell = DrawnCell.label(heading.text())
                .spanning(heading.leaves().size())
                .spanningRows(leaf ? depth - level : 1);
        rows.get(level).add(cell);
        heading.under().forEach(h -> add(rows, level + 1, h));
    }
}
