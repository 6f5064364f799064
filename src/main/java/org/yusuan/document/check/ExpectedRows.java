package org.yusuan.document.check;

import static org.yusuan.model.StandardTable.F01;
import static org.yusuan.model.StandardTable.F02;
import static org.yusuan.model.StandardTable.F03;
import static org.yusuan.model.StandardTable.F04;
import static org.yusuan.model.StandardTable.F05;
import static org.yusuan.model.StandardTable.T01;
import static org.yusuan.model.StandardTable.T02;
import static org.yusuan.model.StandardTable.T03;
import static org.yusuan.model.StandardTable.T04;
import static org.yusuan.model.StandardTable.T05;
import static org.yusuan.model.StandardTable.T06;
import static org.yusuan.model.StandardTable.T07;
import static org.yusuan.model.StandardTable.T08;
import static org.yusuan.model.StandardTable.T10;
import static org.yusuan.model.StandardTable.X_BASIC_BY_FUNCTION;
import static org.yusuan.model.StandardTable.X_GENERAL_PUBLIC_BY_ECONOMIC;
import static org.yusuan.model.StandardTable.X_PROCUREMENT;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.yusuan.model.Measure;
import org.yusuan.model.StandardTable;

/** Rows that every table of a kind prints. */
final class ExpectedRows implements RuleFamily {
    private static final Rule TOTAL_ROW = Rule.ofWords(
            "rows.total",
            "a table with figures prints its total, and what one half of an overview totals (本年…合计, 总计) the other half totals too",
            "all layouts do so for t01 to t08, t10, f01 to f05 and Shaanxi's tables of procurement, by function and by economic item");

    private static final List<StandardTable> TABLES = List.of(
            T01,
            T02,
            T03,
            T04,
            T05,
            T06,
            T07,
            T08,
            T10,
            F01,
            F02,
            F03,
            F04,
            F05,
            X_BASIC_BY_FUNCTION,
            X_GENERAL_PUBLIC_BY_ECONOMIC,
            X_PROCUREMENT);

    /** The totals that an overview may print. */
    private static final List<String> KINDS = List.of("本年", "总计");

    @Override
    public List<Rule> rules() {
        return List.of(TOTAL_ROW);
    }

    @Override
    public void check(TableIndex book, Consumer<Result> told) {
        for (StandardTable table : TABLES) {
            List<SideRows> blocks = book.blocks(table);
            Set<String> kinds = KINDS.stream()
                    .filter(k -> blocks.stream().anyMatch(b -> hasTotal(b, k)))
                    .collect(Collectors.toSet());
            for (SideRows block : blocks) {
                boolean total = block.grandTotal().isPresent();
                if (hasFigures(block) && (!total || !kinds.stream().allMatch(k -> hasTotal(block, k)))) {
                    told.accept(missing(block));
                }
            }
        }
    }

    private static boolean hasTotal(SideRows block, String kind) {
        return block.rows().stream().anyMatch(r -> r.isTotal() && r.name().contains(kind));
    }

    private static boolean hasFigures(SideRows block) {
        return block.rows().stream().flatMap(r -> r.figures().values().stream()).anyMatch(f -> !f.isZero());
    }

    private static Observation missing(SideRows block) {
        Row last = block.rows().get(block.rows().size() - 1);
        Measure measure = last.figures().keySet().iterator().next();
        Subject at = new Subject(block.table().value(), last.page(), "", "合计", measure.word(), null);
        return new Observation(
                TOTAL_ROW, at, "a total", "", "a total that such tables print is missing", last.method());
    }
}
