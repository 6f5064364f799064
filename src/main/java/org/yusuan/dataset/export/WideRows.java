package org.yusuan.dataset.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Classification;
import org.yusuan.model.Fact;
import org.yusuan.model.Side;
import org.yusuan.model.TableKey;

/**
 * Turns the facts of a document, as they come in export order, into rows with a column per measure. Holds one printed row
 * at a time. No fact is lost: a second amount of the same item and measure in one printed row gets a row of its own.
 */
final class WideRows {
    private final Consumer<WideRow> consumer;
    private final Map<Item, List<WideRow>> rows = new LinkedHashMap<>();
    private @Nullable Line line;

    WideRows(Consumer<WideRow> consumer) {
        this.consumer = consumer;
    }

    void add(Fact fact) {
        Line next = Line.of(fact);
        if (!next.equals(line)) {
            finish();
            line = next;
        }
        List<WideRow> candidates = rows.computeIfAbsent(Item.of(fact), item -> new ArrayList<>());
        candidates.stream()
                .filter(row -> !row.has(fact.measure()))
                .findFirst()
                .ifPresentOrElse(row -> row.take(fact), () -> candidates.add(new WideRow(fact)));
    }

    /** Hands over the last printed row. */
    void finish() {
        rows.values().forEach(items -> items.forEach(consumer));
        rows.clear();
    }

    private record Line(TableKey table, int number, Side side, Classification classification) {
        static Line of(Fact fact) {
            return new Line(fact.table(), fact.lineNo(), fact.side(), fact.classification());
        }
    }

    private record Item(String code, String name, String printed, String counterpartCode, String counterpartName) {
        static Item of(Fact fact) {
            return new Item(
                    fact.itemCode(),
                    fact.itemName(),
                    fact.itemNamePrinted(),
                    fact.counterpartCode(),
                    fact.counterpartName());
        }
    }
}
