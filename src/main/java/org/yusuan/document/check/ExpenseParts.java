package org.yusuan.document.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.yusuan.model.Measure;
import org.yusuan.model.Relations;
import org.yusuan.model.Relations.Expense;

/**
 * Expenses whose names say which is part of which, whether they are printed as rows or as columns: “三公”经费 is travel abroad,
 * receptions and vehicles.
 */
final class ExpenseParts implements RuleFamily {
    private static final Rule PARTS = Rule.ofSums(
            "sum.three_public",
            "an expense is the sum of its parts: 公务用车购置及运行费 is purchase and running; 合计 is 因公出国（境）, 公务接待 and"
                    + " vehicles, in some tables with meetings and training",
            "the names of rows or columns identify the expenses");
    private static final Rule UNITS = Rule.ofSums(
            "sum.units",
            "an expense on the row 合计 is the sum of the rows of the units, where a table of expenses lists units",
            "it is checked where a row of a unit has an amount: some print the row 合计 alone");

    @Override
    public List<Rule> rules() {
        return List.of(PARTS, UNITS);
    }

    @Override
    public void check(TableIndex index, Consumer<Result> results) {
        for (Relations.Expenses expenses : index.relations().expenses()) {
            expenses.tables().stream()
                    .flatMap(table -> index.blocks(table).stream())
                    .forEach(block -> {
                        List<Expense> list = expenses.list();
                        Optional<Expense> substitute = substitute(list, block);
                        Set<String> listed = block.rows().stream()
                                .flatMap(r -> expense(list, r).stream())
                                .map(Expense::key)
                                .collect(Collectors.toSet());
                        block.measures().forEach(measure -> sets(block)
                                .forEach(rows ->
                                        checkSums(list, listed, printed(list, rows, measure, substitute), results)));
                        checkUnits(block, results);
                    });
        }
    }

    private static Optional<Expense> expense(List<Expense> list, Row row) {
        return list.stream().filter(e -> e.names().matches(row.name())).findFirst();
    }

    /** The expense that stands for another in this table. */
    private static Optional<Expense> substitute(List<Expense> list, SideRows block) {
        List<String> listed = block.rows().stream()
                .flatMap(r -> expense(list, r).stream())
                .map(Expense::key)
                .toList();
        return list.stream()
                .filter(e -> e.standsFor() != null && e.unless().stream().noneMatch(listed::contains))
                .findFirst();
    }

    /** The rows of one list of expenses: a printed row where they are columns, else the table. */
    private static Collection<List<Row>> sets(SideRows block) {
        boolean columns = block.rows().stream().mapToInt(Row::line).distinct().count()
                < block.rows().size();
        Map<Integer, List<Row>> sets = new LinkedHashMap<>();
        block.rows().forEach(r -> sets.computeIfAbsent(columns ? r.line() : 0, l -> new ArrayList<>())
                .add(r));
        return sets.values();
    }

    /** The figures of the expenses by their keys. */
    private static Map<String, List<Figure>> printed(
            List<Expense> list, List<Row> rows, Measure measure, Optional<Expense> substitute) {
        Map<String, List<Figure>> printed = new HashMap<>();
        for (Row row : rows) {
            List<Figure> figures = row.figures(measure);
            expense(list, row).filter(e -> !figures.isEmpty()).ifPresent(e -> printed.putIfAbsent(e.key(), figures));
        }
        substitute.ifPresent(e -> {
            List<Figure> figures = printed.remove(e.key());
            if (figures != null && e.standsFor() != null) {
                printed.put(e.standsFor(), figures);
            }
        });
        return printed;
    }

    private static void checkSums(
            List<Expense> list, Set<String> listed, Map<String, List<Figure>> printed, Consumer<Result> results) {
        for (Expense expense : list) {
            List<Figure> sum = printed.getOrDefault(expense.key(), List.of());
            if (!expense.sumOf().isEmpty() && !sum.isEmpty() && hasParts(expense, list, listed)) {
                results.accept(equation(expense, sum, list, printed));
            }
        }
    }

    /** Whether the table prints any part of an expense, under this measure or another. */
    private static boolean hasParts(Expense expense, List<Expense> list, Set<String> listed) {
        return expense.sumOf().stream()
                .anyMatch(key -> listed.contains(key)
                        || list.stream().filter(e -> e.key().equals(key)).anyMatch(e -> hasParts(e, list, listed)));
    }

    /**
     * The sum of all parts; where meetings and training stand beside the total and not in it, of the first part alone.
     */
    private static Equation equation(
            Expense expense, List<Figure> sum, List<Expense> list, Map<String, List<Figure>> printed) {
        Equation all = Equation.of(PARTS, sum.get(0), parts(expense.sumOf(), list, printed));
        if (!all.isBroken() || expense.sumOf().size() < 3) {
            return all;
        }
        List<Figure> first = parts(expense.sumOf().subList(0, 1), list, printed);
        Equation narrow = Equation.of(PARTS, sum.get(0), first);
        return narrow.holdsExactly() ? narrow : all;
    }

    /** What an expense should be the sum of; a part that is not printed is replaced by its own parts. */
    private static List<Figure> parts(List<String> keys, List<Expense> list, Map<String, List<Figure>> printed) {
        return keys.stream()
                .flatMap(key -> list.stream().filter(e -> e.key().equals(key)))
                .flatMap(
                        part -> Optional.ofNullable(printed.get(part.key()))
                                .orElseGet(() -> parts(part.sumOf(), list, printed))
                                .stream())
                .toList();
    }

    /** Rows with a counterpart are those of units. */
    private static void checkUnits(SideRows block, Consumer<Result> results) {
        Map<String, List<Row>> expenses = new LinkedHashMap<>();
        block.rows().forEach(r -> expenses.computeIfAbsent(r.name(), n -> new ArrayList<>())
                .add(r));
        if (block.rows().stream().anyMatch(ExpenseParts::isOfUnit)) {
            expenses.values().forEach(rows -> block.measures().forEach(m -> checkUnits(rows, m, results)));
        }
    }

    private static void checkUnits(List<Row> rows, Measure measure, Consumer<Result> results) {
        List<Figure> sum = figures(rows, r -> !isOfUnit(r), measure);
        List<Figure> units = figures(rows, ExpenseParts::isOfUnit, measure);
        if (!sum.isEmpty() || units.stream().anyMatch(f -> !f.isZero())) {
            results.accept(Equation.of(UNITS, Subject.of(rows.get(0), measure), sum, units));
        }
    }

    private static List<Figure> figures(List<Row> rows, Predicate<Row> which, Measure measure) {
        return rows.stream()
                .filter(which)
                .flatMap(r -> r.figures(measure).stream())
                .toList();
    }

    private static boolean isOfUnit(Row row) {
        return !row.counterpart().isEmpty();
    }
}
