package org.yusuan.document.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yusuan.model.Method;
import org.yusuan.model.PlacedTable;
import org.yusuan.model.Relations;

/** Compares the lists of projects with the project expenditure of other tables. */
final class ProjectTotals implements RuleFamily {
    private static final Rule PROJECTS = Rule.ofSums(
            "same.projects",
            "the lists of projects add up to the project expenditure: with what was carried over to that of all money; where t03 lists"
                    + " units, those of this year to that of the general public budget",
            "the lists name each project once, under its unit");
    private static final Rule EMPTY = Rule.ofWords(
            "table.empty_contradicted",
            "a table of projects without figures goes with tables that print no project expenditure",
            "本表无数据 under a table whose money other tables print is the publisher's slip; the figures exist elsewhere");

    @Override
    public List<Rule> rules() {
        return List.of(PROJECTS, EMPTY);
    }

    @Override
    public void check(TableIndex index, Consumer<Result> results) {
        Relations.Projects relation = index.relations().projects();
        if (relation != null) {
            Optional<PlacedTable> list = index.placed(relation.list().table());
            holding(index, relation).ifPresent(sum -> list.ifPresent(l -> check(index, sum, l, results)));
        }
    }

    /** The first sum whose table lists items; where none does, the last. */
    private static Optional<Relations.Sum> holding(TableIndex index, Relations.Projects relation) {
        List<Relations.Sum> all = relation.spent();
        return all.stream()
                .filter(s -> index.block(s.total()).stream().anyMatch(SideRows::isByItem))
                .findFirst()
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1)));
    }

    private static void check(TableIndex index, Relations.Sum sum, PlacedTable list, Consumer<Result> results) {
        Optional<Figure> spent = index.figures(sum.total()).stream().findFirst();
        if (spent.isEmpty()) {
            return;
        }
        List<Figure> projects = sum.parts().stream()
                .flatMap(part -> index.figures(part).stream())
                .toList();
        if (!projects.isEmpty()) {
            results.accept(Equation.of(PROJECTS, spent.get(), projects));
        } else if (!spent.get().isZero()) {
            results.accept(empty(spent.get(), list, sum));
        }
    }

    private static Result.Observation empty(Figure spent, PlacedTable list, Relations.Sum sum) {
        return new Result.Observation(
                EMPTY,
                Subject.ofTable(sum.parts().get(0).table().value(), list.pages().get(0)),
                spent.amount().plain(),
                "",
                "the table is printed without figures although " + spent.at().described()
                        + " prints project expenditure",
                // Recognition confuses characters; it does not overlook a whole table.
                list.rows() == 0 ? Method.TEXT : spent.method());
    }
}
