package org.yusuan.document.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.yusuan.model.FigureSelector;
import org.yusuan.model.FormFigure;
import org.yusuan.model.FormType;
import org.yusuan.model.Measure;
import org.yusuan.model.Method;
import org.yusuan.model.PerformanceForm;
import org.yusuan.model.Relations;
import org.yusuan.model.Yuan;

/** Checks the sums of performance forms, and the money that they share with the tables. */
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

    /** Forms print 元 for money that was budgeted in hundredths of 万元. */
    private static final BigDecimal TEN_THOUSANDTH = BigDecimal.valueOf(100);

    private static final String TOTAL_COLUMN = "total_yuan";

    private static final List<String> SOURCES =
            List.of("central_yuan", "provincial_yuan", "local_yuan", "self_raised_yuan", "other_yuan");

    private static final List<String> FISCAL_AND_OTHER = List.of("fiscal_yuan", "other_yuan");

    /** The columns that either half of a form may print, without the prefix of the half. */
    static final List<String> COLUMNS = List.of(
            TOTAL_COLUMN,
            "fiscal_yuan",
            "central_yuan",
            "provincial_yuan",
            "local_yuan",
            "self_raised_yuan",
            "other_yuan");

    @Override
    public List<Rule> rules() {
        return List.of(SUM, PROJECT, OVERALL);
    }

    @Override
    public void check(TableIndex index, Consumer<Result> results) {
        Relations.Forms relation = index.relations().forms();
        for (PerformanceForm form : index.forms()) {
            sources(index, form, "period_").ifPresent(results);
            sources(index, form, "annual_").ifPresent(results);
            if (form.type() == FormType.OVERALL) {
                checkOverall(index, form, results);
            } else if (relation != null) {
                checkProject(index, form, relation.project(), results);
            }
        }
    }

    /** Whether the money of one half differs from the sum of its sources. */
    static boolean isBroken(TableIndex index, PerformanceForm form, String scope) {
        return sources(index, form, scope).filter(Equation::isBroken).isPresent();
    }

    private static Optional<Equation> sources(TableIndex index, PerformanceForm form, String scope) {
        boolean fiscal = form.amounts().containsKey(scope + "fiscal_yuan");
        List<Figure> sources = (fiscal ? FISCAL_AND_OTHER : SOURCES)
                .stream().flatMap(n -> figure(index, form, scope + n).stream()).toList();
        return figure(index, form, scope + TOTAL_COLUMN)
                .filter(total -> !sources.isEmpty())
                .map(total -> Equation.of(SUM, total, sources));
    }

    private static void checkOverall(TableIndex index, PerformanceForm form, Consumer<Result> results) {
        Optional<Figure> total = figure(index, form, "annual_total_yuan");
        List<Figure> parts = new ArrayList<>();
        figure(index, form, "basic_yuan").ifPresent(parts::add);
        figure(index, form, "project_yuan").ifPresent(parts::add);
        if (total.isPresent() && !parts.isEmpty()) {
            results.accept(Equation.of(SUM, total.get(), parts));
        }
        Relations.Forms relation = index.relations().forms();
        if (total.isPresent() && relation != null) {
            index.figures(relation.overall()).stream()
                    .findFirst()
                    .ifPresent(all -> results.accept(Equation.of(OVERALL, total.get(), List.of(all))));
        }
    }

    private static void checkProject(
            TableIndex index, PerformanceForm form, FigureSelector project, Consumer<Result> results) {
        String name = ComparableNames.folded(form.texts().getOrDefault("project_name", ""));
        Optional<Figure> asked =
                figure(index, form, "annual_total_yuan").or(() -> figure(index, form, "period_total_yuan"));
        List<Row> rows = index.block(project.table()).stream()
                .flatMap(b -> b.rows().stream())
                .toList();
        List<Equation> compared = rows.stream()
                .filter(r -> !name.isEmpty() && ComparableNames.folded(r.name()).equals(name))
                .flatMap(r -> compared(asked, r, project.column()))
                .toList();
        Stream<Equation> misspelt = rows.stream()
                .filter(r -> ComparableNames.misspelt(r.name(), name, r.method(), form.method()))
                .flatMap(r -> compared(asked, r, project.column()))
                .filter(Equation::holdsExactly);
        compared.stream()
                .filter(e -> !e.isBroken())
                .findFirst()
                .or(() -> compared.stream().findFirst())
                .or(misspelt::findFirst)
                .ifPresent(results);
    }

    private static Stream<Equation> compared(Optional<Figure> asked, Row project, Measure money) {
        return project.figures(money).stream()
                .flatMap(f -> asked.stream().map(a -> Equation.of(PROJECT, a, List.of(f))));
    }

    /** A figure of a form; empty where it is not printed. */
    static Optional<Figure> figure(TableIndex index, PerformanceForm form, String column) {
        BigDecimal amount = form.amounts().get(column);
        if (amount == null) {
            return Optional.empty();
        }
        Subject at = Subject.ofForm(form, column);
        Optional<FormFigure> printed = index.printed(form, column);
        return Optional.of(new Figure(
                Figure.OF_FORM,
                at,
                new Yuan(amount),
                step(amount, printed),
                printed.map(FormFigure::method).orElse(form.method()),
                printed.map(FormFigure::confidence).orElse(form.confidence())));
    }

    /** Uses the last printed digit on a scanned page; with a coarser step a misread digit would pass for rounding. */
    private static BigDecimal step(BigDecimal amount, Optional<FormFigure> printed) {
        return printed.filter(f -> f.method() == Method.OCR)
                .flatMap(FormFigure::step)
                .orElse(amount.remainder(TEN_THOUSANDTH).signum() == 0 ? TEN_THOUSANDTH : new BigDecimal("0.01"));
    }
}
