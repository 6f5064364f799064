package org.yusuan.document.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A place in a text that names a region, such as 西安市莲湖区.
 *
 * @param candidates the regions of that name, at least one: 鼓楼区 alone may be any of four
 * @param start index of its first character
 * @param end index after its last
 */
public record RegionMention(List<Region> candidates, int start, int end) {

    // 嘉峪关市 is a city and its own only county: the wider one is meant.
    public RegionMention {
        List<Region> all = List.copyOf(candidates);
        candidates = all.stream()
                .filter(c -> all.stream().noneMatch(other -> !other.equals(c) && c.isWithin(other)))
                .toList();
    }

    /** The region meant; empty if the name alone is ambiguous. */
    public Optional<Region> only() {
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** The region meant where the text also names some others: the candidate that lies in one of them. */
    public Optional<Region> onlyWithin(Collection<Region> others) {
        return only().or(() -> new RegionMention(within(others), start, end).only());
    }

    /** This mention read as a part of the one that ends where it starts: 上海市 + 普陀区. */
    Optional<RegionMention> continuing(RegionMention before) {
        List<Region> parts = before.end != start
                ? List.of()
                : within(before.candidates).stream()
                        .filter(part -> !before.candidates.contains(part))
                        .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(new RegionMention(parts, before.start, end));
    }

    private List<Region> within(Collection<Region> others) {
        return candidates.stream()
                .filter(c -> others.stream().anyMatch(c::isWithin))
                .toList();
    }
}
