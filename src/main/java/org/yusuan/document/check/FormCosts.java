package org.yusuan.document.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yusuan.model.Indicator;
import org.yusuan.model.Method;
import org.yusuan.model.PerformanceForm;
import org.yusuan.model.Yuan;

/** The cost targets (成本指标) of a scanned form, which often print its money once more. */
final class FormCosts implements RuleFamily {
    private static final Rule COST = Rule.ofSums(
            "form.cost_money",
            "on scanned forms: a cost target that is the money of the form to the yuan vouches for it",
            "it tells which figure of a broken sum is misread; a target that differs tells nothing, for it may be of a part");

    private static final List<String> HALVES = List.of("period", "annual");

    @Override
    public List<Rule> rules() {
        return List.of(COST);
    }

    @Override
    public void check(TableIndex index, Consumer<Result> results) {
        for (PerformanceForm form : index.forms()) {
            if (form.method() == Method.OCR) {
                HALVES.forEach(half -> FormSums.figure(index, form, half + "_total_yuan")
                        .flatMap(total -> vouching(index, form, half, total))
                        .ifPresent(results));
            }
        }
    }

    private static Optional<Equation> vouching(TableIndex index, PerformanceForm form, String half, Figure total) {
        return index.indicators(form, half).stream()
                .filter(i -> i.level2().contains("成本") && !total.isZero())
                .flatMap(i -> IndicatorValues.cost(i)
                        .filter(c -> c.amount().compareTo(total.amount().amount()) == 0)
                        .map(c -> Equation.of(COST, total, List.of(figure(form, i, c))))
                        .stream())
                .findFirst();
    }

    private static Figure figure(PerformanceForm form, Indicator indicator, Yuan cost) {
        Subject at = Subject.ofForm(form, "indicator " + indicator.scope() + " " + indicator.lineNo());
        return new Figure(Figure.OF_FORM, at, cost, BigDecimal.ONE, indicator.method(), indicator.confidence());
    }
}
