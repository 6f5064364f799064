package org.yusuan.document.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.yusuan.model.Indicator;

/**
 * The indicators that stand in both halves of a form: those of one name, and those of which one name is the beginning of
 * the other.
 *
 * @param pairs in the order of the whole period
 */
record IndicatorPairs(Collection<Pair> pairs) {
    /** Shorter beginnings tell nothing. */
    private static final int SHORTEST_NAME = 3;

    /** The surest first: several indicators of a form may have one name. */
    private static final List<BiPredicate<Indicator, Indicator>> ALIKE =
            List.of((a, b) -> hasName(a, b) && hasTarget(a, b), IndicatorPairs::hasName, IndicatorPairs::isCut);

    /** One indicator in both halves. */
    record Pair(Indicator period, Indicator annual) {}

    static IndicatorPairs of(List<Indicator> period, List<Indicator> annual) {
        Map<Integer, Pair> pairs = new TreeMap<>();
        List<Indicator> free = new ArrayList<>(annual);
        for (BiPredicate<Indicator, Indicator> alike : ALIKE) {
            for (Indicator one : period) {
                free.stream()
                        .filter(other -> !pairs.containsKey(one.lineNo()) && alike.test(one, other))
                        .findFirst()
                        .ifPresent(other -> {
                            pairs.put(one.lineNo(), new Pair(one, other));
                            free.remove(other);
                        });
            }
        }
        return new IndicatorPairs(pairs.values());
    }

    /** Those with another target; one printed twice over in one half is none. */
    List<Pair> withOtherTargets() {
        return pairs.stream()
                .filter(p -> !hasTarget(p.period, p.annual))
                .filter(p -> !isTwice(p.period, p.annual) && !isTwice(p.annual, p.period))
                .toList();
    }

    List<Pair> cutOff() {
        return pairs.stream().filter(p -> isCut(p.period, p.annual)).toList();
    }

    boolean isInOrder() {
        List<Integer> lines = pairs.stream().map(p -> p.annual.lineNo()).toList();
        return lines.stream().sorted(Comparator.naturalOrder()).toList().equals(lines);
    }

    private static boolean hasName(Indicator one, Indicator other) {
        return ComparableNames.folded(one.level3()).equals(ComparableNames.folded(other.level3()));
    }

    private static boolean hasTarget(Indicator one, Indicator other) {
        return Normalizer.normalize(one.valuePrinted(), Normalizer.Form.NFKC)
                .equals(Normalizer.normalize(other.valuePrinted(), Normalizer.Form.NFKC));
    }

    private static boolean isTwice(Indicator one, Indicator other) {
        return one.valuePrinted().equals(other.valuePrinted().repeat(2));
    }

    private static boolean isCut(Indicator one, Indicator other) {
        return isBeginning(one.level3(), other.level3()) || isBeginning(other.level3(), one.level3());
    }

    private static boolean isBeginning(String beginning, String whole) {
        return beginning.length() >= SHORTEST_NAME
                && whole.length() > beginning.length()
                && whole.startsWith(beginning);
    }
}
