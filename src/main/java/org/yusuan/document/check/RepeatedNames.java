package org.yusuan.document.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.yusuan.model.Measure;
import org.yusuan.model.Relations;
import org.yusuan.model.RowKind;

/** Reports rows that only their amounts distinguish. */
final class RepeatedNames implements RuleFamily {
    private static final Rule NAMES = Rule.ofOddities(
            "rows.same_name",
            "a project has a name of its own, and a pair of economic items without codes one row",
            "a join by name would count one of several rows twice; each is kept as printed");
    private static final Rule OWN = Rule.ofOddities(
            "rows.own_name",
            "a project has another name than the group that it is part of",
            "a part with the name of the whole and another amount is easily counted twice");

    static final Rule TWICE = new Rule(
            "table.rows_twice",
            "a table prints each row once",
            "where a third of the rows with a code repeat code, name and amounts of an earlier row, a page was bound twice; the second"
                    + " copies take part in no sum",
            Rule.Allowed.NOTHING,
            Rule.Reporting.ERROR);

    /** What is compared; the line of the group counts where a name may be repeated in another group. */
    private record Name(String name, String counterpart, int group) {}

    @Override
    public List<Rule> rules() {
        return List.of(NAMES, OWN, TWICE);
    }

    @Override
    public void check(TableIndex index, Consumer<Result> results) {
        index.blocks().stream().filter(b -> !b.copies().isEmpty()).forEach(b -> results.accept(printedTwice(b)));
        Relations.Names names = index.relations().names();
        names.items().stream().flatMap(t -> index.blocks(t).stream()).forEach(b -> checkNames(b, false, results));
        names.projects().stream().flatMap(t -> index.blocks(t).stream()).forEach(block -> {
            checkNames(block, true, results);
            checkOwn(block, results);
        });
    }

    private static Result.Observation printedTwice(SideRows block) {
        Row first = block.copies().get(0);
        return new Result.Observation(
                TWICE,
                Subject.ofTable(block.table().value(), first.page()),
                "",
                String.valueOf(block.copies().size()),
                "rows with the same codes, names and amounts are printed twice: "
                        + block.copies().size()
                        + "; no sum counts them twice, but the facts do: is a page bound twice?",
                first.method());
    }

    private static void checkNames(SideRows block, boolean projects, Consumer<Result> results) {
        Map<Name, List<Row>> alike = new LinkedHashMap<>();
        block.rows().stream()
                .filter(r ->
                        r.kind() == RowKind.ITEM && !r.hasCode() && !r.name().isEmpty())
                .filter(r -> block.members(r).isEmpty())
                .forEach(r -> alike.computeIfAbsent(name(r, projects), k -> new ArrayList<>())
                        .add(r));
        alike.values().stream().filter(rows -> rows.size() > 1).forEach(rows -> results.accept(repeated(rows)));
    }

    private static Name name(Row row, boolean project) {
        Integer parent = row.parentLine();
        return new Name(
                ComparableNames.folded(row.name()),
                project ? "" : row.counterpart(),
                project || parent == null ? 0 : parent);
    }

    private static Result.Observation repeated(List<Row> rows) {
        Row second = rows.get(1);
        return new Result.Observation(
                NAMES,
                about(second),
                "1",
                String.valueOf(rows.size()),
                rows.size() + " rows have this name, the first on page "
                        + rows.get(0).page(),
                second.method());
    }

    private static void checkOwn(SideRows block, Consumer<Result> results) {
        for (Row group : block.rows()) {
            block.members(group).stream()
                    .filter(r -> ComparableNames.folded(r.name()).equals(ComparableNames.folded(group.name())))
                    .filter(r -> !r.name().isEmpty()
                            && !figure(r).amount().equals(figure(group).amount()))
                    .forEach(r -> results.accept(new Result.Observation(
                            OWN,
                            about(r),
                            figure(group).amount().plain(),
                            figure(r).amount().plain(),
                            "the row has the name of its group, which has another amount",
                            r.method())));
        }
    }

    private static Figure figure(Row row) {
        return row.figures().values().iterator().next();
    }

    private static Subject about(Row row) {
        Measure measure = row.figures().keySet().iterator().next();
        return Subject.of(row, measure);
    }
}
