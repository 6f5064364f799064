package org.yusuan.dataset.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yusuan.model.DocumentId;

/**
 * The order of the editions of one disclosure (contract, Editions). It depends on dates and runs alone, never on the
 * order of loading.
 *
 * <p>Dated editions stand in the order of their dates, on one day in that of the runs that saw them first. Undated ones
 * stand in the order of their runs, each after all dated ones that an earlier run had seen: who sends a file without a
 * date means it to replace what is there, and a dated file of the same run is the better evidence. Comparing any two by
 * date where both have one and by run otherwise was rejected: it can go round in a circle. What is still equal shares a
 * number, and where it is the newest, all of it is current.
 */
final class EditionChain {
    private static final Comparator<Dated> BY_DATE =
            Comparator.comparing(Dated::published).thenComparing(Dated::run);

    private final SortedMap<Rank, List<Edition>> ranked = new TreeMap<>();

    EditionChain(Collection<Edition> editions) {
        List<Dated> dated = editions.stream()
                .filter(edition -> edition.published() != null)
                .map(Dated::of)
                .distinct()
                .sorted(BY_DATE)
                .toList();
        editions.stream().sorted(Comparator.comparing(Edition::id)).forEach(edition -> ranked.computeIfAbsent(
                        rank(edition, dated), rank -> new ArrayList<>())
                .add(edition));
    }

    /** The place of every edition, the oldest first. */
    List<Edition.Place> places() {
        List<List<Edition>> groups = List.copyOf(ranked.values());
        List<Edition.Place> places = new ArrayList<>();
        for (int i = 0; i < groups.size() - 1; i++) {
            DocumentId next = groups.get(i + 1).get(0).id();
            for (Edition edition : groups.get(i)) {
                places.add(new Edition.Place(edition, i + 1, next.disclosureId(), List.of()));
            }
        }
        if (!groups.isEmpty()) {
            addNewest(places, groups.size(), groups.get(groups.size() - 1));
        }
        return places;
    }

    private static void addNewest(List<Edition.Place> places, int number, List<Edition> newest) {
        for (Edition edition : newest) {
            List<Edition> rivals =
                    newest.stream().filter(other -> !other.equals(edition)).toList();
            places.add(new Edition.Place(edition, number, null, rivals));
        }
    }

    private static Rank rank(Edition edition, List<Dated> dated) {
        if (edition.published() != null) {
            return new Rank(dated.indexOf(Dated.of(edition)), false, 0);
        }
        int seenBefore = dated.size() - 1;
        while (seenBefore >= 0 && dated.get(seenBefore).run >= edition.firstSeenRun()) {
            seenBefore--;
        }
        return new Rank(seenBefore, true, edition.firstSeenRun());
    }

    private record Dated(LocalDate published, long run) {
        static Dated of(Edition edition) {
            LocalDate published = edition.published();
            if (published == null) {
                throw new IllegalArgumentException("An undated edition has no place among the dated");
            }
            return new Dated(published, edition.firstSeenRun());
        }
    }

    /** After how many dated editions, and there among the undated ones, by run. */
    private record Rank(int dated, boolean undated, long run) implements Comparable<Rank> {
        private static final Comparator<Rank> ORDER = Comparator.comparingInt(Rank::dated)
                .thenComparing(Rank::undated)
                .thenComparing(Rank::run);

        @Override
        public int compareTo(Rank other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * A document among the editions of one disclosure.
     *
     * @param document its number
     * @param id its bytes
     * @param published the earliest date of publication known; null if none is
     * @param firstSeenRun the run that saw it first
     */
    record Edition(long document, DocumentId id, @Nullable LocalDate published, long firstSeenRun) {

        /**
         * Where an edition stands in its chain.
         *
         * @param edition the edition
         * @param number 1-based; editions that nothing tells apart share it
         * @param supersededBy {@code disclosure_id} of the next edition; null for a current one
         * @param rivals the other current editions; empty unless this one is current
         */
        record Place(Edition edition, int number, @Nullable String supersededBy, List<Edition> rivals) {}
    }
}
