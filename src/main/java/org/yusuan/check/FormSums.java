package org.yusuan.check;

import static org.yusuan.model.Measure.BUDGET_AMOUNT;
import static org.yusuan.model.Measure.TOTAL;
import static org.yusuan.model.Side.REVENUE;
import static org.yusuan.model.StandardTable.T01;
import static org.yusuan.model.StandardTable.T12;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.yusuan.model.FormType;
import org.yusuan.model.PerformanceForm;
import org.yusuan.model.Yuan;

/** Performance forms: their own sums, and what they share with the tables. */
final class FormSums implements RuleFamily {
    private static final Rule SUM = Rule.ofSums(
            "form.sum",
            "the money of a form is the sum of its sources; of an overall form, of basic and project expenditure",
            "it is checked where a form prints at least one of them");
    private static final Rule PROJECT = Rule.ofSums(
            "form.project",
            "the money that a project form asks for this year (where it prints none, in all) is that of the project of that name in"
                    + " t12",
            "forms print 元 and t12 万元: they agree when they do within the rounding of t12; a name that t12 prints several times"
                    + " agrees with any of them");
    private static final Rule OVERALL = Rule.ofSums(
            "form.total", "the money of the overall form is the total of t01", "both are all money of the year");

    /** Forms print 元, of what was budgeted in hundredths of 万元. */
    private static final BigDecimal TEN_THOUSANDTH = BigDecimal.valueOf(100);

    private static final List<String> SOURCES = List.of("central", "provincial", "local", "self_raised", "other");

    @Override
    public List<Rule> rules() {
        return List.of(SUM, PROJECT, OVERALL);
    }

    @Override
    public void check(Book book, Consumer<Result> told) {
        for (PerformanceForm form : book.forms()) {
            checkSources(form, "period_", told);
            checkSources(form, "annual_", told);
            if (form.type() == FormType.OVERALL) {
                checkOverall(book, form, told);
            } else {
                checkProject(book, form, told);
            }
        }
    }

    private static void checkSources(PerformanceForm form, String scope, Consumer<Result> told) {
        Optional<Figure> total = figure(form, scope + "total_yuan");
        boolean fiscal = form.amounts().containsKey(scope + "fiscal_yuan");
        Stream<String> names = fiscal ? Stream.of("fiscal", "other") : SOURCES.stream();
        List<Figure> sources =
                names.flatMap(n -> figure(form, scope + n + "_yuan").stream()).toList();
        if (total.isPresent() && !sources.isEmpty()) {
            told.accept(Equation.of(SUM, total.get(), sources));
        }
    }

    private static void checkOverall(Book book, PerformanceForm form, Consumer<Result> told) {
        Optional<Figure> total = figure(form, "annual_total_yuan");
        List<Figure> parts = new ArrayList<>();
        figure(form, "basic_yuan").ifPresent(parts::add);
        figure(form, "project_yuan").ifPresent(parts::add);
        if (total.isPresent() && !parts.isEmpty()) {
            told.accept(Equation.of(SUM, total.get(), parts));
        }
        Optional<Figure> all = book.block(T01, REVENUE)
                .flatMap(Block::grandTotal)
                .flatMap(r -> Optional.ofNullable(r.figure(BUDGET_AMOUNT)));
        if (total.isPresent() && all.isPresent()) {
            told.accept(Equation.of(OVERALL, total.get(), List.of(all.get())));
        }
    }

    private static void checkProject(Book book, PerformanceForm form, Consumer<Result> told) {
        String name = Names.folded(form.texts().getOrDefault("project_name", ""));
        Optional<Figure> asked = figure(form, "annual_total_yuan").or(() -> figure(form, "period_total_yuan"));
        List<Equation> compared = book.block(T12).stream()
                .flatMap(b -> b.rows().stream())
                .filter(r -> !name.isEmpty() && Names.folded(r.name()).equals(name))
                .flatMap(r -> r.told(TOTAL).stream())
                .flatMap(f -> asked.stream().map(a -> Equation.of(PROJECT, a, List.of(f))))
                .toList();
        compared.stream()
                .filter(e -> !e.isBroken())
                .findFirst()
                .or(() -> compared.stream().findFirst())
                .ifPresent(told::accept);
    }

    private static Optional<Figure> figure(PerformanceForm form, String column) {
        BigDecimal amount = form.amounts().get(column);
        if (amount == null) {
            return Optional.empty();
        }
        Subject at = Subject.ofForm(form, column);
        boolean rounded = amount.remainder(TEN_THOUSANDTH).signum() == 0;
        BigDecimal step = rounded ? TEN_THOUSANDTH : new BigDecimal("0.01");
        return Optional.of(new Figure(Figure.OF_FORM, at, new Yuan(amount), step, form.method()));
    }
}
