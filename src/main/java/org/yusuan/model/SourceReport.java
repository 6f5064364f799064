package org.yusuan.model;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The result of one source in one run.
 *
 * @param source name of the job
 * @param counts number of items by ending; an ending without items is absent
 * @param items all items that did not end unchanged, by ending and address
 */
public record SourceReport(String source, Map<SourceEnding, Integer> counts, List<SourceItem> items) {
    private static final Comparator<SourceItem> ORDER = Comparator.comparing(SourceItem::ending)
            .thenComparing(SourceItem::address)
            .thenComparing(SourceItem::title);

    public SourceReport {
        counts = Map.copyOf(counts);
        items = items.stream().sorted(ORDER).toList();
    }

    /** The report of these items. Of unchanged items only the number is kept, for most items are unchanged. */
    public static SourceReport of(String source, List<SourceItem> items) {
        Map<SourceEnding, Integer> counts =
                items.stream().collect(Collectors.toMap(SourceItem::ending, item -> 1, Integer::sum, TreeMap::new));
        return new SourceReport(
                source,
                counts,
                items.stream()
                        .filter(item -> item.ending() != SourceEnding.UNCHANGED)
                        .toList());
    }

    /** The same report with more items, which are counted too. */
    public SourceReport with(List<SourceItem> more) {
        Map<SourceEnding, Integer> sums = new EnumMap<>(SourceEnding.class);
        sums.putAll(counts);
        more.forEach(item -> sums.merge(item.ending(), 1, Integer::sum));
        return new SourceReport(
                source, sums, Stream.concat(items.stream(), more.stream()).toList());
    }

    /** The number of items with an ending. */
    public int count(SourceEnding ending) {
        return counts.getOrDefault(ending, 0);
    }

    /** Documents that were seen: new, changed, unchanged, refused and failed together. */
    public int seen() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().isDocument())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Whether something that the job asks for may be missing. */
    public boolean wantsALook() {
        return counts.keySet().stream().anyMatch(SourceEnding::wantsALook);
    }
}
