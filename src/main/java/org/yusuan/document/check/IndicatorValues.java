package org.yusuan.document.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yusuan.model.FormType;
import org.yusuan.model.Indicator;
import org.yusuan.model.Method;
import org.yusuan.model.MoneyUnit;
import org.yusuan.model.PerformanceForm;
import org.yusuan.model.Yuan;

/** Checks the target of each indicator by itself. */
final class IndicatorValues implements RuleFamily {
    private static final Rule DOUBLED = Rule.ofOddities(
            "form.value_doubled",
            "a target in words is printed once",
            "systems that join the sign and the text of a target print 合格合格; on scanned pages words are not judged");
    private static final Rule COST = Rule.ofOddities(
            "form.cost",
            "a cost target (成本指标) in money is no more than the money of the form",
            "a part costs no more than the whole; targets per piece or per person (元/台) are not compared");

    private static final Pattern TWICE = Pattern.compile(".*?(\\p{IsHan}{2,})\\1");
    private static final Set<String> MONEY = Set.of("元", "百元", "千元", "万元", "亿元");

    @Override
    public List<Rule> rules() {
        return List.of(DOUBLED, COST);
    }

    @Override
    public void check(TableIndex index, Consumer<Result> results) {
        for (PerformanceForm form : index.forms()) {
            List<Indicator> all = Stream.of("period", "annual")
                    .flatMap(scope -> index.indicators(form, scope).stream())
                    .toList();
            checkDoubled(form, all, results);
            if (form.type() != FormType.OVERALL) {
                checkCost(form, all, results);
            }
        }
    }

    private static void checkDoubled(PerformanceForm form, List<Indicator> all, Consumer<Result> results) {
        List<Indicator> doubled = all.stream()
                .filter(i -> i.method() != Method.OCR
                        && TWICE.matcher(i.valuePrinted()).matches())
                .toList();
        if (!doubled.isEmpty()) {
            String first = doubled.get(0).valuePrinted();
            results.accept(new Result.Observation(
                    DOUBLED,
                    Subject.ofForm(form, ""),
                    "",
                    first,
                    "targets that are printed twice over: " + doubled.size() + ", of which this is the first",
                    form.method()));
        }
    }

    private static void checkCost(PerformanceForm form, List<Indicator> all, Consumer<Result> results) {
        BigDecimal money =
                FormMoney.amount(form, FormMoney.PERIOD_TOTAL).max(FormMoney.amount(form, FormMoney.ANNUAL_TOTAL));
        Optional<Indicator> dear = all.stream()
                .filter(i -> i.level2().contains("成本") && money.signum() > 0)
                .filter(i ->
                        cost(i).filter(c -> c.amount().compareTo(money) > 0).isPresent())
                .findFirst();
        dear.ifPresent(i -> results.accept(new Result.Observation(
                COST,
                Subject.ofForm(form, ""),
                "at most " + money.toPlainString(),
                i.valuePrinted(),
                "the cost target is more than the money of the form",
                form.method())));
    }

    /** The money of a target; empty if the target is no money, or money per piece. */
    static Optional<Yuan> cost(Indicator indicator) {
        boolean bound = !indicator.operator().startsWith(">")
                && !indicator.valueNumber().isEmpty();
        return MoneyUnit.in(indicator.valueUnit())
                .filter(u -> bound && MONEY.contains(indicator.valueUnit()))
                .map(u -> u.toYuan(new BigDecimal(indicator.valueNumber())));
    }
}
