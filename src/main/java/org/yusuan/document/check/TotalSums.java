package org.yusuan.document.check;

import static org.yusuan.model.StandardTable.F06;
import static org.yusuan.model.StandardTable.F07;
import static org.yusuan.model.StandardTable.T10;
import static org.yusuan.model.StandardTable.X_PROCUREMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.yusuan.model.Measure;
import org.yusuan.model.TableKey;

/** 合计 = Σ top rows; 本年收入合计 = Σ above; 收入总计 = 本年收入合计 + what stands between. */
final class TotalSums implements RuleFamily {
    private static final Rule TOTAL = Rule.ofSums(
            "sum.total",
            "合计 is the sum of the top rows; 本年…合计 of those above it; 总计 is 本年…合计 and the rows between the two",
            "it holds for each column and each half of a table by itself");

    private static final Set<TableKey> OTHERWISE = Set.of(T10.key(), F07.key(), F06.key(), X_PROCUREMENT.key());

    @Override
    public List<Rule> rules() {
        return List.of(TOTAL);
    }

    @Override
    public void check(TableIndex book, Consumer<Result> told) {
        for (SideRows block : book.blocks()) {
            if (!OTHERWISE.contains(block.table())) {
                block.measures().forEach(m -> checkColumn(block, m, told));
            }
        }
    }

    private static void checkColumn(SideRows block, Measure measure, Consumer<Result> told) {
        boolean first = block.rows().get(0).isTotal();
        List<Figure> parts = new ArrayList<>();
        if (first) {
            block.top().forEach(r -> parts.addAll(r.told(measure)));
            tell(block.rows().get(0), measure, parts, told);
            return;
        }
        for (Row row : block.rows()) {
            if (row.isTotal()) {
                tell(row, measure, List.copyOf(parts), told);
                parts.clear();
                parts.addAll(row.told(measure));
            } else if (block.isTop(row)) {
                parts.addAll(row.told(measure));
            }
        }
    }

    private static void tell(Row total, Measure measure, List<Figure> parts, Consumer<Result> told) {
        List<Figure> sum = total.told(measure);
        if (!sum.isEmpty() || parts.stream().anyMatch(p -> !p.isZero())) {
            told.accept(Equation.of(TOTAL, Subject.of(total, measure), sum, parts));
        }
    }
}
