package org.yusuan.dataset.export;

import java.util.EnumMap;
import java.util.Map;
import org.yusuan.model.Fact;
import org.yusuan.model.Measure;
import org.yusuan.model.Yuan;

/** An item of a printed row with all its amounts. */
final class WideRow {
    private final Fact first;
    private final Map<Measure, Yuan> amounts = new EnumMap<>(Measure.class);

    WideRow(Fact first) {
        this.first = first;
        take(first);
    }

    /** Any of its facts: they have the same item. */
    Fact item() {
        return first;
    }

    boolean has(Measure measure) {
        return amounts.containsKey(measure);
    }

    void take(Fact fact) {
        amounts.put(fact.measure(), fact.amount());
    }

    /** The amount of a measure; empty if it is not printed. */
    String amount(Measure measure) {
        Yuan amount = amounts.get(measure);
        return amount == null ? "" : amount.plain();
    }
}
