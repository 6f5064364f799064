package org.yusuan.document.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.check.Remarks.Statement;
import org.yusuan.model.Fault;
import org.yusuan.model.Finding;
import org.yusuan.model.Severity;
import org.yusuan.model.Yuan;

/**
 * Figures that are too large to be true: a hundred times what the document spends, or what the total of their own table is.
 * Glued digits give such figures, and the same ones in every table, so that sums confirm them.
 */
final class Magnitudes {
    static final Rule MAGNITUDE = new Rule(
            "figure.magnitude",
            "a figure is less than a hundred times the total of the document",
            "the total is the largest that two tables print, else that of the prose, else that of the figure's own table; such a"
                    + " figure vouches for nothing, and sums accuse it first",
            Rule.Allowed.NOTHING,
            Rule.Reporting.ERROR);

    private static final BigDecimal FACTOR = BigDecimal.valueOf(100);

    private final List<Figure> excessive = new ArrayList<>();
    private final Map<Figure, BigDecimal> bounds = new HashMap<>();

    private Magnitudes(TableIndex index) {
        @Nullable BigDecimal shared = shared(index);
        for (SideRows block : index.blocks()) {
            @Nullable BigDecimal bound = shared == null ? own(block) : shared;
            if (bound != null) {
                block.rows().forEach(row -> row.figures().values().forEach(f -> compare(f, bound)));
            }
        }
    }

    static Magnitudes of(CheckInput input) {
        return new Magnitudes(new TableIndex(input));
    }

    private void compare(Figure figure, BigDecimal total) {
        if (figure.amount().amount().abs().compareTo(total.multiply(FACTOR)) >= 0) {
            excessive.add(figure);
            bounds.put(figure, total);
        }
    }

    /** The facts that are too large. */
    Set<Integer> facts() {
        Set<Integer> facts = new HashSet<>();
        excessive.forEach(f -> facts.add(f.fact()));
        return facts;
    }

    List<Finding> findings() {
        return excessive.stream().map(this::finding).toList();
    }

    private Finding finding(Figure figure) {
        BigDecimal total = bounds.getOrDefault(figure, BigDecimal.ZERO);
        Subject at = figure.at();
        return new Finding(
                MAGNITUDE.name(),
                Severity.ERROR,
                Fault.EXTRACTION,
                at.table(),
                at.page(),
                at.code(),
                at.name(),
                at.measure(),
                "",
                figure.amount().plain(),
                "the figure is more than a hundred times " + new Yuan(total).plain()
                        + ", the total: compare with the page",
                null);
    }

    /** The largest total that two tables print. Else the largest that the prose says. */
    private static @Nullable BigDecimal shared(TableIndex index) {
        Map<BigDecimal, Set<String>> printers = new HashMap<>();
        for (SideRows block : index.blocks()) {
            totals(block).forEach(total -> printers.computeIfAbsent(total, t -> new TreeSet<>())
                    .add(block.table().value()));
        }
        Optional<BigDecimal> largest = printers.entrySet().stream()
                .filter(e -> e.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .max(Comparator.naturalOrder());
        return largest.or(() -> prose(index)).orElse(null);
    }

    private static Optional<BigDecimal> prose(TableIndex index) {
        return index.remarks().statements().stream()
                .filter(s -> s.kind() == Statement.Kind.YEAR_TOTAL && s.number().signum() > 0)
                .map(Statement::number)
                .max(Comparator.naturalOrder());
    }

    /** The largest total of a table; null if it has none. */
    private static @Nullable BigDecimal own(SideRows block) {
        return totals(block).stream().max(Comparator.naturalOrder()).orElse(null);
    }

    private static List<BigDecimal> totals(SideRows block) {
        return block.rows().stream()
                .filter(Row::isTotal)
                .flatMap(r -> r.figures().values().stream())
                .filter(f -> !f.isZero())
                .map(f -> f.amount().amount().abs().stripTrailingZeros())
                .distinct()
                .toList();
    }
}
