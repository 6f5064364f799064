package org.yusuan.document.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.yusuan.model.Measure;
import org.yusuan.model.TableKey;

/**
 * Checks the sums down a column: 类 = Σ款 = Σ项, a unit = its projects, 一、 = its 1、; 合计 = Σ top rows, 本年收入合计 = Σ above, 收入总计 =
 * 本年收入合计 + what stands between.
 */
final class ColumnSums implements RuleFamily {
    private static final Rule CODES = Rule.ofSums(
            "sum.code",
            "a class (类) is the sum of its sections (款), a section the sum of its items (项), a unit code that of its sub-units",
            "the codes say what belongs to what; it holds for each column by itself");
    private static final Rule GROUPS = Rule.ofSums(
            "sum.group",
            "a row without a code is the sum of the rows that belong to it: 一、 of its 1、, a unit of its projects",
            "ordinals and counterparts say what belongs to what; where neither is printed only groups whose amounts add up"
                    + " are known at all");

    private static final Rule TOTAL = Rule.ofSums(
            "sum.total",
            "合计 is the sum of the top rows; 本年…合计 of those above it; 总计 is 本年…合计 and the rows between the two",
            "it holds for each column and each half of a table by itself");

    @Override
    public List<Rule> rules() {
        return List.of(CODES, GROUPS, TOTAL);
    }

    /**
     * Leaves out tables whose rows or totals have special roles: {@link ExpenseParts}, {@link NestedRowSums} and
     * {@link ClassTotalSums} check these.
     */
    @Override
    public void check(TableIndex index, Consumer<Result> results) {
        Set<TableKey> special = new HashSet<>(index.nestedTables());
        index.relations().expenses().forEach(e -> special.addAll(e.tables()));
        for (SideRows block : index.blocks()) {
            if (!special.contains(block.table())) {
                block.rows().forEach(row -> checkRow(block, row, results));
            }
        }
        index.relations().classTotals().forEach(t -> special.add(t.figures().table()));
        for (SideRows block : index.blocks()) {
            if (!special.contains(block.table())) {
                block.measures().forEach(m -> checkColumn(block, m, results));
            }
        }
    }

    private static void checkRow(SideRows block, Row row, Consumer<Result> results) {
        List<Row> members = addends(row, block.members(row), block.measures());
        for (Measure measure : members.isEmpty() ? Set.<Measure>of() : block.measures()) {
            List<Figure> parts =
                    members.stream().flatMap(m -> m.figures(measure).stream()).toList();
            List<Figure> sum = row.figures(measure);
            if (!sum.isEmpty() || parts.stream().anyMatch(p -> !p.isZero())) {
                Rule rule = row.hasCode() ? CODES : GROUPS;
                results.accept(Equation.of(rule, Subject.of(row, measure), sum, parts));
            }
        }
    }

    /** The members without 小计 beside its parts, where they add up only then. */
    private static List<Row> addends(Row row, List<Row> members, Set<Measure> measures) {
        List<Row> plain = members.stream().filter(m -> !m.isSubtotal()).toList();
        boolean all = plain.isEmpty() || plain.size() == members.size() || addUp(row, members, measures);
        return all || !addUp(row, plain, measures) ? members : plain;
    }

    private static boolean addUp(Row row, List<Row> members, Set<Measure> measures) {
        return measures.stream().allMatch(measure -> {
            List<Figure> parts =
                    members.stream().flatMap(m -> m.figures(measure).stream()).toList();
            return Equation.verdict(row.figures(measure), parts) != Equation.Verdict.BROKEN;
        });
    }

    private static void checkColumn(SideRows block, Measure measure, Consumer<Result> results) {
        for (TopRows.Total total : TopRows.totals(block.rows(), block::isTop)) {
            List<Figure> parts = total.parts().stream()
                    .flatMap(r -> r.figures(measure).stream())
                    .toList();
            checkTotal(total.row(), measure, parts, results);
        }
    }

    private static void checkTotal(Row total, Measure measure, List<Figure> parts, Consumer<Result> results) {
        List<Figure> sum = total.figures(measure);
        if (!sum.isEmpty() || parts.stream().anyMatch(p -> !p.isZero())) {
            results.accept(Equation.of(TOTAL, Subject.of(total, measure), sum, parts));
        }
    }
}
