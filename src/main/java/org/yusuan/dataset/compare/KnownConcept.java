package org.yusuan.dataset.compare;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A concept with all that it is called.
 *
 * @param concept what it is
 * @param years in which its code is valid
 * @param side word of the only side on which it stands; null for any
 * @param spellings its names
 */
record KnownConcept(Concept concept, Years years, @Nullable String side, List<ConceptSpelling> spellings) {
    KnownConcept {
        spellings = List.copyOf(spellings);
    }

    boolean stands(PrintedItem item) {
        return side == null || side.equals(item.side());
    }

    boolean coded(PrintedItem item) {
        return !item.code().isEmpty() && item.code().equals(concept.code()) && years.include(item.year());
    }

    /** Its spellings of this name where the item stands. */
    Stream<ConceptSpelling> spelled(String name, PrintedItem item) {
        return spellings.stream()
                .filter(spelling ->
                        spelling.name().equals(name) || spelling.name().equals(ConceptSpelling.ANY))
                .filter(spelling -> spelling.stands(item));
    }
}
