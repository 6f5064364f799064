package org.yusuan.drawn.budget;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yusuan.model.Measure;
import org.yusuan.model.Yuan;

/** The amounts of a row under several measures; a missing measure is zero. */
public record Amounts(Map<Measure, Yuan> by) {
    public static final Amounts NONE = new Amounts(Map.of());

    public Amounts {
        by = Map.copyOf(by);
    }

    public static Amounts of(Measure measure, Yuan amount) {
        return NONE.plus(measure, amount);
    }

    public static Amounts sum(List<Amounts> parts) {
        return parts.stream().reduce(NONE, Amounts::plus);
    }

    public Yuan get(Measure measure) {
        return by.getOrDefault(measure, Yuan.ZERO);
    }

    public Amounts plus(Measure measure, Yuan amount) {
        EnumMap<Measure, Yuan> all = new EnumMap<>(Measure.class);
        all.putAll(by);
        all.merge(measure, amount, Yuan::plus);
        return new Amounts(all);
    }

    public Amounts plus(Amounts other) {
        Amounts sum = this;
        for (Measure measure : Measure.values()) {
            sum = other.by.containsKey(measure) ? sum.plus(measure, other.get(measure)) : sum;
        }
        return sum;
    }

    /** Adds the sum of some measures under the name of another: 基本支出 = 人员经费 + 公用经费. */
    public Amounts with(Measure sum, Measure... of) {
        Amounts result = this;
        for (Measure part : of) {
            result = result.plus(sum, get(part));
        }
        return result;
    }
}
