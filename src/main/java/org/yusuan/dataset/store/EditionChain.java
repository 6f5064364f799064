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
 * Sorts the editions of one disclosure (docs/contract.md, docs/decisions/0019). The order depends only on dates and runs,
 * never on the order of loading.
 *
 * <p>Dated editions are sorted by date, and on the same day by the run that first saw them. Undated ones are sorted by run,
 * each after all dated ones that an earlier run had seen: a file without a date is sent to replace what is there, and a
 * dated file of the same run is better evidence. Comparing two editions by date if both have one, and otherwise by run, was
 * rejected: that relation can be circular. Editions that are still equal share a number; if they are the newest, all of
 * them are current.
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

    /** The place of every edition, oldest first. */
    List<Place> places() {
        List<List<Edition>> groups = List.copyOf(ranked.values());
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < groups.size() - 1; i++) {
            DocumentId next = groups.get(i + 1).get(0).id();
            for (Edition edition : groups.get(i)) {
                places.add(new Place(edition, i + 1, next.disclosureId(), List.of()));
            }
        }
        if (!groups.isEmpty()) {
            addNewest(places, groups.size(), groups.get(groups.size() - 1));
        }
        return places;
    }

    private static void addNewest(List<Place> places, int number, List<Edition> newest) {
        for (Edition edition : newest) {
            List<Edition> conflicting =
                    newest.stream().filter(other -> !other.equals(edition)).toList();
            places.add(new Place(edition, number, null, conflicting));
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
                throw new IllegalArgumentException(
                        "The edition %s has no date".formatted(edition.id().disclosureId()));
            }
            return new Dated(published, edition.firstSeenRun());
        }
    }

    /** The sort key: the last dated edition before it, then dated before undated, then the run. */
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
     * One edition of a disclosure.
     *
     * @param document number of its document
     * @param id the hash of its bytes
     * @param published the earliest known date of publication; null if none is known
     * @param firstSeenRun the run that saw it first
     */
    record Edition(long document, DocumentId id, @Nullable LocalDate published, long firstSeenRun) {}

    /**
     * The place of an edition in the chain.
     *
     * @param edition the edition
     * @param number from 1; editions that cannot be ordered share a number
     * @param supersededBy {@code disclosure_id} of the next edition; null for a current one
     * @param conflicting the other current editions; empty unless this one is current
     */
    record Place(Edition edition, int number, @Nullable String supersededBy, List<Edition> conflicting) {}
}
