package org.yusuan.document.check;

import static org.yusuan.model.Measure.BASIC;
import static org.yusuan.model.Measure.GENERAL_PUBLIC_BUDGET;
import static org.yusuan.model.Measure.OPERATING;
import static org.yusuan.model.Measure.PERSONNEL;
import static org.yusuan.model.Measure.PROJECT;
import static org.yusuan.model.Measure.TOTAL;
import static org.yusuan.model.StandardTable.F03;
import static org.yusuan.model.StandardTable.F05;
import static org.yusuan.model.StandardTable.T02;
import static org.yusuan.model.StandardTable.T03;
import static org.yusuan.model.StandardTable.T05;
import static org.yusuan.model.StandardTable.T06;
import static org.yusuan.model.StandardTable.X_BASIC_BY_FUNCTION;
import static org.yusuan.model.StandardTable.X_GENERAL_PUBLIC_BY_ECONOMIC;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.yusuan.model.Measure;
import org.yusuan.model.StandardTable;

/** The same code in two tables has the same amount, and what the one lists the other lists. */
final class SameItems implements RuleFamily {
    private static final Rule ITEMS = Rule.ofSums(
            "same.item",
            "a code has the same amount in tables that say the same: t02 and t03; t05 and the general-budget part of t02; the"
                    + " personnel and operating parts of Shaanxi's tables 5 and 7, and 6 and 8; basic and project of t03 and t05, of"
                    + " f03 and f05, where the totals of that code agree",
            "final accounts are not compared by what came in: revenue is not spent where it is booked");
    private static final Rule ROWS = Rule.ofSums(
            "same.rows",
            "a code with an amount in the one table has a row in the other",
            "a row that a sum also misses in its own table is one that we lost");

    /**
     * Two tables that say the same.
     *
     * @param whereTotalsAgree only codes whose totals are equal are compared: else one of them holds other money too
     */
    private record Pair(
            StandardTable one, Measure measure, StandardTable other, Measure otherMeasure, boolean whereTotalsAgree) {

        Pair(StandardTable one, Measure measure, StandardTable other) {
            this(one, measure, other, measure, false);
        }
    }

    private static final List<Pair> PAIRS = List.of(
            new Pair(T02, TOTAL, T03),
            new Pair(T05, TOTAL, T02, GENERAL_PUBLIC_BUDGET, false),
            new Pair(T05, PERSONNEL, X_BASIC_BY_FUNCTION),
            new Pair(T05, OPERATING, X_BASIC_BY_FUNCTION),
            new Pair(X_GENERAL_PUBLIC_BY_ECONOMIC, PERSONNEL, T06),
            new Pair(X_GENERAL_PUBLIC_BY_ECONOMIC, OPERATING, T06),
            new Pair(T03, TOTAL, T05, TOTAL, true),
            new Pair(T03, BASIC, T05, BASIC, true),
            new Pair(T03, PROJECT, T05, PROJECT, true),
            new Pair(F03, TOTAL, F05, TOTAL, true),
            new Pair(F03, BASIC, F05, BASIC, true),
            new Pair(F03, PROJECT, F05, PROJECT, true));

    @Override
    public List<Rule> rules() {
        return List.of(ITEMS, ROWS);
    }

    @Override
    public void check(TableIndex book, Consumer<Result> told) {
        for (Pair pair : PAIRS) {
            book.block(pair.one()).filter(SideRows::isByItem).ifPresent(one -> book.block(pair.other())
                    .filter(SideRows::isByItem)
                    .ifPresent(other -> new Comparison(pair, one, other).tell(told)));
        }
    }

    /** Rows are paired by code and counterpart, the first with the first where both are printed several times. */
    private static final class Comparison {
        private final Pair pair;
        private final SideRows one;
        private final SideRows other;
        private final Map<String, Deque<Row>> waiting = new HashMap<>();
        private final Set<String> inOne = new HashSet<>();

        Comparison(Pair pair, SideRows one, SideRows other) {
            this.pair = pair;
            this.one = one;
            this.other = other;
            other.rows().forEach(r -> waiting.computeIfAbsent(key(r), k -> new ArrayDeque<>())
                    .add(r));
            one.rows().forEach(r -> inOne.add(key(r)));
        }

        private static String key(Row row) {
            return row.code() + " " + row.counterpart();
        }

        void tell(Consumer<Result> told) {
            if (!one.measures().contains(pair.measure()) || !other.measures().contains(pair.otherMeasure())) {
                return;
            }
            for (Row row : one.rows()) {
                Deque<Row> partners = waiting.getOrDefault(key(row), new ArrayDeque<>());
                if (row.hasCode() && !partners.isEmpty()) {
                    compare(row, partners.poll(), told);
                } else if (row.hasCode() && !pair.whereTotalsAgree()) {
                    missing(row, pair.measure(), pair.other(), other, pair.otherMeasure(), told);
                }
            }
            if (!pair.whereTotalsAgree()) {
                for (Row row : leftOver()) {
                    missing(row, pair.otherMeasure(), pair.one(), one, pair.measure(), told);
                }
            }
        }

        private List<Row> leftOver() {
            return other.rows().stream()
                    .filter(r -> r.hasCode() && !inOne.contains(key(r)))
                    .toList();
        }

        private void compare(Row row, Row partner, Consumer<Result> told) {
            if (pair.whereTotalsAgree() && !sumOf(row, TOTAL).equals(sumOf(partner, TOTAL))) {
                return;
            }
            List<Figure> figures = row.told(pair.measure());
            List<Figure> others = partner.told(pair.otherMeasure());
            if (!figures.isEmpty() || others.stream().anyMatch(f -> !f.isZero())) {
                told.accept(Equation.of(ITEMS, Subject.of(row, pair.measure()), figures, others));
            }
        }

        private static Object sumOf(Row row, Measure measure) {
            return Figure.sum(row.told(measure));
        }

        private static void missing(
                Row row, Measure measure, StandardTable where, SideRows block, Measure there, Consumer<Result> told) {
            List<Figure> figures = row.told(measure);
            if (figures.stream().anyMatch(f -> !f.isZero())) {
                Subject at = new Subject(
                        where.key().value(), page(block, row.code()), row.code(), row.name(), there.word(), null);
                told.accept(Equation.of(ROWS, at, List.of(), new ArrayList<>(figures)));
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
