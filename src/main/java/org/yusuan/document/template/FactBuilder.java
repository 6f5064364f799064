package org.yusuan.document.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yusuan.model.Compact;
import org.yusuan.model.Fact;
import org.yusuan.model.Measure;
import org.yusuan.model.MoneyUnit;
import org.yusuan.model.TableKey;
import org.yusuan.model.Yuan;

/** Makes facts of rows: amounts in yuan, with their place in the hierarchy. */
final class FactBuilder {
    private final MoneyUnit unit;
    private final int linesBefore;
    private final BigDecimal certainty;

    /**
     * @param unit of the table
     * @param linesBefore rows of the same table printed before under a header of their own; usually 0
     * @param certainty how sure the placing of the table is, 0..1
     */
    FactBuilder(MoneyUnit unit, int linesBefore, BigDecimal certainty) {
        this.certainty = certainty;
        this.unit = unit;
        this.linesBefore = linesBefore;
    }

    List<Fact> facts(List<ItemRow> rows) {
        Map<ItemRow, RowHierarchy.Place> places = new IdentityHashMap<>();
        for (List<ItemRow> block : byBlock(rows).values()) {
            places.putAll(RowHierarchy.of(block));
        }
        List<Fact> facts = new ArrayList<>();
        for (ItemRow row : rows) {
            RowHierarchy.Place place = Objects.requireNonNull(places.get(row));
            row.amounts().forEach(a -> facts.add(fact(row, a, place)));
        }
        return facts;
    }

    private record Block(TableKey table, int number) {}

    private static Map<Block, List<ItemRow>> byBlock(List<ItemRow> rows) {
        Map<Block, List<ItemRow>> blocks = new LinkedHashMap<>();
        for (ItemRow row : rows) {
            blocks.computeIfAbsent(new Block(row.table(), row.block()), b -> new ArrayList<>())
                    .add(row);
        }
        return blocks;
    }

    private Fact fact(ItemRow row, ItemRow.Amount amount, RowHierarchy.Place place) {
        boolean count = amount.measure() == Measure.QUANTITY;
        MoneyUnit own = amount.ownUnit() == null ? unit : amount.ownUnit();
        ItemRow parent = place.parent();
        return new Fact(
                row.table(),
                row.lineNo() + linesBefore,
                row.side(),
                row.classification(),
                row.code(),
                row.name(),
                row.printedName(),
                row.counterpartCode(),
                row.counterpartName(),
                amount.measure(),
                count ? new Yuan(amount.value()) : own.toYuan(amount.value()),
                Compact.of(amount.cell().text()),
                count ? "" : own.printed(),
                amount.cell().where(),
                amount.cell().method(),
                amount.cell().confidence().min(certainty),
                amount.columnNo(),
                place.kind(),
                parent == null ? null : parent.lineNo() + linesBefore,
                false,
                "");
    }
}
