package org.yusuan.document.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What most of several say. */
final class MostFrequent {

    private MostFrequent() {}

    /** The first of those that share the most frequent key; among equally frequent keys the one that came first. */
    static <T, K> Optional<T> of(List<T> all, Function<T, K> key) {
        Map<K, Integer> counts = new LinkedHashMap<>();
        all.forEach(one -> counts.merge(key.apply(one), 1, Integer::sum));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return all.stream()
                .filter(one -> counts.getOrDefault(key.apply(one), 0) == most)
                .findFirst();
    }
}
