package org.yusuan.drawn.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.model.Measure.*;
import static org.yusuan.model.StandardTable.*;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yusuan.drawn.budget.Entity;
import org.yusuan.drawn.budget.Figures;
import org.yusuan.drawn.budget.MoneyStyle;
import org.yusuan.drawn.table.DrawnCell.DrawnAmount;
import org.yusuan.drawn.table.DrawnTable;
import org.yusuan.model.Measure;
import org.yusuan.model.StandardTable;
import org.yusuan.model.Yuan;

/** Whatever the seed and the options, the tables keep the sums that real tables promise. */
class CoherenceProperties {

    @Property(tries = 40)
    void shanxisTablesAgree(@ForAll("figures") Figures figures) {
        Entity entity = Entity.department("大同市示例事务局", "[部门]", "198", "大同市示例服务中心");
        Totals of = new Totals(new ShanxiTables(new Typesetting(entity, 2024, MoneyStyle.TEN_THOUSAND, figures)).all());
        assertThat(of.first(T02, "合计", TOTAL))
                .isEqualTo(of.first(T01, "收入总计", BUDGET_AMOUNT))
                .isEqualTo(of.first(T01, "支出总计", TOTAL))
                .isEqualTo(of.first(T03, "合计", TOTAL))
                .isEqualTo(of.first(T04, "收入总计", BUDGET_AMOUNT))
                .isEqualTo(of.first(T04, "支出总计", TOTAL));
        assertThat(of.first(T05, "合计", BASIC)).isEqualTo(of.first(T06, "合计", TOTAL));
        assertThat(of.first(T12, entity.printed(), TOTAL).plus(of.first(T13, entity.printed(), TOTAL)))
                .isEqualTo(of.first(T03, "合计", PROJECT));
        assertThat(of.first(T07, "合计", BUDGET_AMOUNT)).isEqualTo(of.first(T08, "合计", TOTAL));
        assertThat(of.items(T03, 7, TOTAL))
                .isEqualTo(of.items(T03, 5, TOTAL))
                .isEqualTo(of.items(T03, 3, TOTAL))
                .isEqualTo(of.first(T03, "合计", TOTAL));
    }

    @Property(tries = 40)
    void shaanxisTablesAgree(@ForAll("figures") Figures figures) {
        Entity entity = Entity.department("西安市碑林区示例服务中心", "（汇总）", "398");
        Totals of = new Totals(new ShaanxiTables(new Typesetting(entity, 2024, MoneyStyle.YUAN, figures)).all());
        assertThat(of.first(T01, "收入总计", BUDGET_AMOUNT))
                .isEqualTo(of.first(T01, "支出总计", TOTAL))
                .isEqualTo(of.first(T02, "合计", TOTAL))
                .isEqualTo(of.first(T03, "合计", TOTAL))
                .isEqualTo(of.first(T04, "收入总计", BUDGET_AMOUNT));
        assertThat(of.first(T05, "合计", TOTAL)).isEqualTo(of.first(X_GENERAL_PUBLIC_BY_ECONOMIC, "合计", TOTAL));
        assertThat(of.first(X_BASIC_BY_FUNCTION, "合计", TOTAL)).isEqualTo(of.first(T06, "合计", TOTAL));
        assertThat(of.items(T06, 5, TOTAL)).isEqualTo(of.items(T06, 3, TOTAL)).isEqualTo(of.first(T06, "合计", TOTAL));
    }

    @Provide
    Arbitrary<Figures> figures() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 7))
                .as((seed, options) -> {
                    Figures figures = Figures.seeded(seed);
                    figures = (options & 1) > 0 ? figures.withCarriedOver() : figures;
                    figures = (options & 2) > 0 ? figures.withGovernmentFund() : figures;
                    return (options & 4) > 0 ? figures.withRefund() : figures;
                });
    }

    /** The facts of the tables, found by key and name. */
    private record Totals(List<DrawnTable> tables) {

        Yuan first(StandardTable table, String name, Measure measure) {
            return amounts(table).stream()
                    .filter(t -> t.item().name().equals(name) && t.measure() == measure)
                    .map(DrawnAmount::amount)
                    .findFirst()
                    .orElse(Yuan.ZERO);
        }

        /** The sum over the rows whose code has that many digits. */
        Yuan items(StandardTable table, int digits, Measure measure) {
            return amounts(table).stream()
                    .filter(t -> t.item().code().length() == digits && t.measure() == measure)
                    .map(DrawnAmount::amount)
                    .reduce(Yuan.ZERO, Yuan::plus);
        }

        private List<DrawnAmount> amounts(StandardTable key) {
            return tables.stream()
                    .filter(t -> key.key().equals(t.key()))
                    .flatMap(t -> t.body().stream())
                    .flatMap(List::stream)
                    .map(c -> c.amount())
                    .filter(Objects::nonNull)
                    .toList();
        }
    }
}
