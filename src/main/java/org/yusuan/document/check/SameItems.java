package org.yusuan.document.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.yusuan.model.FigureSelector;
import org.yusuan.model.Measure;
import org.yusuan.model.Relations;

/** Compares the amounts of a code in two tables, and reports codes that only one of them lists. */
final class SameItems implements RuleFamily {
    private static final Rule ITEMS = Rule.ofSums(
            "same.item",
            "a code has the same amount in tables that say the same; where one of them may hold other money too, only where the"
                    + " totals of the code agree",
            "final accounts are not compared by what came in: revenue is not spent where it is booked");
    private static final Rule ROWS = Rule.ofSums(
            "same.rows",
            "a code with an amount in the one table has a row in the other",
            "a row that a sum also misses in its own table is one that we lost");

    @Override
    public List<Rule> rules() {
        return List.of(ITEMS, ROWS);
    }

    @Override
    public void check(TableIndex index, Consumer<Result> results) {
        for (Relations.RowPairs some : index.relations().sameItem()) {
            if (index.applies(some)) {
                some.pairs().forEach(pair -> check(index, pair, some.whereTotalsAgree(), results));
            }
        }
    }

    private static void check(
            TableIndex index, Relations.Pair pair, boolean whereTotalsAgree, Consumer<Result> results) {
        Optional<SideRows> one = index.block(pair.one()).filter(SideRows::isByItem);
        Optional<SideRows> other = index.block(pair.other()).filter(SideRows::isByItem);
        if (one.isPresent() && other.isPresent()) {
            new Comparison(pair, whereTotalsAgree, one.get(), other.get()).compare(results);
        }
    }

    /** Pairs rows by code and counterpart; where both tables repeat a row, the first is paired with the first. */
    private static final class Comparison {
        private final Relations.Pair pair;
        private final boolean whereTotalsAgree;
        private final SideRows one;
        private final SideRows other;
        private final Map<String, Deque<Row>> waiting = new HashMap<>();
        private final Set<String> inOne = new HashSet<>();

        Comparison(Relations.Pair pair, boolean whereTotalsAgree, SideRows one, SideRows other) {
            this.pair = pair;
            this.whereTotalsAgree = whereTotalsAgree;
            this.one = one;
            this.other = other;
            other.rows().forEach(r -> waiting.computeIfAbsent(key(r), k -> new ArrayDeque<>())
                    .add(r));
            one.rows().forEach(r -> inOne.add(key(r)));
        }

        private static String key(Row row) {
            return row.code() + " " + row.counterpart();
        }

        void compare(Consumer<Result> results) {
            if (!one.measures().contains(pair.one().column())
                    || !other.measures().contains(pair.other().column())) {
                return;
            }
            for (Row row : one.rows()) {
                Deque<Row> partners = waiting.getOrDefault(key(row), new ArrayDeque<>());
                if (row.hasCode() && !partners.isEmpty()) {
                    compare(row, partners.poll(), results);
                } else if (row.hasCode() && !whereTotalsAgree) {
                    missing(row, pair.one(), pair.other(), other, results);
                }
            }
            if (!whereTotalsAgree) {
                for (Row row : leftOver()) {
                    missing(row, pair.other(), pair.one(), one, results);
                }
            }
        }

        private List<Row> leftOver() {
            return other.rows().stream()
                    .filter(r -> r.hasCode() && !inOne.contains(key(r)))
                    .toList();
        }

        private void compare(Row row, Row partner, Consumer<Result> results) {
            if (whereTotalsAgree && !sumOf(row, Measure.TOTAL).equals(sumOf(partner, Measure.TOTAL))) {
                return;
            }
            List<Figure> figures = row.figures(pair.one().column());
            List<Figure> others = partner.figures(pair.other().column());
            if (!figures.isEmpty() || others.stream().anyMatch(f -> !f.isZero())) {
                results.accept(Equation.of(ITEMS, Subject.of(row, pair.one().column()), figures, others));
            }
        }

        private static Object sumOf(Row row, Measure measure) {
            return Figure.sum(row.figures(measure));
        }

        private static void missing(
                Row row, FigureSelector here, FigureSelector there, SideRows block, Consumer<Result> results) {
            List<Figure> figures = row.figures(here.column());
            if (figures.stream().anyMatch(f -> !f.isZero())) {
                Subject at = new Subject(
                        there.table().value(),
                        page(block, row.code()),
                        row.code(),
                        row.name(),
                        there.column().word(),
                        null);
                results.accept(Equation.of(ROWS, at, List.of(), figures));
            }
        }

        /** The page on which the row should stand: that of the last row before it in the order of codes. */
        private static int page(SideRows block, String code) {
            return block.rows().stream()
                    .filter(r -> r.hasCode() && r.code().compareTo(code) < 0)
                    .reduce((a, b) -> b)
                    .orElse(block.rows().get(0))
                    .page();
        }
    }
}
