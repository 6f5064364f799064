package org.yusuan.document.check;

import static org.yusuan.model.Measure.BASIC;
import static org.yusuan.model.Measure.BUSINESS_INCOME;
import static org.yusuan.model.Measure.BUSINESS_OPERATING_EXPENDITURE;
import static org.yusuan.model.Measure.BUSINESS_OPERATING_INCOME;
import static org.yusuan.model.Measure.CARRIED_OVER;
import static org.yusuan.model.Measure.CHANGE;
import static org.yusuan.model.Measure.CLOSING_BALANCE;
import static org.yusuan.model.Measure.CURRENT_REVENUE;
import static org.yusuan.model.Measure.CURRENT_YEAR;
import static org.yusuan.model.Measure.FISCAL_APPROPRIATION;
import static org.yusuan.model.Measure.FISCAL_SPECIAL_ACCOUNT;
import static org.yusuan.model.Measure.GENERAL_PUBLIC_BUDGET;
import static org.yusuan.model.Measure.GOVERNMENT_FUND;
import static org.yusuan.model.Measure.OPENING_BALANCE;
import static org.yusuan.model.Measure.OPERATING;
import static org.yusuan.model.Measure.OTHER_INCOME;
import static org.yusuan.model.Measure.PERSONNEL;
import static org.yusuan.model.Measure.PRIOR_CASH_BALANCE;
import static org.yusuan.model.Measure.PRIOR_YEAR;
import static org.yusuan.model.Measure.PROJECT;
import static org.yusuan.model.Measure.REMITTED_TO_SUPERIOR;
import static org.yusuan.model.Measure.STATE_CAPITAL;
import static org.yusuan.model.Measure.SUBORDINATE_REMITTANCE;
import static org.yusuan.model.Measure.SUBSIDY_TO_SUBORDINATES;
import static org.yusuan.model.Measure.SUPERIOR_SUBSIDY;
import static org.yusuan.model.Measure.TOTAL;
import static org.yusuan.model.Measure.UNIT_FUNDS;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yusuan.model.Measure;

/** Checks the sums across a row, such as 合计 = 基本支出 + 项目支出. */
final class RowSums implements RuleFamily {
    private static final Rule ROW = Rule.ofSums(
            "sum.row",
            "合计 of a row is the sum of its columns: basic and project, personnel and operating, the sources of the money,"
                    + " this year's and what was carried over; last year's amount and the change give this year's",
            "which columns add up follows from their measures (其中 columns do not take part); it is checked where the table"
                    + " prints at least one of them, and all columns are known; last year is compared where the change is printed");

    /**
     * The measures that make up the sum, and the measures that add up to it; whole if all of them must be printed. At
     * most one split of a sum applies to a table.
     */
    private record Split(List<Measure> sum, List<Measure> parts, boolean whole) {

        Split(List<Measure> sum, List<Measure> parts) {
            this(sum, parts, false);
        }

        boolean isPrintedIn(SideRows block) {
            boolean some = block.measures().stream().anyMatch(parts::contains);
            boolean all = block.measures().containsAll(parts);
            return block.measures().stream().anyMatch(sum::contains) && (whole ? all : some);
        }

        Split without(List<Measure> others) {
            return new Split(
                    sum, parts.stream().filter(p -> !others.contains(p)).toList(), whole);
        }
    }

