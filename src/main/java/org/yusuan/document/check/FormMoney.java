package org.yusuan.document.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yusuan.model.FormType;
import org.yusuan.model.PerformanceForm;

/** Compares the money of a project form for the whole period with that for the year. */
final class FormMoney implements RuleFamily {
    private static final Rule ANNUAL = Rule.ofWords(
            "form.annual_money",
            "a project form prints the money of the year beside that of the whole period, where most forms of the document do",
            "a blank one is missing in every sum over the forms; layouts without the annual half print none");
    private static final Rule PERIOD = Rule.ofWords(
            "form.period_money",
            "the money of the year is no more than that of the whole period",
            "the year is a part of the period; a period of 0 counts as not filled in");
    private static final Rule SOURCES = Rule.ofWords(
            "form.sources_differ",
            "where the year has all money of the period, it has it from the same sources",
            "it is the same money, printed twice");

    static final String PERIOD_TOTAL = "period_total_yuan";
    static final String ANNUAL_TOTAL = "annual_total_yuan";
    private static final List<String> SOURCE_NAMES = List.of("central", "provincial", "local", "self_raised", "other");

    @Override
    public List<Rule> rules() {
        return List.of(ANNUAL, PERIOD, SOURCES);
    }

    @Override
    public void check(TableIndex index, Consumer<Result> results) {
        List<PerformanceForm> projects = index.forms().stream()
                .filter(f -> f.type() != FormType.OVERALL && f.amounts().containsKey(PERIOD_TOTAL))
                .toList();
        long both = projects.stream().filter(FormMoney::isAnnual).count();
        for (PerformanceForm form : projects) {
            if (isAnnual(form)) {
                compare(form, results);
            } else if (both * 2 > projects.size()) {
                String total = plain(form, PERIOD_TOTAL);
                results.accept(observation(
                        ANNUAL,
                        form,
                        ANNUAL_TOTAL,
                        "",
                        "",
                        "no money of the year is printed beside the " + total + " of the whole period"));
            }
        }
    }

    private static void compare(PerformanceForm form, Consumer<Result> results) {
        BigDecimal period = amount(form, PERIOD_TOTAL);
        BigDecimal annual = amount(form, ANNUAL_TOTAL);
        if (period.signum() > 0 && annual.compareTo(period) > 0) {
            results.accept(observation(
                    PERIOD,
                    form,
                    ANNUAL_TOTAL,
                    "at most " + plain(form, PERIOD_TOTAL),
                    plain(form, ANNUAL_TOTAL),
                    "the year has more money than the whole period"));
        } else if (annual.compareTo(period) == 0) {
            otherSource(form)
                    .ifPresent(source -> results.accept(observation(
                            SOURCES,
                            form,
                            "annual_" + source + "_yuan",
                            plain(form, "period_" + source + "_yuan"),
                            plain(form, "annual_" + source + "_yuan"),
                            "the year and the whole period have the same money from different sources")));
        }
    }

    /** The first source whose money differs between the halves, where both halves print sources. */
    private static Optional<String> otherSource(PerformanceForm form) {
        boolean printed = isFromSomewhere(form, "period_") && isFromSomewhere(form, "annual_");
        return SOURCE_NAMES.stream()
                .filter(s -> printed
                        && amount(form, "period_" + s + "_yuan").compareTo(amount(form, "annual_" + s + "_yuan")) != 0)
                .findFirst();
    }

    private static boolean isFromSomewhere(PerformanceForm form, String half) {
        return SOURCE_NAMES.stream()
                .anyMatch(s -> amount(form, half + s + "_yuan").signum() != 0);
    }

    private static boolean isAnnual(PerformanceForm form) {
        return form.amounts().containsKey(ANNUAL_TOTAL);
    }

    /** The amount in a column; zero where none is printed. */
    static BigDecimal amount(PerformanceForm form, String column) {
        return form.amounts().getOrDefault(column, BigDecimal.ZERO);
    }

    private static String plain(PerformanceForm form, String column) {
        return form.amounts().containsKey(column) ? amount(form, column).toPlainString() : "";
    }

    private static Result.Observation observation(
            Rule rule, PerformanceForm form, String column, String expected, String actual, String message) {
        return new Result.Observation(rule, Subject.ofForm(form, column), expected, actual, message, form.method());
    }
}
