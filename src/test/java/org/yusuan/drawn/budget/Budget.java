package org.yusuan.drawn.budget;

import static org.yusuan.model.Measure.*;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yusuan.model.Measure;
import org.yusuan.model.Yuan;

/**
 * The views of one budget that the tables print. All lines are items (项); their sums are {@link BudgetLine#outline}.
 */
public record Budget(Figures figures) {

    /** General public budget of the year: PERSONNEL, OPERATING, BASIC, PROJECT, TOTAL. */
    public List<BudgetLine> general() {
        return merged(Stream.concat(basicLines(), projectLines(from(GENERAL_PUBLIC_BUDGET))));
    }

    /** The basic part of {@link #general()}: PERSONNEL, OPERATING, BASIC, TOTAL. */
    public List<BudgetLine> basic() {
        return merged(basicLines());
    }

    /** Government fund: PROJECT, TOTAL. */
    public List<BudgetLine> fund() {
        return merged(projectLines(from(GOVERNMENT_FUND)));
    }

    /** Carried over from the year before: PROJECT, TOTAL. */
    public List<BudgetLine> carriedOver() {
        return merged(figures.carriedOver().stream().map(Budget::line));
    }

    /**
     * All expenditure: besides the measures of the others, it has the sources of the money (GENERAL_PUBLIC_BUDGET,
     * GOVERNMENT_FUND, CARRIED_OVER) and CURRENT_YEAR.
     */
    public List<BudgetLine> everything() {
        Stream<BudgetLine> current = Stream.concat(
                sourced(general(), GENERAL_PUBLIC_BUDGET, CURRENT_YEAR),
                sourced(fund(), GOVERNMENT_FUND, CURRENT_YEAR));
        return merged(Stream.concat(current, sourced(carriedOver(), CARRIED_OVER)));
    }

    /** Like {@link #everything()}, but money carried over counts toward the budget it came from. */
    public List<BudgetLine> appropriated() {
        Stream<BudgetLine> current =
                Stream.concat(sourced(general(), GENERAL_PUBLIC_BUDGET), sourced(fund(), GOVERNMENT_FUND));
        return merged(Stream.concat(current, sourced(carriedOver(), GENERAL_PUBLIC_BUDGET)));
    }

    /** The sum of all lines. */
    public static Amounts sum(List<BudgetLine> lines) {
        return BudgetLine.sumOf(lines, "").amounts();
    }

    /** Returns the basic expenditure on an economic item, such as 30217 公务接待费. */
    public Yuan spentOn(String economicCode) {
        return figures.posts().stream()
                .filter(p -> p.code().equals(economicCode))
                .map(Post::amount)
                .reduce(Yuan.ZERO, Yuan::plus);
    }

    private Stream<BudgetLine> basicLines() {
        return figures.posts().stream()
                .map(p -> new BudgetLine(p.function(), p.amounts().with(BASIC, p.kind())));
    }

    private Stream<BudgetLine> projectLines(Predicate<Project> which) {
        return figures.projects().stream().filter(which).map(Budget::line);
    }

    private static Predicate<Project> from(Measure source) {
        return p -> p.source() == source;
    }

    private static BudgetLine line(Project project) {
        Amounts amounts = Amounts.of(PROJECT, project.amount()).with(TOTAL, PROJECT);
        return new BudgetLine(project.function(), amounts);
    }

    private static Stream<BudgetLine> sourced(List<BudgetLine> lines, Measure... sources) {
        return lines.stream().map(line -> {
            Amounts amounts = line.amounts();
            for (Measure source : sources) {
                amounts = amounts.with(source, TOTAL);
            }
            return new BudgetLine(line.code(), amounts);
        });
    }

    private static List<BudgetLine> merged(Stream<BudgetLine> lines) {
        List<BudgetLine> all = lines.toList();
        return all.stream()
                .map(BudgetLine::code)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(code -> BudgetLine.sumOf(all, code))
                .toList();
    }
}
