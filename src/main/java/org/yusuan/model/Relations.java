package org.yusuan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.FigureSelector.NamePattern;

/**
 * What the tables of a layout promise each other, as the {@code relations:} of a template say it. The checks do the
 * arithmetic; which tables it is done over stands here.
 *
 * @param sameTotal totals that two tables share
 * @param sameSource figures that say where money comes from, and are printed twice
 * @param atMost figures of which the first is a part of the second
 * @param sameItem tables in which a code has the same amount
 * @param sameClass an overview, and the table whose classes (类) it lists
 * @param sameOverview an overview, and another that lists its expenditure too
 * @param classRows how the rows of an overview are named that are classes; null if nothing is known of them
 * @param expenses tables of expenses whose names say which is part of which
 * @param nestedRows tables that print one code on several levels
 * @param classTotals tables that total some of their classes
 * @param classColumns classes that stand under one column and not under another
 * @param totalsPrinted tables that always print a total
 * @param projects lists of projects; null if none are known
 * @param names tables in which a name should stand once
 * @param codes tables whose codes are not those of functional items
 * @param forms what the performance forms share with the tables; null if nothing
 * @param prose which tables the prose speaks of; null if none are known
 */
public record Relations(
        List<Pair> sameTotal,
        List<Pair> sameSource,
        List<Pair> atMost,
        List<RowPairs> sameItem,
        List<RowPairs> sameClass,
        List<RowPairs> sameOverview,
        @Nullable ClassRows classRows,
        List<Expenses> expenses,
        List<NestedRows> nestedRows,
        List<ClassTotals> classTotals,
        List<ClassColumns> classColumns,
        List<TableKey> totalsPrinted,
        @Nullable Projects projects,
        Names names,
        Codes codes,
        @Nullable Forms forms,
        @Nullable Prose prose) {

    /** No promise at all. */
    public static final Relations NONE = new Relations(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            new Names(List.of(), List.of()),
            new Codes(Set.of(), Set.of()),
            null,
            null);

    public Relations {
        sameTotal = List.copyOf(sameTotal);
        sameSource = List.copyOf(sameSource);
        atMost = List.copyOf(atMost);
        sameItem = List.copyOf(sameItem);
        sameClass = List.copyOf(sameClass);
        sameOverview = List.copyOf(sameOverview);
        expenses = List.copyOf(expenses);
        nestedRows = List.copyOf(nestedRows);
        classTotals = List.copyOf(classTotals);
        classColumns = List.copyOf(classColumns);
        totalsPrinted = List.copyOf(totalsPrinted);
    }

    /** Two selections of figures that say the same. */
    public record Pair(FigureSelector one, FigureSelector other) {}

    /** A figure and those that add up to it. */
    public record Sum(FigureSelector total, List<FigureSelector> parts) {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Tables that are compared row by row.
     *
     * @param pairs the columns to compare
     * @param whereTotalsAgree whether only rows with the same {@code total} in both tables are compared
     * @param ifEqual totals that must be equal for the comparison to hold; null if none need be
     * @param unlessMoney figures of which none may have an amount
     * @param unlessPrinted tables or columns of which none may be printed
     */
    public record RowPairs(
            List<Pair> pairs,
            boolean whereTotalsAgree,
            @Nullable Pair ifEqual,
            List<FigureSelector> unlessMoney,
            List<FigureSelector> unlessPrinted) {
        public RowPairs {
            pairs = List.copyOf(pairs);
            unlessMoney = List.copyOf(unlessMoney);
            unlessPrinted = List.copyOf(unlessPrinted);
        }
    }

    /** The names of rows that are classes, and of those among them that are none. */
    public record ClassRows(NamePattern names, @Nullable NamePattern but) {

        /** Whether a row of that name is a class. */
        public boolean matches(String name) {
            return names.matches(name) && (but == null || !but.matches(name));
        }
    }

    /** Tables of expenses, and the expenses in the order in which a name is tried. */
    public record Expenses(List<TableKey> tables, List<Expense> list) {
        public Expenses {
            tables = List.copyOf(tables);
            list = List.copyOf(list);
        }
    }

    /**
     * An expense.
     *
     * @param key its word in the template
     * @param names how rows and columns of it are named
     * @param sumOf the keys of its parts; a part that is not printed stands for its own parts
     * @param standsFor the expense that this one is, unless one of {@link #unless} is listed; null if it is itself
     * @param unless keys
     */
    public record Expense(
            String key,
            NamePattern names,
            List<String> sumOf,
            @Nullable String standsFor,
            List<String> unless) {
        public Expense {
            sumOf = List.copyOf(sumOf);
            unless = List.copyOf(unless);
        }
    }

    /** A table that prints one code on so many rows at least, each the sum of those below it. */
    public record NestedRows(FigureSelector figures, int levels) {}

    /**
     * A table with totals over some of its classes.
     *
     * @param figures table and column
     * @param totals the totals
     * @param together what some of its totals add up to; null if that is not known
     */
    public record ClassTotals(
            FigureSelector figures,
            List<ClassTotal> totals,
            @Nullable Pair together) {
        public ClassTotals {
            totals = List.copyOf(totals);
        }
    }

    /** A total over the classes of given codes, or over all but these. */
    public record ClassTotal(NamePattern names, Set<String> classes, boolean allBut) {
        public ClassTotal {
            classes = Set.copyOf(classes);
        }

        /** Whether a class of that code takes part. */
        public boolean covers(String code) {
            return classes.contains(code) != allBut;
        }
    }

    /**
     * Classes whose money stands under one column, and never under another.
     *
     * @param tables that have both columns
     * @param classes their codes
     * @param names their names, for tables without codes
     */
    public record ClassColumns(
            List<TableKey> tables, Set<String> classes, NamePattern names, Measure under, Measure notUnder) {
        public ClassColumns {
            tables = List.copyOf(tables);
            classes = Set.copyOf(classes);
        }
    }

    /**
     * The lists of projects, and what they add up to.
     *
     * @param list the list of this year's projects
     * @param spent sums of lists; the first whose table lists items holds, else the last
     */
    public record Projects(FigureSelector list, List<Sum> spent) {
        public Projects {
            spent = List.copyOf(spent);
        }
    }

    /**
     * Tables in which a name should stand once.
     *
     * @param items tables of items without codes: once beside a counterpart and in a group
     * @param projects lists of projects: once in the table, and not as the name of a group
     */
    public record Names(List<TableKey> items, List<TableKey> projects) {
        public Names {
            items = List.copyOf(items);
            projects = List.copyOf(projects);
        }
    }

    /**
     * Tables whose codes are not those of functional items.
     *
     * @param economic their codes are those of economic items
     * @param own their rows are named by who fills in the table
     */
    public record Codes(Set<TableKey> economic, Set<TableKey> own) {
        public Codes {
            economic = Set.copyOf(economic);
            own = Set.copyOf(own);
        }
    }

    /**
     * What performance forms share with the tables.
     *
     * @param overall the money of the overall form
     * @param project the money of a project form, on the row of that name
     */
    public record Forms(FigureSelector overall, FigureSelector project) {}

    /**
     * The tables that the prose speaks of.
     *
     * @param yearTotal where revenue and expenditure of the year stand
     * @param threePublic where the three public expenses stand
     * @param agencyOperating where the operating funds of agencies stand
     * @param projectsAtMost what projects may take out of the general public budget at most; null if not known
     */
    public record Prose(
            List<TableKey> yearTotal,
            List<TableKey> threePublic,
            List<TableKey> agencyOperating,
            @Nullable FigureSelector projectsAtMost) {
        public Prose {
            yearTotal = List.copyOf(yearTotal);
            threePublic = List.copyOf(threePublic);
            agencyOperating = List.copyOf(agencyOperating);
        }
    }

    /** These and others; of what can be said once only, the others' word counts where they say it. */
    public Relations and(Relations others) {
        return new Relations(
                joined(sameTotal, others.sameTotal),
                joined(sameSource, others.sameSource),
                joined(atMost, others.atMost),
                joined(sameItem, others.sameItem),
                joined(sameClass, others.sameClass),
                joined(sameOverview, others.sameOverview),
                others.classRows == null ? classRows : others.classRows,
                joined(expenses, others.expenses),
                joined(nestedRows, others.nestedRows),
                joined(classTotals, others.classTotals),
                joined(classColumns, others.classColumns),
                joined(totalsPrinted, others.totalsPrinted),
                others.projects == null ? projects : others.projects,
                new Names(joined(names.items, others.names.items), joined(names.projects, others.names.projects)),
                new Codes(
                        Set.copyOf(joined(List.copyOf(codes.economic), List.copyOf(others.codes.economic))),
                        Set.copyOf(joined(List.copyOf(codes.own), List.copyOf(others.codes.own)))),
                others.forms == null ? forms : others.forms,
                others.prose == null ? prose : others.prose);
    }

    /** What two templates both say is said once. */
    private static <T> List<T> joined(List<T> some, List<T> others) {
        List<T> all = new ArrayList<>(some);
        others.stream().filter(o -> !some.contains(o)).forEach(all::add);
        return all;
    }
}
