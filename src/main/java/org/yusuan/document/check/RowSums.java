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
import java.util.function.Consumer;
import org.yusuan.model.Measure;

/** Checks the sums across a row, such as 合计 = 基本支出 + 项目支出. */
final class RowSums implements RuleFamily {
    private static final Rule ROW = Rule.ofSums(
            "sum.row",
            "合计 of a row is the sum of its columns: basic and project, personnel and operating, the sources of the money,"
                    + " this year's and what was carried over; last year's amount and the change give this year's",
            "which columns add up follows from their measures (其中 columns do not take part); it is checked where the table"
                    + " prints at least one of them");

    /** The measures that make up the sum, and the measures that add up to it. At most one split of a sum applies to a table. */
    private record Split(List<Measure> sum, List<Measure> parts) {

        boolean isPrintedIn(SideRows block) {
            return block.measures().stream().anyMatch(sum::contains)
                    && block.measures().stream().anyMatch(parts::contains);
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
    private static final Split CHANGED = new Split(List.of(CURRENT_YEAR), List.of(PRIOR_YEAR, CHANGE));

    @Override
    public List<Rule> rules() {
        return List.of(ROW);
    }

    @Override
    public void check(TableIndex index, Consumer<Result> results) {
        for (SideRows block : index.blocks()) {
            for (Split split : splits(block)) {
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
                .toList();
    }

    private static void checkRow(Split split, Row row, Consumer<Result> results) {
        List<Figure> sum = row.figures(split.sum());
        List<Figure> parts = row.figures(split.parts());
        if (!sum.isEmpty() || parts.stream().anyMatch(p -> !p.isZero())) {
            results.accept(Equation.of(ROW, Subject.of(row, split.sum().get(0)), sum, parts));
        }
    }
}
