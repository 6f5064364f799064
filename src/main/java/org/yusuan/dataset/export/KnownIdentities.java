package org.yusuan.dataset.export;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yusuan.model.Identity;

/** Regions and years that were met, to be told to a person who asked for others. */
final class KnownIdentities {
    private static final int TOLD = 10;

    private final Set<String> regions = new TreeSet<>();
    private final Set<Integer> years = new TreeSet<>();

    void add(Identity identity) {
        if (!identity.regionCode().isEmpty()) {
            regions.add(identity.regionCode() + " " + identity.regionName());
        }
        if (identity.fiscalYear() != null) {
            years.add(identity.fiscalYear());
        }
    }

    String words() {
        if (regions.isEmpty() && years.isEmpty()) {
            return "nothing changed since then, or no document was read yet";
        }
        return "there are the regions " + first(regions) + " and the years " + first(years);
    }

    private static String first(Collection<?> all) {
        String some = all.stream().limit(TOLD).map(String::valueOf).collect(Collectors.joining(", "));
        return all.size() > TOLD ? some + " and " + (all.size() - TOLD) + " more" : some;
    }
}
