package org.yusuan.document.check;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.yusuan.model.FormType;
import org.yusuan.model.Indicator;
import org.yusuan.model.Method;
import org.yusuan.model.PerformanceForm;

/** Compares the indicators of the whole period with those of the year. */
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
            "readers compare the halves line by line");

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
                    checkTexts(form, Pairs.of(period, annual), results);
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

    private static void checkTexts(PerformanceForm form, Pairs pairs, Consumer<Result> results) {
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
            List<Pairs.Pair> odd,
            Function<Indicator, String> text,
            String message,
            Consumer<Result> results) {
        Optional<Pairs.Pair> first = odd.stream().findFirst();
        first.ifPresent(pair -> results.accept(new Result.Observation(
                rule,
                Subject.ofForm(form, ""),
                text.apply(pair.period()),
                text.apply(pair.annual()),
                message + ": " + odd.size() + ", of which this is the first",
                form.method())));
    }

    private static boolean isOfOneYear(PerformanceForm form) {
        BigDecimal annual = FormMoney.amount(form, FormMoney.ANNUAL_TOTAL);
        return annual.signum() > 0 && annual.compareTo(FormMoney.amount(form, FormMoney.PERIOD_TOTAL)) == 0;
    }

    /**
     * The indicators that stand in both halves of a form: with the same name, or with a name that begins the other name.
     *
     * @param pairs in the order of the whole period
     */
    private record Pairs(Collection<Pair> pairs) {
        /** A shorter beginning proves nothing. */
        private static final int SHORTEST_NAME = 3;

        /** The surest match first: several indicators of a form may have the same name. */
        private static final List<BiPredicate<Indicator, Indicator>> ALIKE =
                List.of((a, b) -> hasName(a, b) && hasTarget(a, b), Pairs::hasName, Pairs::isCut);

        /** One indicator in both halves. */
        record Pair(Indicator period, Indicator annual) {}

        static Pairs of(List<Indicator> period, List<Indicator> annual) {
            Map<Integer, Pair> pairs = new TreeMap<>();
            List<Indicator> free = new ArrayList<>(annual);
            for (BiPredicate<Indicator, Indicator> alike : ALIKE) {
                for (Indicator one : period) {
                    free.stream()
                            .filter(other -> !pairs.containsKey(one.lineNo()) && alike.test(one, other))
                            .findFirst()
                            .ifPresent(other -> {
                                pairs.put(one.lineNo(), new Pair(one, other));
                                free.remove(other);
                            });
                }
            }
            return new Pairs(pairs.values());
        }

        /** The pairs with different targets; a target that one half prints twice over does not count. */
        List<Pair> withOtherTargets() {
            return pairs.stream()
                    .filter(p -> !hasTarget(p.period, p.annual))
                    .filter(p -> !isTwice(p.period, p.annual) && !isTwice(p.annual, p.period))
                    .toList();
        }

        List<Pair> cutOff() {
            return pairs.stream().filter(p -> isCut(p.period, p.annual)).toList();
        }

        boolean isInOrder() {
            List<Integer> lines = pairs.stream().map(p -> p.annual.lineNo()).toList();
            return lines.stream().sorted(Comparator.naturalOrder()).toList().equals(lines);
        }

        private static boolean hasName(Indicator one, Indicator other) {
            return ComparableNames.folded(one.level3()).equals(ComparableNames.folded(other.level3()));
        }

        private static boolean hasTarget(Indicator one, Indicator other) {
            return Normalizer.normalize(one.valuePrinted(), Normalizer.Form.NFKC)
                    .equals(Normalizer.normalize(other.valuePrinted(), Normalizer.Form.NFKC));
        }

        private static boolean isTwice(Indicator one, Indicator other) {
            return one.valuePrinted().equals(other.valuePrinted().repeat(2));
        }

        private static boolean isCut(Indicator one, Indicator other) {
            return isBeginning(one.level3(), other.level3()) || isBeginning(other.level3(), one.level3());
        }

        private static boolean isBeginning(String beginning, String whole) {
            return beginning.length() >= SHORTEST_NAME
                    && whole.length() > beginning.length()
                    && whole.startsWith(beginning);
        }
    }
}
