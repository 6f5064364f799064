package org.yusuan.collect.source;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yusuan.model.DocumentId;

/**
 * The documents that all sources offer.
 *
 * @param candidates every name under which a document was found, in byte order of the names
 * @param passedOver what is no candidate, in the order in which it was found
 * @param unreadable what could not be opened
 */
public record Discovery(List<Candidate> candidates, List<PassedOver> passedOver, List<Unreadable> unreadable) {

    public Discovery {
        candidates = candidates.stream().sorted(Candidate.BY_NAME).toList();
        passedOver = List.copyOf(passedOver);
        unreadable = List.copyOf(unreadable);
    }

    /** Every document once, under its first name in byte order; the largest documents first. */
    public List<Candidate> documents() {
        return byId().stream().sorted(Candidate.LARGEST_FIRST).toList();
    }

    private Collection<Candidate> byId() {
        return candidates.stream()
                .collect(Collectors.toMap(
                        Candidate::id, c -> c, (first, later) -> first, TreeMap<DocumentId, Candidate>::new))
                .values();
    }
}
