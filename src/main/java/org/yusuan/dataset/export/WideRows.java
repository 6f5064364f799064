package org.yusuan.dataset.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.Classification;
import org.yusuan.model.Fact;
import org.yusuan.model.Measure;
import org.yusuan.model.Side;
import org.yusuan.model.TableKey;
import org.yusuan.model.Yuan;

/**
 * Turns the facts of a document, which come in export order, into rows with one column per measure. Holds one printed row
 * at a time. No fact is lost: a second amount of the same item and measure in one printed row gets a row of its own.
 */
final class WideRows {
    private final Consumer<Row> consumer;
    private final Map<Item, List<Row>> rows = new LinkedHashMap<>();
    private @Nullable Line line;

    WideRows(Consumer<Row> consumer) {
        this.consumer = consumer;
    }

    void add(Fact fact) {
        Line next = Line.of(fact);
        if (!next.equals(line)) {
            finish();
            line = next;
        }
        List<Row> candidates = rows.computeIfAbsent(Item.of(fact), item -> new ArrayList<>());
        candidates.stream()
                .filter(row -> !row.has(fact.measure()))
                .findFirst()
                .ifPresentOrElse(row -> row.add(fact), () -> candidates.add(new Row(fact)));
    }

    /** Passes on the last printed row. */
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

    /** One item of a printed row with all its amounts. */
    static final class Row {
        private final Fact first;
        private final Map<Measure, Yuan> amounts = new EnumMap<>(Measure.class);

        Row(Fact first) {
            this.first = first;
            add(first);
        }

        /** One of its facts: all have the same item. */
        Fact item() {
            return first;
        }

        boolean has(Measure measure) {
            return amounts.containsKey(measure);
        }

        void add(Fact fact) {
            amounts.put(fact.measure(), fact.amount());
        }

        /** The amount of a measure; empty if it is not printed. */
        String amount(Measure measure) {
            Yuan amount = amounts.get(measure);
            return amount == null ? "" : amount.plain();
        }
    }
}
