package org.yusuan.document.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.yusuan.model.FormType;
import org.yusuan.model.Indicator;
import org.yusuan.model.Method;
import org.yusuan.model.PerformanceForm;

/** The indicators of the whole period and those of the year. */
final class IndicatorHalves implements RuleFamily {
    private static final Rule COUNT = Rule.ofOddities(
            "form.indicators",
            "where the year has all money of the period, both halves of a form list the same number of indicators",
            "a project of one year has one set of targets; over several years they differ with reason");
    private static final Rule VALUES = Rule.ofOddities(
            "form.targets",
            "where the year has all money of the period, an indicator has the same target in both halves",
            "as above; on scanned pages words are not compared: a misread sign would be taken for a difference");
    private static final Rule CUT = Rule.ofOddities(
            "form.text_cut",
            "an indicator is printed in full in both halves of a form",
            "narrow cells cut names off; the longer name has the shorter one as its beginning");
    private static final Rule ORDER = Rule.ofOddities(
            "form.order",
            "both halves of a form list their indicators in the same order",
            "whoever reads across compares them");

    @Override
    public List<Rule> rules() {
        return List.of(COUNT, VALUES, CUT, ORDER);
    }

    @Override
    public void check(TableIndex index, Consumer<Result> results) {
        for (PerformanceForm form : index.forms()) {
            List<Indicator> period = index.indicators(form, "period");
            List<Indicator> annual = index.indicators(form, "annual");
            if (form.type() != FormType.OVERALL && !period.isEmpty() && !annual.isEmpty()) {
                checkCount(form, period, annual, results);
                if (form.method() != Method.OCR) {
                    checkTexts(form, IndicatorPairs.of(period, annual), results);
                }
            }
        }
    }

    private static void checkCount(
            PerformanceForm form, List<Indicator> period, List<Indicator> annual, Consumer<Result> results) {
        if (isOfOneYear(form) && period.size() != annual.size()) {
            results.accept(new Result.Observation(
                    COUNT,
                    Subject.ofForm(form, ""),
                    String.valueOf(period.size()),
                    String.valueOf(annual.size()),
                    "the form lists " + period.size() + " indicators for the whole period and " + annual.size()
                            + " for the year, though both have the same money",
                    form.method()));
        }
    }

    private static void checkTexts(PerformanceForm form, IndicatorPairs pairs, Consumer<Result> results) {
        if (isOfOneYear(form)) {
            reportFirst(
                    VALUES,
                    form,
                    pairs.withOtherTargets(),
                    Indicator::valuePrinted,
                    "indicators with another target for the year than for the whole period, though both have the same money",
                    results);
        }
        reportFirst(
                CUT,
                form,
                pairs.cutOff(),
                Indicator::level3,
                "names of indicators that are cut off in one half of the form",
                results);
        if (!pairs.isInOrder()) {
            results.accept(new Result.Observation(
                    ORDER,
                    Subject.ofForm(form, ""),
                    "",
                    "",
                    "both halves list the same indicators in another order",
                    form.method()));
        }
    }

    private static void reportFirst(
            Rule rule,
            PerformanceForm form,
            List<IndicatorPairs.Pair> odd,
            Function<Indicator, String> text,
            String message,
            Consumer<Result> results) {
        Optional<IndicatorPairs.Pair> first = odd.stream().findFirst();
        first.ifPresent(pair -> results.accept(new Result.Observation(
                rule,
                Subject.ofForm(form, ""),
                text.apply(pair.period()),
                text.apply(pair.annual()),
                message + ": " + odd.size() + ", of which the first is told",
                form.method())));
    }

    private static boolean isOfOneYear(PerformanceForm form) {
        BigDecimal annual = FormMoney.amount(form, FormMoney.ANNUAL_TOTAL);
        return annual.signum() > 0 && annual.compareTo(FormMoney.amount(form, FormMoney.PERIOD_TOTAL)) == 0;
    }
}
