package org.yusuan.document.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yusuan.model.DisclosureKind;
import org.yusuan.model.FigureSelector;
import org.yusuan.model.Method;
import org.yusuan.model.Relations;
import org.yusuan.model.TableKey;
import org.yusuan.model.Yuan;

/** The prose repeats figures of the tables, rounded as it likes. */
final class ProseFigures implements RuleFamily {
    private static final Rule FIGURE = Rule.ofWords(
            "prose.figure",
            "what the prose of a budget calls the year's revenue or expenditure, the three-public or the agencies' operating"
                    + " expenses is printed in the tables",
            "a sentence may mean a part or a total: it is told only where no figure of those tables rounds to it; zeros, changes and"
                    + " percentages are not looked at");
    private static final Rule BOUND = Rule.ofWords(
            "prose.bound",
            "what the prose says projects take out of the general public budget is no more than that budget (t05)",
            "涉及一般公共预算当年拨款 is often said of all money, that of the units too");

    @Override
    public List<Rule> rules() {
        return List.of(FIGURE, BOUND);
    }

    @Override
    public void check(TableIndex index, Consumer<Result> results) {
        if (index.identity().kind() == DisclosureKind.BUDGET) {
            index.remarks().statements().forEach(s -> check(index, s, results));
        }
    }

    private static void check(TableIndex index, Statement statement, Consumer<Result> results) {
        Relations.Prose prose = index.relations().prose();
        if (prose == null) {
            return;
        }
        switch (statement.kind()) {
            case YEAR_TOTAL -> find(index, statement, prose.yearTotal(), results);
            case THREE_PUBLIC -> find(index, statement, prose.threePublic(), results);
            case AGENCY_OPERATING -> find(index, statement, prose.agencyOperating(), results);
            case PROJECTS_OF_GENERAL_BUDGET ->
                Optional.ofNullable(prose.projectsAtMost()).ifPresent(most -> checkBound(index, statement, most, results));
            case FORMS_PUBLISHED -> {
                // FormCoverage counts them.
            }
        }
    }

    /** Told where one of these tables is printed at all. */
    private static void find(TableIndex index, Statement statement, List<TableKey> tables, Consumer<Result> results) {
        boolean printed = tables.stream().anyMatch(t -> index.block(t).isPresent());
        boolean found = tables.stream()
                .flatMap(t -> index.blocks(t).stream())
                .flatMap(b -> b.rows().stream())
                .flatMap(r -> r.figures().values().stream())
                .anyMatch(f -> agrees(statement, f));
        if (printed && !found && statement.number().signum() != 0) {
            results.accept(new Result.Observation(
                    FIGURE,
                    Subject.ofTable("", statement.page()),
                    "",
                    new Yuan(statement.number()).plain(),
                    "the prose tells a figure (" + statement.kind().described() + ") that the tables do not print",
                    Method.TEXT));
        }
    }

    private static boolean agrees(Statement statement, Figure figure) {
        return statement.agreesWith(figure.amount().amount());
    }

    private static void checkBound(TableIndex index, Statement statement, FigureSelector most, Consumer<Result> results) {
        Optional<Figure> general = index.figures(most).stream().findFirst();
        general.filter(f -> statement
                                .number()
                                .subtract(statement.step())
                                .compareTo(f.amount().amount())
                        > 0)
                .ifPresent(f -> results.accept(new Result.Observation(
                        BOUND,
                        f.at(),
                        "at least " + new Yuan(statement.number()).plain(),
                        f.amount().plain(),
                        "the prose on page " + statement.page()
                                + " says that projects take more out of the general public" + " budget than there is",
                        Method.TEXT)));
    }
}
