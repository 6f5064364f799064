package org.yusuan.document.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.yusuan.model.FormType;
import org.yusuan.model.Indicator;
import org.yusuan.model.Method;
import org.yusuan.model.PerformanceForm;
import org.yusuan.model.Yuan;

/**
 * What a scanned form prints twice, so that one figure can show how the other was misread: the money of the whole period and
 * of the year, and the cost targets (成本指标). On text pages nothing is misread, and {@link FormMoney} reports halves that
 * differ as the publisher's.
 */
final class ScannedForms implements RuleFamily {
    private static final Rule HALVES = Rule.ofSums(
            "form.halves",
            "on scanned forms: where both halves have one figure in common, the year has the money of the whole period, source by"
                    + " source",
            "where the sum of one half alone is broken, it shows which figure is misread; else equal figures vouch for each other,"
                    + " and different ones prove nothing");

    private static final Rule COST = Rule.ofSums(
            "form.cost_money",
            "on scanned forms: a cost target that is the money of the form to the yuan vouches for it",
            "it shows which figure of a broken sum is misread; a target that differs proves nothing, for it may be of a part");

    private static final String PERIOD = "period_";
    private static final String ANNUAL = "annual_";

    @Override
    public List<Rule> rules() {
        return List.of(HALVES, COST);
    }

    @Override
    public void check(TableIndex index, Consumer<Result> results) {
        List<PerformanceForm> scanned =
                index.forms().stream().filter(f -> f.method() == Method.OCR).toList();
        scanned.stream().filter(f -> f.type() != FormType.OVERALL).forEach(f -> checkHalves(index, f, results));
        scanned.forEach(f -> checkCosts(index, f, results));
    }

    private static void checkHalves(TableIndex index, PerformanceForm form, Consumer<Result> results) {
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

    private static void checkCosts(TableIndex index, PerformanceForm form, Consumer<Result> results) {
        for (String half : List.of("period", "annual")) {
            FormSums.figure(index, form, half + "_total_yuan")
                    .flatMap(total -> vouching(index, form, half, total))
                    .ifPresent(results);
        }
    }

    private static Optional<Equation> vouching(TableIndex index, PerformanceForm form, String half, Figure total) {
        return index.indicators(form, half).stream()
                .filter(i -> i.level2().contains("成本") && !total.isZero())
                .flatMap(i -> IndicatorValues.cost(i)
                        .filter(c -> c.amount().compareTo(total.amount().amount()) == 0)
                        .map(c -> Equation.of(COST, total, List.of(target(form, i, c))))
                        .stream())
                .findFirst();
    }

    private static Figure target(PerformanceForm form, Indicator indicator, Yuan cost) {
        Subject at = Subject.ofForm(form, "indicator " + indicator.scope() + " " + indicator.lineNo());
        return new Figure(Figure.OF_FORM, at, cost, BigDecimal.ONE, indicator.method(), indicator.confidence());
    }
}
