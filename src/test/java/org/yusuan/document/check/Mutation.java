package org.yusuan.document.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.yusuan.model.Fact;
import org.yusuan.model.MoneyUnit;
import org.yusuan.model.PrintedAmount;
import org.yusuan.model.Yuan;

/** The ways in which an extraction goes wrong. */
enum Mutation {
    ONE_DIGIT {
        @Override
        List<Fact> apply(List<Fact> facts, int at, Random random) {
            String printed = facts.get(at).amountPrinted();
            int position;
            do {
                position = random.nextInt(printed.length());
            } while (!Character.isDigit(printed.charAt(position)));
            char other;
            do {
                other = (char) ('0' + random.nextInt(10));
            } while (other == printed.charAt(position));
            String wrong = printed.substring(0, position) + other + printed.substring(position + 1);
            return PrintedAmount.parse(wrong) instanceof PrintedAmount.Number
                    ? replaced(facts, at, f -> reread(f, wrong))
                    : facts;
        }
    },
    ROW_DROPPED {
        @Override
        List<Fact> apply(List<Fact> facts, int at, Random random) {
            return facts.stream().filter(f -> !sameRow(f, facts.get(at))).toList();
        }
    },
    COLUMNS_SWAPPED {
        @Override
        List<Fact> apply(List<Fact> facts, int at, Random random) {
            Fact one = facts.get(at);
            List<Fact> others = facts.stream()
                    .filter(f -> sameBlock(f, one) && f.measure() != one.measure())
                    .toList();
            if (others.isEmpty()) {
                return facts;
            }
            Fact other = others.get(random.nextInt(others.size()));
            return facts.stream()
                    .map(f -> !sameBlock(f, one) ? f : swapped(f, one, other))
                    .toList();
        }
    },
    NUMBERS_GLUED {
        @Override
        List<Fact> apply(List<Fact> facts, int at, Random random) {
            if (at + 1 == facts.size() || !sameRow(facts.get(at), facts.get(at + 1))) {
                return facts;
            }
            String glued = facts.get(at).amountPrinted() + facts.get(at + 1).amountPrinted();
            List<Fact> all = new ArrayList<>(facts);
            all.remove(at + 1);
            // Two numbers with decimals glued are no number: both are lost.
            Fact wrong = PrintedAmount.parse(glued) instanceof PrintedAmount.Number ? reread(all.get(at), glued) : null;
            if (wrong == null) {
                all.remove(at);
            } else {
                all.set(at, wrong);
            }
            return all;
        }
    },
    SHIFTED_BY_TEN {
        @Override
        List<Fact> apply(List<Fact> facts, int at, Random random) {
            int power = random.nextBoolean() ? 1 : -1;
            return replaced(
                    facts,
                    at,
                    f -> f.reading(
                            f.amountPrinted(), new Yuan(f.amount().amount().scaleByPowerOfTen(power))));
        }
    };

    /** The facts as a faulty extraction would have given them; the same list where it cannot happen at that fact. */
    abstract List<Fact> apply(List<Fact> facts, int at, Random random);

    private static List<Fact> replaced(List<Fact> facts, int at, UnaryOperator<Fact> change) {
        List<Fact> all = new ArrayList<>(facts);
        all.set(at, change.apply(all.get(at)));
        return all;
    }

    private static Fact reread(Fact fact, String printed) {
        PrintedAmount.Number number = (PrintedAmount.Number) PrintedAmount.parse(printed);
        MoneyUnit unit = MoneyUnit.in(fact.unitPrinted()).orElse(MoneyUnit.YUAN);
        return fact.reading(printed, unit.toYuan(number.value()));
    }

    private static Fact swapped(Fact fact, Fact one, Fact other) {
        if (fact.measure() == one.measure()) {
            return fact.under(other.measure(), other.columnNo());
        }
        return fact.measure() == other.measure() ? fact.under(one.measure(), one.columnNo()) : fact;
    }

    private static boolean sameBlock(Fact a, Fact b) {
        return a.table().equals(b.table()) && a.side() == b.side() && a.classification() == b.classification();
    }

    private static boolean sameRow(Fact a, Fact b) {
        return sameBlock(a, b) && a.lineNo() == b.lineNo() && Objects.equals(a.itemCode(), b.itemCode());
    }
}
