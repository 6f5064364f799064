package org.yusuan.drawn.table;

import java.util.List;

/**
 * A node of a header tree: {@code 2024年预算数} over 合计, 基本支出 and 项目支出.
 *
 * @param text as printed
 * @param weight share of the table's width; of a leaf only
 * @param under the headings below, none for a leaf
 */
public record Heading(String text, double weight, List<Heading> under) {

    public Heading {
        under = List.copyOf(under);
    }

    /** A column. */
    public static Heading leaf(String text, double weight) {
        return new Heading(text, weight, List.of());
    }

    /** Columns under a merged heading. */
    public static Heading over(String text, Heading... under) {
        return new Heading(text, 0, List.of(under));
    }

    int depth() {
        return 1 + under.stream().mapToInt(Heading::depth).max().orElse(0);
    }

    List<Heading> leaves() {
        return under.isEmpty()
                ? List.of(this)
                : under.stream().flatMap(h -> h.leaves().stream()).toList();
    }
}
