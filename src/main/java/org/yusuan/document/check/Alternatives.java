package org.yusuan.document.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yusuan.model.Fact;
import org.yusuan.model.Measure;
import org.yusuan.model.Method;
import org.yusuan.model.MoneyUnit;
import org.yusuan.model.PrintedAmount;
import org.yusuan.model.Yuan;

/**
 * The other readings of a printed figure. It may belong to the column beside it; it may be two figures with the border of
 * the columns between them; on a scanned page a digit, the decimal point or the sign may be misread where the recognition was
 * not sure of it. The digits of a text page are never changed.
 */
final class Alternatives {
    private final List<Fact> facts;
    private final int index;
    private final Fact fact;
    private final List<CorrectionCandidate.OfFact> candidates = new ArrayList<>();

    private Alternatives(List<Fact> facts, int index) {
        this.facts = facts;
        this.index = index;
        this.fact = facts.get(index);
    }

    /**
     * All other readings of a fact.
     *
     * @param required the amount by which the sums would hold
     * @param accusers how many sums ask for another reading
     */
    static List<CorrectionCandidate> of(List<Fact> facts, int index, Yuan required, long accusers) {
        Alternatives alternatives = new Alternatives(facts, index);
        alternatives.shift(-1);
        alternatives.shift(1);
        alternatives.split();
        alternatives.misread(required, accusers);
        return List.copyOf(alternatives.candidates);
    }

    private void misread(Yuan required, long accusers) {
        if (fact.method() == Method.OCR && Misreading.isPossible(fact.confidence())) {
            Misreading.of(fact.amountPrinted(), accusers).forEach(m -> consider(m, required));
        }
    }

    private void shift(int step) {
        free(fact.columnNo() + step)
                .ifPresent(measure -> add(
                        "read under " + measure.word() + ", not under "
                                + fact.measure().word(),
                        fact.under(measure, fact.columnNo() + step)));
    }

    private void split() {
        String printed = fact.amountPrinted();
        free(fact.columnNo() + 1).ifPresent(measure -> {
            for (int at = 1; at < printed.length(); at++) {
                part(printed.substring(0, at), printed.substring(at), measure);
            }
        });
    }

    private void part(String left, String right, Measure measure) {
        if (PrintedAmount.parse(left) instanceof PrintedAmount.Number one
                && PrintedAmount.parse(right) instanceof PrintedAmount.Number two) {
            Fact first = fact.reading(left, yuan(one));
            Fact second = fact.under(measure, fact.columnNo() + 1).reading(right, yuan(two));
            add("read as " + left + " and " + right, first, second);
        }
    }

    private void consider(Misreading misreading, Yuan required) {
        String text = misreading.text();
        if (PrintedAmount.parse(text) instanceof PrintedAmount.Number number
                && yuan(number).equals(required)
                && !required.equals(fact.amount())
                && candidates.stream()
                        .noneMatch(r -> r.instead().get(0).amount().equals(required))) {
            add(
                    "read as " + text + ", not as " + fact.amountPrinted() + " (" + misreading.kind() + ")",
                    fact.reading(text, required));
        }
    }

    private Yuan yuan(PrintedAmount.Number number) {
        return MoneyUnit.in(fact.unitPrinted()).orElse(MoneyUnit.YUAN).toYuan(number.value());
    }

    private void add(String described, Fact... instead) {
        candidates.add(new CorrectionCandidate.OfFact(index, List.of(instead), described));
    }

    /** The measure of a column in the same half, if the row prints nothing in that column. */
    private Optional<Measure> free(int column) {
        boolean taken = false;
        Measure measure = null;
        for (Fact other : facts) {
            if (other.columnNo() == column
                    && other.table().equals(fact.table())
                    && other.side() == fact.side()
                    && other.classification() == fact.classification()) {
                measure = other.measure();
                taken |= other.lineNo() == fact.lineNo();
            }
        }
        return taken ? Optional.empty() : Optional.ofNullable(measure);
    }
}
