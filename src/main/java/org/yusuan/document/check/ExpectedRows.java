package org.yusuan.document.check;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.yusuan.model.Measure;
import org.yusuan.model.Relations;
import org.yusuan.model.TableKey;

/** Reports totals that a table should print and does not. */
final class ExpectedRows implements RuleFamily {
    private static final Rule TOTAL_ROW = Rule.ofWords(
            "rows.total",
            "a table with figures prints its total, and what one half of an overview totals (本年…合计, 总计) the other half totals too",
            "all layouts of these tables print one");

    /** The words of the totals that both halves of an overview print. */
    private static final List<String> KINDS = List.of("本年", "总计");

    @Override
    public List<Rule> rules() {
        return List.of(TOTAL_ROW);
    }

    @Override
    public void check(TableIndex index, Consumer<Result> results) {
        for (TableKey table : index.relations().totalsPrinted()) {
            List<SideRows> blocks = index.blocks(table);
            Set<String> kinds = KINDS.stream()
                    .filter(k -> blocks.stream().anyMatch(b -> hasTotal(b, k)))
                    .collect(Collectors.toSet());
            for (SideRows block : blocks) {
                boolean total = block.grandTotal().isPresent();
                if (hasFigures(block)
                        && !hasExpenseTotal(index, block)
                        && (!total || !kinds.stream().allMatch(k -> hasTotal(block, k)))) {
                    results.accept(missing(block));
                }
            }
        }
    }

    /** Whether a table of expenses prints one whose parts have parts: “三公”经费 is its total whatever its name. */
    private static boolean hasExpenseTotal(TableIndex index, SideRows block) {
        return index.relations().expenses().stream()
                .filter(e -> e.tables().contains(block.table()))
                .anyMatch(e -> block.rows().stream().anyMatch(row -> e.list().stream()
                        .filter(x -> x.names().matches(row.name()))
                        .findFirst()
                        .filter(x -> hasNestedParts(x, e.list()))
                        .isPresent()));
    }

    private static boolean hasNestedParts(Relations.Expense expense, List<Relations.Expense> list) {
        return list.stream()
                .filter(part -> expense.sumOf().contains(part.key()))
                .anyMatch(part -> !part.sumOf().isEmpty() && expense.standsFor() == null);
    }

    private static boolean hasTotal(SideRows block, String kind) {
        return block.rows().stream().anyMatch(r -> r.isTotal() && r.name().contains(kind));
    }

    private static boolean hasFigures(SideRows block) {
        return block.rows().stream().flatMap(r -> r.figures().values().stream()).anyMatch(f -> !f.isZero());
    }

    private static Result.Observation missing(SideRows block) {
        Row last = block.rows().get(block.rows().size() - 1);
        Measure measure = last.figures().keySet().iterator().next();
        Subject at = new Subject(block.table().value(), last.page(), "", "合计", measure.word(), null);
        return new Result.Observation(
                TOTAL_ROW, at, "a total", "", "a total that such tables print is missing", last.method());
    }
}
