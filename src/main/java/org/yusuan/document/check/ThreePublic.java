package org.yusuan.document.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Measure;
import org.yusuan.model.StandardTable;

/** “三公”经费: travel abroad, receptions and vehicles, whichever way they are laid out. */
final class ThreePublic implements RuleFamily {
    private static final Rule THREE = Rule.ofSums(
            "sum.three_public",
            "公务用车购置及运行费 is purchase and running; 合计 is 因公出国（境）, 公务接待 and vehicles, in Shaanxi with meetings and"
                    + " training",
            "the expenses are told apart by their names, as rows or as columns");
    private static final Rule UNITS = Rule.ofSums(
            "sum.units",
            "Shaanxi's table 13 (t10): an expense on the row 合计 is the sum of the rows of the units",
            "checked where a row of a unit has an amount: some print the row 合计 alone");

    /** An expense; the order is that in which a name is tried. */
    private enum Expense {
        VEHICLES(".*公务用车购置(及|和|与)运行.*"),
        ABROAD(".*因公出国.*"),
        RECEPTION(".*公务接待.*"),
        PURCHASE(".*购置费?"),
        RUNNING(".*运行.*"),
        MEETINGS(".*会议费"),
        TRAINING(".*培训费"),
        SUBTOTAL("小计"),
        TOTAL(".*(合计|总计)");

        private final Pattern name;

        Expense(String name) {
            this.name = Pattern.compile(name);
        }

        static @Nullable Expense of(Row row) {
            for (Expense expense : values()) {
                if (expense.name.matcher(row.name()).matches()) {
                    return expense;
                }
            }
            return null;
        }
    }

    @Override
    public List<Rule> rules() {
        return List.of(THREE, UNITS);
    }

    @Override
    public void check(TableIndex book, Consumer<Result> told) {
        for (StandardTable table : List.of(StandardTable.T10, StandardTable.F07)) {
            for (SideRows block : book.blocks(table)) {
                block.measures().forEach(m -> sets(block).forEach(rows -> checkSet(rows, m, ofVehicles(block), told)));
                checkUnits(block, told);
            }
        }
    }

    /** Rows with a counterpart are those of units. */
    private static void checkUnits(SideRows block, Consumer<Result> told) {
        Map<String, List<Row>> expenses = new LinkedHashMap<>();
        block.rows().forEach(r -> expenses.computeIfAbsent(r.name(), n -> new ArrayList<>())
                .add(r));
        if (block.rows().stream().anyMatch(ThreePublic::isOfUnit)) {
            expenses.values().forEach(rows -> block.measures().forEach(m -> checkUnits(rows, m, told)));
        }
    }

    private static void checkUnits(List<Row> rows, Measure measure, Consumer<Result> told) {
        List<Figure> sum = told(rows, r -> !isOfUnit(r), measure);
        List<Figure> units = told(rows, ThreePublic::isOfUnit, measure);
        if (!sum.isEmpty() || units.stream().anyMatch(f -> !f.isZero())) {
            told.accept(Equation.of(UNITS, Subject.of(rows.get(0), measure), sum, units));
        }
    }

    private static List<Figure> told(List<Row> rows, Predicate<Row> which, Measure measure) {
        return rows.stream()
                .filter(which)
                .flatMap(r -> r.told(measure).stream())
                .toList();
    }

    private static boolean isOfUnit(Row row) {
        return !row.counterpart().isEmpty();
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

    /** Whether 小计 stands over the vehicles: they have no row of that name themselves, and nothing but 三公 is listed. */
    private static boolean ofVehicles(SideRows block) {
        return block.rows().stream()
                .map(Expense::of)
                .noneMatch(e -> e == Expense.VEHICLES || e == Expense.MEETINGS || e == Expense.TRAINING);
    }

    private static void checkSet(List<Row> rows, Measure measure, boolean ofVehicles, Consumer<Result> told) {
        Map<Expense, List<Figure>> by = new EnumMap<>(Expense.class);
        for (Row row : rows) {
            Expense expense = Expense.of(row);
            if (expense != null && !row.told(measure).isEmpty()) {
                by.putIfAbsent(expense, row.told(measure));
            }
        }
        if (ofVehicles && by.containsKey(Expense.SUBTOTAL)) {
            by.put(Expense.VEHICLES, by.getOrDefault(Expense.SUBTOTAL, List.of()));
            by.remove(Expense.SUBTOTAL);
        }
        List<Figure> vehicles = of(by, Expense.PURCHASE, Expense.RUNNING);
        tell(by.get(Expense.VEHICLES), vehicles, told);
        List<Figure> three =
                concat(of(by, Expense.ABROAD, Expense.RECEPTION), by.getOrDefault(Expense.VEHICLES, vehicles));
        tell(by.get(Expense.SUBTOTAL), three, told);
        List<Figure> all = concat(by.getOrDefault(Expense.SUBTOTAL, three), of(by, Expense.MEETINGS, Expense.TRAINING));
        tell(by.get(Expense.TOTAL), all, told);
    }

    private static void tell(@Nullable List<Figure> sum, List<Figure> parts, Consumer<Result> told) {
        if (sum != null) {
            told.accept(Equation.of(THREE, sum.get(0), parts));
        }
    }

    private static List<Figure> of(Map<Expense, List<Figure>> by, Expense first, Expense second) {
        return concat(by.getOrDefault(first, List.of()), by.getOrDefault(second, List.of()));
    }

    private static List<Figure> concat(List<Figure> first, List<Figure> second) {
        List<Figure> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
