package org.yusuan.document.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.yusuan.model.FormType;
import org.yusuan.model.Method;
import org.yusuan.model.PerformanceForm;

/**
 * The two halves of a scanned form: a project of one year prints its money twice, so that each half can tell what was misread
 * in the other. On text pages nothing is misread, and halves that differ are the publisher's: {@link FormMoney} tells.
 */
final class FormHalves implements RuleFamily {
    private static final Rule HALVES = Rule.ofSums(
            "form.halves",
            "on scanned forms: where both halves have one figure in common, the year has the money of the whole period, source by"
                    + " source",
            "it is asked where the sum of one half alone is broken, to tell which figure of it is misread; else equal figures"
                    + " vouch for each other, and different ones tell nothing");

    private static final String PERIOD = "period_";
    private static final String ANNUAL = "annual_";

    @Override
    public List<Rule> rules() {
        return List.of(HALVES);
    }

    @Override
    public void check(TableIndex index, Consumer<Result> results) {
        index.forms().stream()
                .filter(f -> f.type() != FormType.OVERALL && f.method() == Method.OCR)
                .forEach(f -> check(index, f, results));
    }

    private static void check(TableIndex index, PerformanceForm form, Consumer<Result> results) {
        boolean periodBroken = FormSums.isBroken(index, form, PERIOD);
        boolean annualBroken = FormSums.isBroken(index, form, ANNUAL);
        List<Equation> pairs =
                FormSums.COLUMNS.stream().flatMap(c -> pair(index, form, c)).toList();
        boolean alike = pairs.stream()
                .anyMatch(e -> e.holdsExactly() && !e.reported().get(0).isZero());
        if (alike && !(periodBroken && annualBroken)) {
            pairs.stream()
                    .filter(e -> e.holdsExactly() || periodBroken || annualBroken)
                    .forEach(results);
        }
    }

    /** What both halves print in a column; nothing where one of them does not. */
    private static Stream<Equation> pair(TableIndex index, PerformanceForm form, String column) {
        return FormSums.figure(index, form, ANNUAL + column)
                .flatMap(annual -> FormSums.figure(index, form, PERIOD + column)
                        .map(period -> Equation.of(HALVES, exact(annual), List.of(exact(period)))))
                .stream();
    }

    /** The same money is printed twice: nothing was rounded in between. */
    private static Figure exact(Figure figure) {
        return new Figure(
                figure.fact(), figure.at(), figure.amount(), BigDecimal.ZERO, figure.method(), figure.confidence());
    }
}
