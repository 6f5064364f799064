package org.yusuan.document.check;

import static org.yusuan.model.StandardTable.T01;
import static org.yusuan.model.StandardTable.T02;
import static org.yusuan.model.StandardTable.T03;
import static org.yusuan.model.StandardTable.T04;
import static org.yusuan.model.StandardTable.T05;
import static org.yusuan.model.StandardTable.T06;
import static org.yusuan.model.StandardTable.T07;
import static org.yusuan.model.StandardTable.T08;
import static org.yusuan.model.StandardTable.T09;
import static org.yusuan.model.StandardTable.T10;
import static org.yusuan.model.StandardTable.T11;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yusuan.model.DisclosureKind;
import org.yusuan.model.Measure;
import org.yusuan.model.Method;
import org.yusuan.model.StandardTable;
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
    public void check(TableIndex book, Consumer<Result> told) {
        if (book.identity().kind() == DisclosureKind.BUDGET) {
            book.remarks().statements().forEach(s -> check(book, s, told));
        }
    }

    private static void check(TableIndex book, Statement statement, Consumer<Result> told) {
        switch (statement.kind()) {
            case YEAR_TOTAL -> find(book, statement, List.of(T01, T02, T03, T04, T05, T07, T08, T09), told);
            case THREE_PUBLIC -> find(book, statement, List.of(T10), told);
            case AGENCY_OPERATING -> find(book, statement, List.of(T11, T05, T06), told);
            case PROJECTS_OF_GENERAL_BUDGET -> checkBound(book, statement, told);
            case FORMS_PUBLISHED -> {
                // FormCoverage counts them.
            }
        }
    }

    /** Told where one of these tables is printed at all. */
    private static void find(TableIndex book, Statement statement, List<StandardTable> tables, Consumer<Result> told) {
        boolean printed = tables.stream().anyMatch(t -> book.block(t).isPresent());
        boolean found = tables.stream()
                .flatMap(t -> book.blocks(t).stream())
                .flatMap(b -> b.rows().stream())
                .flatMap(r -> r.figures().values().stream())
                .anyMatch(f -> agrees(statement, f));
        if (printed && !found && statement.number().signum() != 0) {
            told.accept(new Observation(
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

    private static void checkBound(TableIndex book, Statement statement, Consumer<Result> told) {
        Optional<Figure> general = book.block(T05)
                .flatMap(SideRows::grandTotal)
                .flatMap(r -> Optional.ofNullable(r.figure(Measure.TOTAL)));
        general.filter(f -> statement
                                .number()
                                .subtract(statement.step())
                                .compareTo(f.amount().amount())
                        > 0)
                .ifPresent(f -> told.accept(new Observation(
                        BOUND,
                        f.at(),
                        "at least " + new Yuan(statement.number()).plain(),
                        f.amount().plain(),
                        "the prose on page " + statement.page()
                                + " says that projects take more out of the general public" + " budget than there is",
                        Method.TEXT)));
    }
}