    private static final Split YEARS = new Split(List.of(TOTAL), List.of(CURRENT_YEAR, CARRIED_OVER));
    private static final Split SOURCES = new Split(
            List.of(TOTAL),
            List.of(
                    FISCAL_APPROPRIATION,
                    GENERAL_PUBLIC_BUDGET,
                    GOVERNMENT_FUND,
                    STATE_CAPITAL,
                    FISCAL_SPECIAL_ACCOUNT,
                    UNIT_FUNDS,
                    SUPERIOR_SUBSIDY,
                    BUSINESS_INCOME,
                    BUSINESS_OPERATING_INCOME,
                    SUBORDINATE_REMITTANCE,
                    PRIOR_CASH_BALANCE,
                    OTHER_INCOME,
                    CARRIED_OVER));
    private static final Split USES = new Split(
            List.of(TOTAL),
            List.of(BASIC, PROJECT, REMITTED_TO_SUPERIOR, BUSINESS_OPERATING_EXPENDITURE, SUBSIDY_TO_SUBORDINATES));
    private static final Split KINDS = new Split(List.of(TOTAL), List.of(PERSONNEL, OPERATING, PROJECT));
    private static final Split BALANCE =
            new Split(List.of(OPENING_BALANCE, CURRENT_REVENUE), List.of(TOTAL, CLOSING_BALANCE));
    private static final Split CHANGED = new Split(List.of(CURRENT_YEAR), List.of(PRIOR_YEAR, CHANGE), true);

    /** Columns that some layouts print beside their sum: one of the two is no part of the row's total then. */
    private static final List<List<Measure>> SUBTOTALS = List.of(
            List.of(GENERAL_PUBLIC_BUDGET, GOVERNMENT_FUND, STATE_CAPITAL),
            List.of(FISCAL_APPROPRIATION),
            List.of(
                    FISCAL_SPECIAL_ACCOUNT,
                    SUPERIOR_SUBSIDY,
                    BUSINESS_INCOME,
                    BUSINESS_OPERATING_INCOME,
                    SUBORDINATE_REMITTANCE,
                    OTHER_INCOME),
            List.of(UNIT_FUNDS));

    @Override
    public List<Rule> rules() {
        return List.of(ROW);
    }

    @Override
    public void check(TableIndex index, Consumer<Result> results) {
        for (SideRows block : index.blocks()) {
            for (Split split : index.lacksColumns(block.table()) ? List.<Split>of() : splits(block)) {
                block.rows().forEach(row -> checkRow(split, row, results));
            }
        }
    }

    private static List<Split> splits(SideRows block) {
        boolean years = block.measures().contains(CURRENT_YEAR);
        boolean uses = block.measures().contains(BASIC);
        boolean sources = !years && !uses && !block.measures().contains(PERSONNEL);
        return List.of(years ? YEARS : BALANCE, uses ? USES : KINDS, sources ? SOURCES : BALANCE, CHANGED).stream()
                .distinct()
                .filter(s -> s.isPrintedIn(block))
                .flatMap(s -> fitting(s, block).stream())
                .toList();
    }

    /**
     * The split as the table prints it. Where most rows do not add up, one of the columns is 小计 of others; a single printed
     * part is 其中 then.
     */
    private static Optional<Split> fitting(Split split, SideRows block) {
        long most = block.rows().stream().filter(r -> isComparable(split, r)).count();
        if (failing(split, block) * 2 <= most) {
            return Optional.of(split);
        }
        Optional<Split> other = SUBTOTALS.stream()
                .map(split::without)
                .filter(s -> s.isPrintedIn(block) && failing(s, block) * 2 <= most)
                .findFirst();
        long printed = block.measures().stream().filter(split.parts()::contains).count();
        return other.or(() -> printed == 1 && most > 1 ? Optional.empty() : Optional.of(split));
    }

    private static boolean isComparable(Split split, Row row) {
        return !row.figures(split.sum()).isEmpty()
                || row.figures(split.parts()).stream().anyMatch(p -> !p.isZero());
    }

    private static long failing(Split split, SideRows block) {
        return block.rows().stream()
                .filter(r -> isComparable(split, r))
                .filter(r ->
                        Equation.verdict(r.figures(split.sum()), r.figures(split.parts())) == Equation.Verdict.BROKEN)
                .count();
    }

    private static void checkRow(Split split, Row row, Consumer<Result> results) {
        List<Figure> sum = row.figures(split.sum());
        List<Figure> parts = row.figures(split.parts());
        if (!sum.isEmpty() || parts.stream().anyMatch(p -> !p.isZero())) {
            results.accept(Equation.of(ROW, Subject.of(row, split.sum().get(0)), sum, parts));
        }
    }
}
